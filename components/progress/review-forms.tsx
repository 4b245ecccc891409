import { useMessages, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { FormShell } from "@/components/ui/form-shell";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/action-state";
import { LIMITS } from "@/lib/progress/constants";
import { Folded } from "./folded";

type Step = { id: string; version: number };

type Props = Step & {
  accept: FormAction;
  return: FormAction;
  /** Why the reader can do neither, as a sentence. */
  offBecause: string | null;
};

/** Accept with one press, or return with a reason put together from usual comments and own words. */
export function ReviewForms({ id, version, accept, return: giveBack, offBecause }: Props) {
  const t = useTranslations("progress.page");
  const { progress } = useMessages();
  return (
    <div className="flex flex-col gap-4">
      <FormShell action={accept} id="accept" hidden={{ id, version }} guardLeaving={false}>
        <div>
          <Button icon="check" offBecause={offBecause}>
            {t("accept")}
          </Button>
        </div>
      </FormShell>
      {offBecause === null && (
        <Folded field="reason" title={t("return")}>
          <FormShell action={giveBack} id="return" hidden={{ id, version }}>
            <Fieldset legend={t("comments")}>
              {progress.page.comment.map((comment) => (
                <Checkbox key={comment} name="comments" value={comment} label={comment} />
              ))}
            </Fieldset>
            <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} maxLength={LIMITS.text} />
            <div>
              <Button kind="danger" icon="undo">
                {t("returnNow")}
              </Button>
            </div>
          </FormShell>
        </Folded>
      )}
    </div>
  );
}

/** One step that needs no words: recall, or take an acceptance back. */
export function StepForm({
  id,
  version,
  action,
  label,
  note,
  offBecause,
}: Step & { action: FormAction; label: string; note: string; offBecause: string | null }) {
  return (
    <FormShell action={action} hidden={{ id, version }} guardLeaving={false}>
      <p className="max-w-prose">{note}</p>
      <div>
        <Button kind="secondary" icon="undo" offBecause={offBecause}>
          {label}
        </Button>
      </div>
    </FormShell>
  );
}

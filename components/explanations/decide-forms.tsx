import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { FormShell } from "@/components/ui/form-shell";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/action-state";
import { LIMITS } from "@/lib/explanations/constants";
import { type Day, formatDay } from "@/lib/kernel/dates";

type Props = { id: string; version: number; action: FormAction; due: Day };

/** Close with a conclusion, or ask again: both on one page, within the thumb's reach. */
export function DecideForms({ id, version, action, due }: Props) {
  const t = useTranslations("explanations");
  return (
    <div className="flex flex-col gap-6">
      <FormShell action={action} id="close" hidden={{ id, version, decision: "CLOSE" }} label={t("close")}>
        <TextArea name="reason" label={t("closing")} hint={t("closingHint")} rows={3} maxLength={LIMITS.text} required />
        <div>
          <Button icon="check">{t("close")}</Button>
        </div>
      </FormShell>
      <details>
        <summary className="flex min-h-11 items-center text-action underline underline-offset-4">{t("againTitle")}</summary>
        <FormShell action={action} id="again" hidden={{ id, version, decision: "ASK_AGAIN" }} label={t("againTitle")}>
          <TextArea name="reason" label={t("againQuestion")} rows={3} maxLength={LIMITS.text} required />
          <DateField name="dueDay" label={t("dueDay")} hint={t("dueHint")} defaultValue={formatDay(due)} required />
          <div>
            <Button kind="secondary" icon="undo">
              {t("askAgain")}
            </Button>
          </div>
        </FormShell>
      </details>
    </div>
  );
}

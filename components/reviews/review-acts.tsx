import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { RemoveDialog } from "@/components/ui/remove-dialog";
import type { FormAction } from "@/lib/action-state";

type Props = { action: FormAction; hidden: { readonly id: string; readonly version: number } };

/** Drafts from the figures, the first time or again. */
export function DraftForm({ action, hidden, isRenewed, isFirst }: Props & { isRenewed: boolean; isFirst: boolean }) {
  const t = useTranslations("reviews.page");
  return (
    <FormShell action={action} id="draft-review" hidden={hidden} guardLeaving={false} className="print-hidden flex flex-col gap-2">
      {isRenewed && <p className="max-w-prose text-sm text-ink-soft">{t("renewNote")}</p>}
      <div>
        <Button kind={isFirst ? "primary" : "secondary"} icon="clock">
          {t(isRenewed ? "renewDraft" : "makeDraft")}
        </Button>
      </div>
    </FormShell>
  );
}

/** Freezes for good. */
export function FreezeForm({ action, hidden, offBecause }: Props & { offBecause: string | null }) {
  const t = useTranslations("reviews.freeze");
  return (
    <FormShell action={action} id="freeze-review" hidden={hidden} guardLeaving={false}>
      <div>
        <Button icon="lock" offBecause={offBecause}>
          {t("submit")}
        </Button>
      </div>
    </FormShell>
  );
}

/** Drops what was begun, after asking. */
export function DropForm({ action, hidden, title }: Props & { title: string }) {
  const t = useTranslations("reviews.page");
  const words = { remove: t("drop"), removeTitle: t("dropAsk", { title }), removeBody: t("dropNote") };
  return (
    <div className="print-hidden">
      <RemoveDialog words={words} action={action} {...hidden} kind="danger" />
    </div>
  );
}

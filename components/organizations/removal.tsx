import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { FormShell } from "@/components/ui/form-shell";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-state";

type Props = { action: FormAction; id: string; version: number; name: string; peopleCount: number; offBecause: string | null };

/** Removing a unit: what it means, and why it cannot be done now. */
export function RemoveUnit({ action, id, version, name, peopleCount, offBecause }: Props) {
  const t = useTranslations("organizations.unit");
  return (
    <Section title={t("removeTitle")} note={t("removeNote")}>
      <div>
        <ConfirmDialog trigger={t("remove")} title={t("removeAsk", { unit: name })} kind="secondary" icon="trash" offBecause={offBecause}>
          <p>{t("removeWhat", { count: peopleCount })}</p>
          <FormShell action={action} id="remove" hidden={{ id, version }} guardLeaving={false}>
            <div>
              <Button kind="danger">{t("removeYes")}</Button>
            </div>
          </FormShell>
        </ConfirmDialog>
      </div>
    </Section>
  );
}

/** A removed unit says so, and can be brought back by who may. */
export function RemovedNotice({ action, id, version }: { action: FormAction | null; id: string; version: number }) {
  const t = useTranslations("organizations.unit");
  return (
    <Notice
      kind="warning"
      actions={
        action && (
          <FormShell action={action} id="restore" hidden={{ id, version }} guardLeaving={false}>
            <Button kind="secondary" icon="undo">
              {t("restore")}
            </Button>
          </FormShell>
        )
      }
    >
      {t("removedNotice")}
    </Notice>
  );
}

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { FormShell } from "@/components/ui/form-shell";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-state";

type Props = {
  disableAction: FormAction;
  enableAction: FormAction;
  person: { readonly id: string; readonly version: number; readonly name: string; readonly disabled: boolean };
  offBecause: string | null;
};

/** Turns an account off, and on again. */
export function AccountSwitch({ disableAction, enableAction, person, offBecause }: Props) {
  const t = useTranslations("people.person");
  const { id, version, name, disabled } = person;
  return (
    <Section title={t("disableTitle")} note={disabled ? t("enableNote") : t("disableNote")}>
      <div>
        {disabled ? (
          <FormShell action={enableAction} id="enable" hidden={{ id, version }} guardLeaving={false}>
            <div>
              <Button kind="secondary" icon="undo" offBecause={offBecause}>
                {t("enable")}
              </Button>
            </div>
          </FormShell>
        ) : (
          <ConfirmDialog trigger={t("disable")} title={t("disableAsk", { name })} icon="lock" offBecause={offBecause}>
            <p>{t("disableNote")}</p>
            <FormShell action={disableAction} id="disable" hidden={{ id, version }} guardLeaving={false}>
              <div>
                <Button kind="danger">{t("disable")}</Button>
              </div>
            </FormShell>
          </ConfirmDialog>
        )}
      </div>
    </Section>
  );
}

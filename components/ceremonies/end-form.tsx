import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import type { CeremonyView } from "@/lib/ceremonies/types";

/** Why each unit that has not signed did not, where somebody knows; then the end, which freezes the minutes. */
export function EndForm({ ceremony, action }: { ceremony: CeremonyView; action: FormAction }) {
  const t = useTranslations("ceremonies");
  const { id, version } = ceremony;
  const missing = ceremony.rounds.flatMap(({ turns }) => turns).filter(({ state }) => state !== "SIGNED");
  return (
    <FormShell action={action} id="end" hidden={{ id, version }}>
      {missing.length > 0 && <p className="max-w-prose">{t("end.missing", { count: missing.length })}</p>}
      {missing.map(({ organizationId, unit, state, reason }, index) => (
        <div key={organizationId}>
          <input type="hidden" name={`reasons.${index}.organizationId`} value={organizationId} readOnly />
          <TextInput
            name={`reasons.${index}.reason`}
            label={t("end.reasonOf", { unit })}
            {...(state === "PAPER" ? { hint: t("state.PAPER") } : {})}
            defaultValue={reason}
          />
        </div>
      ))}
      <div>
        <Button icon="check">{t("end.submit")}</Button>
      </div>
    </FormShell>
  );
}

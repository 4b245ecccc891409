import { useTranslations } from "next-intl";
import { RadioCards } from "@/components/ui/radio-cards";
import type { Role } from "@/lib/access/roles";

/** The roles that may be given here, each with what it may do. One alone is taken. */
export function RoleCards({ roles }: { roles: readonly Role[] }) {
  const t = useTranslations("people");
  const [only] = roles.length === 1 ? roles : [];
  return (
    <RadioCards
      name="role"
      legend={t("create.role")}
      defaultValue={only ?? null}
      options={roles.map((role) => ({ value: role, label: t(`roles.${role}`), hint: t(`roleHints.${role}`) }))}
    />
  );
}

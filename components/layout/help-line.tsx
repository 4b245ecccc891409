import { useTranslations } from "next-intl";

/** Every page ends with whom to ask. */
export function HelpLine({ whom }: { whom?: string | null }) {
  const t = useTranslations("layout");
  return <p className="text-sm text-ink-soft">{t("help", { whom: whom ?? t("helpDefault") })}</p>;
}

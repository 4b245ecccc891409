import { useLocale, useTranslations } from "next-intl";

/** The other language, one tap away, for those who have no menu yet. */
export function LanguageSwitch() {
  const t = useTranslations("layout");
  const other = useLocale() === "vi" ? "en" : "vi";
  return (
    <form action="/api/preferences" method="post" className="print-hidden">
      <button type="submit" name="locale" value={other} lang={other} className="masthead-button">
        {other === "vi" ? t("languageVi") : t("languageEn")}
      </button>
    </form>
  );
}

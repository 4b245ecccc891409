import { useTranslations } from "next-intl";
import type { Locale, Theme } from "@/lib/i18n/locale";

type Choice = { readonly value: string; readonly label: string; readonly current: boolean; readonly lang?: string };

function Choices({ legend, name, choices }: { legend: string; name: string; choices: readonly Choice[] }) {
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-sm font-normal text-ink-soft">{legend}</legend>
      <div className="choices">
        {choices.map((choice) => (
          <button key={choice.value} type="submit" name={name} value={choice.value} aria-pressed={choice.current} lang={choice.lang}>
            {choice.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** Language and theme. A plain form post, so that it also works for strangers and before any script. */
export function PreferencesForm({ locale, theme }: { locale: Locale; theme: Theme | null }) {
  const t = useTranslations("layout");
  return (
    <form action="/api/preferences" method="post" className="flex flex-col gap-3">
      <Choices
        legend={t("language")}
        name="locale"
        choices={[
          { value: "vi", label: t("languageVi"), current: locale === "vi", lang: "vi" },
          { value: "en", label: t("languageEn"), current: locale === "en", lang: "en" },
        ]}
      />
      <Choices
        legend={t("theme")}
        name="theme"
        choices={[
          { value: "device", label: t("themeDevice"), current: theme === null },
          { value: "light", label: t("themeLight"), current: theme === "light" },
          { value: "dark", label: t("themeDark"), current: theme === "dark" },
        ]}
      />
    </form>
  );
}

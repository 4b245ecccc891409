import { useTranslations } from "next-intl";
import { NumberField } from "@/components/ui/number-field";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextInput } from "@/components/ui/text-input";
import type { ScreenSettings } from "@/lib/screens/types";

/** What a screen is like: name, shape, theme, pace. An empty size follows the browser. */
export function SettingsFields({ settings }: { settings: ScreenSettings | null }) {
  const t = useTranslations("screens");
  return (
    <>
      <TextInput name="name" label={t("name")} hint={t("nameHint")} defaultValue={settings?.name ?? ""} required />
      <div className="flex flex-wrap gap-4">
        <NumberField name="width" label={t("width")} hint={t("sizeHint")} defaultValue={settings?.width ?? null} />
        <NumberField name="height" label={t("height")} hint={t("sizeHint")} defaultValue={settings?.height ?? null} />
        <NumberField name="safeArea" label={t("safeArea")} hint={t("safeAreaHint")} defaultValue={settings?.safeArea ?? 3} />
        <NumberField name="seconds" label={t("seconds")} hint={t("secondsHint")} defaultValue={settings?.seconds ?? 12} />
      </div>
      <RadioCards
        name="theme"
        legend={t("theme")}
        options={[
          { value: "DARK", label: t("themes.DARK"), hint: t("themes.darkHint") },
          { value: "LIGHT", label: t("themes.LIGHT"), hint: t("themes.lightHint") },
        ]}
        defaultValue={settings?.theme ?? "DARK"}
        inline
      />
    </>
  );
}

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { NumberField } from "@/components/ui/number-field";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import type { FormAction } from "@/lib/action-state";
import { IMPORT_COLUMNS } from "@/lib/imports/columns/constants";
import { HEADER_DEPTH, MONEY_UNITS } from "@/lib/imports/constants";
import type { ImportPage } from "@/lib/imports/types";

type Props = { page: ImportPage; file: NonNullable<ImportPage["file"]>; action: FormAction };

/** How the file is understood, to be corrected: sheet, header, what amounts mean, and what each column is. */
export function ReadingForm({ page, file, action }: Props) {
  const t = useTranslations("imports");
  const { kind, reading, id, version } = page;
  const titles = IMPORT_COLUMNS[kind].map(({ key }) => ({ value: key, label: t(`columns.${kind}.${key}` as "columns.UNITS.name") }));
  const sheets = file.sheets.map(({ name, isHidden }, index) => ({
    value: String(index),
    label: isHidden ? `${name} ${t("page.hidden")}` : name,
  }));
  const depths = Array.from({ length: HEADER_DEPTH }, (_, index) => ({
    value: String(index + 1),
    label: t("page.depth", { count: index + 1 }),
  }));
  return (
    <Section title={t("page.columns")} note={t("page.columnsNote")} id="columns">
      <FormShell action={action} id="reading" hidden={{ id, version }} guardLeaving={false}>
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {sheets.length > 1 ? (
            <Select name="sheet" label={t("page.sheet")} options={sheets} defaultValue={String(reading?.sheet ?? 0)} required />
          ) : (
            <input type="hidden" name="sheet" value="0" />
          )}
          <NumberField name="line" label={t("page.headLine")} defaultValue={reading?.line ?? 1} required />
          <Select name="depth" label={t("page.headDepth")} options={depths} defaultValue={String(reading?.depth ?? 1)} required />
          {reading?.hasMoney ? (
            <Select
              name="moneyUnit"
              label={t("page.moneyUnit")}
              options={MONEY_UNITS.map((unit) => ({ value: unit, label: t(`moneyUnits.${unit}`) }))}
              defaultValue={reading.moneyUnit}
              required
            />
          ) : (
            <input type="hidden" name="moneyUnit" value={reading?.moneyUnit ?? "MILLION"} />
          )}
        </div>
        {reading && (
          <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
            {reading.columns.map(({ letter, title, samples, key }, index) => (
              <Select
                key={letter}
                name={`columns.${index}`}
                label={t("page.columnOf", { letter, title: title || t("page.untitled") })}
                {...(samples.length > 0 ? { hint: t("page.samples", { samples: samples.join(" · ") }) } : {})}
                placeholder={t("page.unused")}
                defaultValue={key}
                options={titles}
              />
            ))}
          </div>
        )}
        <div>
          <Button kind="secondary">{t("page.saveColumns")}</Button>
        </div>
      </FormShell>
    </Section>
  );
}

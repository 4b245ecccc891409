import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LabelSheets } from "@/components/plaques/label-sheets";
import { Button } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Fieldset } from "@/components/ui/fieldset";
import { NumberField } from "@/components/ui/number-field";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Select } from "@/components/ui/select";
import { requireActor } from "@/lib/auth/session";
import { publicOrigin } from "@/lib/auth/visitor";
import { qrPicture } from "@/lib/http/qr-picture";
import { LABEL_SHEETS, SHEET_KEYS } from "@/lib/plaques/labels/constants";
import { plaquesToLabel } from "@/lib/plaques/labels/data";
import { labelPages } from "@/lib/plaques/labels/domain";
import { labelQuerySchema } from "@/lib/plaques/labels/schema";

export async function generateMetadata() {
  const t = await getTranslations("plaques.sheets");
  return { title: t("title") };
}

export default async function LabelSheetsPage({ searchParams }: PageProps<"/plaques/labels">) {
  const all = await plaquesToLabel(await requireActor());
  if (!all) notFound();
  const query = labelQuerySchema.parse(await searchParams);
  const t = await getTranslations("plaques");
  const chosen = all.filter(({ id }) => query.plaque === null || query.plaque.includes(id));
  const origin = await publicOrigin();
  const plaques = await Promise.all(
    chosen.map(async (plaque) => {
      const address = `${origin}/q/${plaque.code}`;
      return { ...plaque, address, qr: await qrPicture(address) };
    }),
  );
  const sheet = LABEL_SHEETS[query.sheet];
  return (
    <>
      <div className="print-hidden flex flex-col gap-6">
        <PageHeader
          breadcrumb={[{ href: "/plaques", label: t("list.title") }]}
          title={t("sheets.title")}
          lead={t("sheets.lead")}
          actions={plaques.length > 0 && <PrintButton label={t("sheets.print")} />}
        />
        {all.length === 0 ? (
          <EmptyState title={t("sheets.empty")}>{t("sheets.emptyNote")}</EmptyState>
        ) : (
          <form method="get" action="/plaques/labels" className="flex flex-col gap-6">
            <div className="flex flex-wrap gap-6">
              <Select
                name="sheet"
                label={t("sheets.sheet")}
                defaultValue={query.sheet}
                options={SHEET_KEYS.map((key) => ({ value: key, label: t(`sheets.${key}`) }))}
                required
              />
              <NumberField name="start" label={t("sheets.start")} hint={t("sheets.startHint")} defaultValue={query.start} required />
            </div>
            <Fieldset legend={t("sheets.plaques")} name="plaque">
              <ChoiceList
                name="plaque"
                choices={all.map(({ id, title, unitName }) => ({ id, name: `${title} (${unitName})` }))}
                chosen={new Set(chosen.map(({ id }) => id))}
                rest={(count) => t("sheets.rest", { count })}
              />
            </Fieldset>
            <div>
              <Button kind="secondary">{t("sheets.show")}</Button>
            </div>
          </form>
        )}
      </div>
      {plaques.length > 0 && <LabelSheets pages={labelPages(plaques.length, sheet, query.start)} sheet={sheet} plaques={plaques} />}
    </>
  );
}

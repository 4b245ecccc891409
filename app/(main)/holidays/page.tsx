import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportMenu } from "@/components/exports/export-menu";
import { DayTable } from "@/components/holidays/day-table";
import { ProposedDays } from "@/components/holidays/proposed-days";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { EmptyState } from "@/components/ui/empty-state";
import { FormShell } from "@/components/ui/form-shell";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { requireActor } from "@/lib/auth/session";
import { declareDayAction, removeDayAction, takeProposedAction } from "@/lib/holidays/actions";
import { DAY_KINDS, YEARS } from "@/lib/holidays/constants";
import { holidayPage } from "@/lib/holidays/data";
import { holidayQuerySchema } from "@/lib/holidays/schema";
import { partsOf } from "@/lib/kernel/dates";

export async function generateMetadata() {
  const t = await getTranslations("holidays");
  return { title: t("title") };
}

export default async function HolidaysPage({ searchParams }: PageProps<"/holidays">) {
  const actor = await requireActor();
  const query = holidayQuerySchema.parse(await searchParams);
  const page = await holidayPage(actor, query.year ?? partsOf(actor.today).year);
  if (!page) notFound();
  const t = await getTranslations("holidays");
  const { year, lines, proposed } = page;
  const others = [year - 1, year + 1].filter((other) => other >= YEARS.first && other <= YEARS.last);
  return (
    <>
      <PageHeader
        title={t("titleOf", { year: String(year) })}
        lead={t("lead")}
        actions={
          <>
            {others.map((other) => (
              <LinkButton key={other} href={`/holidays?year=${other}`} kind="secondary">
                {t("year", { year: String(other) })}
              </LinkButton>
            ))}
            <ExportMenu list="holidays" also={{ year: String(year) }} />
          </>
        }
      />
      {lines.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyNote")}</EmptyState>
      ) : (
        <DayTable lines={lines} remove={removeDayAction} />
      )}
      {proposed.length > 0 && (
        <Section title={t("proposed", { year: String(year) })} note={t("proposedNote")} id="proposed">
          <ProposedDays year={year} days={proposed} action={takeProposedAction} />
        </Section>
      )}
      <Section title={t("add")} note={t("addNote")} id="add">
        <FormShell action={declareDayAction} id="declare">
          <DateField name="day" label={t("day")} required />
          <Select
            name="kind"
            label={t("kindLabel")}
            width="medium"
            defaultValue="OFF"
            options={DAY_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            required
          />
          <TextInput name="name" label={t("name")} hint={t("nameHint")} required />
          <div>
            <Button icon="plus">{t("addSubmit")}</Button>
          </div>
        </FormShell>
      </Section>
    </>
  );
}

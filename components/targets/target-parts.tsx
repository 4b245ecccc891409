import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Unknown } from "@/components/campaigns/published-value";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { type Definition, DefinitionList } from "@/components/ui/definition-list";
import { type Column, Table } from "@/components/ui/table";
import { formatDay, formatMoment } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";
import { amountText } from "@/lib/targets/domain";
import type { ReadingView, ServingPledge, TargetPage } from "@/lib/targets/types";
import { TargetStateBadge } from "./target-state";
import { ReadingText, RemainingText, usePeriod } from "./target-words";

/** Everything that is known of a target. */
export function TargetFacts({ page: { line, set } }: { page: TargetPage }) {
  const t = useTranslations("targets.page");
  const periodText = usePeriod();
  const number = (value: number | null) => (value === null ? <Unknown /> : amountText(value, line.unit));
  const items: Definition[] = [
    {
      term: t("state"),
      value: (
        <>
          <TargetStateBadge standing={line.standing} />
          <RemainingText line={line} />
        </>
      ),
    },
    { term: t("goal"), field: "target.goal", value: number(line.goal), ...(line.isFalling ? { note: t("falling") } : {}) },
    { term: t("goalText"), field: "target.goalText", value: line.goalText ?? <Unknown /> },
    { term: t("base"), field: "target.base", value: number(line.base) },
    { term: t("unit"), field: "target.unit", value: line.unit ?? <Unknown /> },
    { term: t("field"), field: "target.field", value: line.field ?? <Unknown /> },
    { term: t("asPublished"), field: "target.asPublished", value: line.asPublished ? `“${line.asPublished}”` : <Unknown /> },
    {
      term: t("period"),
      field: "target.period",
      value: periodText(line.period) ?? <Unknown />,
      ...(set.periodAsPublished ? { note: `“${set.periodAsPublished}”` } : {}),
    },
    { term: t("organization"), field: "target.organization", value: line.organization?.name ?? t("whole") },
    { term: t("set"), field: "target.set", value: <AppLink href={`/targets#${set.id}`}>{set.name}</AppLink> },
  ];
  return <DefinitionList items={items} />;
}

type ReadingsProps = { readings: readonly ReadingView[]; unit: string | null; correct: (reading: ReadingView) => ReactNode };

/** Every result ever entered, the latest day first; replaced ones stay and say so. */
export function ReadingTable({ readings, unit, correct }: ReadingsProps) {
  const t = useTranslations("targets.page");
  const columns: Column<ReadingView>[] = [
    {
      key: "day",
      head: t("ofDay"),
      names: true,
      cell: ({ day, periodLabel }) => (
        <span className="block">
          <span data-field="targetReading.ofDay">{formatDay(day)}</span>
          {periodLabel && (
            <span className="block text-sm font-normal text-ink-soft" data-field="targetReading.periodLabel">
              {periodLabel}
            </span>
          )}
        </span>
      ),
    },
    {
      key: "value",
      head: t("value"),
      cell: (reading) =>
        reading.isReplaced ? (
          <s className="text-ink-soft">
            <ReadingText reading={reading} unit={unit} />
          </s>
        ) : (
          <ReadingText reading={reading} unit={unit} />
        ),
    },
    {
      key: "source",
      head: t("source"),
      cell: ({ source, correctsId, reason }) => (
        <span className="block">
          <span data-field="targetReading.source">{source ?? <Unknown />}</span>
          {correctsId && <span className="block text-sm text-ink-soft">{t("correction", { reason: reason ?? "" })}</span>}
        </span>
      ),
    },
    {
      key: "recorded",
      head: t("recorded"),
      cell: ({ recordedBy, recordedAt }) => t("recordedBy", { name: recordedBy, at: formatMoment(recordedAt) }),
    },
    { key: "act", head: "", cell: (reading) => (reading.isReplaced ? <Badge>{t("replaced")}</Badge> : correct(reading)) },
  ];
  return <Table caption={t("readings")} columns={columns} rows={readings} rowKey={({ id }) => id} />;
}

type PledgesProps = { pledges: readonly ServingPledge[]; unlink: (pledge: ServingPledge) => ReactNode };

/** The works and tasks that serve a target. */
export function ServingPledges({ pledges, unlink }: PledgesProps) {
  const t = useTranslations("targets.page");
  const columns: Column<ServingPledge>[] = [
    {
      key: "name",
      head: t("pledge"),
      names: true,
      cell: ({ id, title, unitName }) => (
        <span className="block">
          <AppLink href={`/pledges/${id}`}>{title}</AppLink>
          <span className="block text-sm font-normal text-ink-soft">{unitName}</span>
        </span>
      ),
    },
    { key: "progress", head: t("progress"), cell: ({ percent }) => (percent === null ? t("noPercent") : formatPercent(percent)) },
    { key: "act", head: "", cell: unlink },
  ];
  return <Table caption={t("pledges")} columns={columns} rows={pledges} rowKey={({ id }) => id} />;
}

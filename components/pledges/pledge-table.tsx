import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { type Column, Table } from "@/components/ui/table";
import { formatDay } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";
import type { PledgeLine } from "@/lib/pledges/list/types";
import { StandingLight } from "./standing-light";

type Props = { lines: readonly PledgeLine[]; caption: string; showUnit?: boolean };

/** Pledges as lines: what, whose, how it stands, how far, by when. */
export function PledgeTable({ lines, caption, showUnit = true }: Props) {
  const t = useTranslations("pledges");
  const p = useTranslations("progress");
  const unitColumn: Column<PledgeLine> = { key: "unit", head: t("list.unit"), cell: (line) => line.unitName };
  const columns: Column<PledgeLine>[] = [
    {
      key: "title",
      head: t("list.title"),
      names: true,
      cell: (line) => (
        <>
          <AppLink href={`/pledges/${line.id}`} className="font-semibold">
            {line.title}
          </AppLink>
          <span className="block text-sm font-normal text-ink-soft">
            {t(`kind.${line.kind}`)} · {t(`measure.${line.measure}`)}
          </span>
        </>
      ),
    },
    ...(showUnit ? [unitColumn] : []),
    { key: "light", head: t("list.standing"), cell: (line) => <StandingLight light={line.light} /> },
    {
      key: "progress",
      head: t("list.progress"),
      align: "right",
      cell: (line) => (
        <>
          {line.percent === null ? t("list.noPercent") : formatPercent(line.percent)}
          {line.expected !== null && line.percent !== null && (
            <span className="block text-sm text-ink-soft">{t("list.expected", { percent: formatPercent(line.expected) })}</span>
          )}
        </>
      ),
    },
    {
      key: "due",
      head: t("list.due"),
      align: "right",
      cell: (line) => (
        <>
          {line.dueDay ? formatDay(line.dueDay) : t("unknown")}
          {line.verdict && <span className="block text-sm text-ink-soft">{p(`verdict.${line.verdict}`)}</span>}
        </>
      ),
    },
    {
      key: "waiting",
      head: t("list.waiting"),
      align: "right",
      cell: (line) => (line.waitingReports > 0 ? t("list.waitingCount", { count: line.waitingReports }) : "–"),
    },
  ];
  return <Table caption={caption} columns={columns} rows={lines} rowKey={(line) => line.id} />;
}

import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { formatDay, formatMoment } from "@/lib/kernel/dates";
import type { ReportLine } from "@/lib/progress/review/types";

function useColumns(isUnit: boolean): Column<ReportLine>[] {
  const t = useTranslations("progress");
  const unit: Column<ReportLine> = { key: "unit", head: t("list.unit"), cell: (line) => line.unitName, className: "min-w-32" };
  return [
    {
      key: "title",
      head: t("list.pledge"),
      names: true,
      cell: (line) => (
        <AppLink href={`/reports/${line.id}`} className="inline-flex min-h-11 items-center">
          {line.title}
        </AppLink>
      ),
    },
    ...(isUnit ? [] : [unit]),
    { key: "day", head: t("list.day"), cell: (line) => formatDay(line.ofDay) },
    { key: "figure", head: t("list.figure"), cell: (line) => <FigureCell line={line} /> },
    { key: "photos", head: t("list.photos"), align: "right", cell: (line) => (line.photos > 0 ? line.photos : t("list.noPhotos")) },
    { key: "sent", head: t("list.sent"), wideOnly: true, cell: (line) => formatMoment(line.recordedAt) },
  ];
}

/** What a report says, with its marks. */
export function FigureCell({ line }: { line: ReportLine }) {
  const t = useTranslations("progress");
  const { type, ...words } = line.words;
  return (
    <span className="flex flex-col items-start gap-1">
      {type === "RECURRING" && words["done"] === "no" ? (
        <Badge tone="warning">{t(`figure.${type}`, words)}</Badge>
      ) : (
        t(`figure.${type}`, words)
      )}
      {line.claimsDone && <Badge tone="action">{t("list.claims")}</Badge>}
      {line.channel !== "SELF" && <Badge>{t(`channel.${line.channel}`)}</Badge>}
    </span>
  );
}

/** Reports, one line each; a line opens the report. */
export function ReportTable({ lines, isUnit }: { lines: readonly ReportLine[]; isUnit: boolean }) {
  const t = useTranslations("progress.list");
  return <Table caption={t("caption")} columns={useColumns(isUnit)} rows={lines} rowKey={(line) => line.id} />;
}

import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { type Column, Table } from "@/components/ui/table";
import type { ExplanationLine } from "@/lib/explanations/types";
import { formatDay } from "@/lib/kernel/dates";
import { ExplanationBadge } from "./state-badge";

type Props = { lines: readonly ExplanationLine[]; showUnit: boolean; showPlace: boolean };

/** Requests as lines: about what, whose, where it stands, by when. */
export function ExplanationTable({ lines, showUnit, showPlace }: Props) {
  const t = useTranslations("explanations");
  const ownerOf = ({ placeName, unitName }: ExplanationLine) => (showPlace ? `${placeName}, ${unitName}` : unitName);
  const unit: Column<ExplanationLine> = { key: "unit", head: t("columns.unit"), cell: ownerOf, className: "min-w-28" };
  const columns: Column<ExplanationLine>[] = [
    {
      key: "title",
      head: t("columns.title"),
      names: true,
      className: "@min-[44rem]:w-[44%]",
      cell: (line) => (
        <span className="block">
          <AppLink href={`/explanations/${line.id}`} data-list-row="" className="font-semibold">
            {line.title}
          </AppLink>
          <span className="line-clamp-2 block text-sm font-normal text-ink-soft">{line.question}</span>
        </span>
      ),
    },
    ...(showUnit ? [unit] : []),
    { key: "state", head: t("columns.state"), cell: (line) => <ExplanationBadge line={line} /> },
    { key: "askedBy", head: t("columns.askedBy"), cell: ({ askedByName }) => askedByName, className: "min-w-40" },
    { key: "due", head: t("columns.due"), align: "right", cell: ({ dueDay }) => formatDay(dueDay) },
  ];
  return <Table caption={t("title")} columns={columns} rows={lines} rowKey={({ id }) => id} />;
}

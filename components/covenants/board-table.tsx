import { useTranslations } from "next-intl";
import { type Column, Table } from "@/components/ui/table";
import type { BoardLine } from "@/lib/covenants/board/types";
import { fallsShort } from "@/lib/covenants/domain";
import { dayAt, formatDay } from "@/lib/kernel/dates";
import { useLackWords } from "./lack-words";

/** The board as a list for the meeting; seen in print only. */
export function BoardTable({ lines }: { lines: readonly BoardLine[] }) {
  const t = useTranslations("covenants.board");
  const words = useLackWords();
  const columns: Column<BoardLine>[] = [
    { key: "unit", head: t("unit"), names: true, cell: ({ name }) => name },
    { key: "block", head: t("blockFilter"), cell: ({ blockName }) => blockName },
    {
      key: "state",
      head: t("stateFilter"),
      cell: ({ standing }) =>
        [t(`state.${standing.state}`), standing.amendment && t(`amendment.${standing.amendment}`)].filter(Boolean).join("; "),
    },
    { key: "since", head: t("sinceHead"), cell: ({ since }) => since && formatDay(dayAt(since)) },
    { key: "counts", head: t("shortFilter"), cell: ({ counts }) => t("counts", { works: counts.works, tasks: counts.tasks }) },
    { key: "lack", head: t("lackHead"), cell: ({ lack }) => (fallsShort(lack) ? words(lack) : "") },
  ];
  return (
    <div className="print-only">
      <Table caption={t("heading")} columns={columns} rows={lines} rowKey={({ organizationId }) => organizationId} />
    </div>
  );
}

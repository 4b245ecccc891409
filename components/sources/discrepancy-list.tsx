import { useTranslations } from "next-intl";
import { type Column, Table } from "@/components/ui/table";
import { postBeside } from "@/lib/history/domain";
import { formatMoment } from "@/lib/kernel/dates";
import type { DiscrepancyView } from "@/lib/sources/types";

/** What a text prints, what is understood by it, and who decided so. */
export function DiscrepancyList({ discrepancies }: { discrepancies: readonly DiscrepancyView[] }) {
  const t = useTranslations("sources.page");
  if (discrepancies.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  const columns: Column<DiscrepancyView>[] = [
    {
      key: "printed",
      head: t("printed"),
      names: true,
      cell: ({ asPublished }) => <span data-field="discrepancy.asPublished">“{asPublished}”</span>,
    },
    {
      key: "understood",
      head: t("understood"),
      cell: ({ understoodAs }) =>
        understoodAs === null ? (
          <span className="text-ink-soft italic">{t("open")}</span>
        ) : (
          <span data-field="discrepancy.understoodAs">{understoodAs}</span>
        ),
    },
    { key: "note", head: t("note"), cell: ({ note }) => note && <span data-field="discrepancy.note">{note}</span> },
    {
      key: "decided",
      head: t("decided"),
      cell: ({ decidedBy }) =>
        decidedBy &&
        t("decidedBy", {
          who: [decidedBy.name, postBeside(decidedBy.name, decidedBy.post)].filter(Boolean).join(", "),
          at: formatMoment(decidedBy.at),
        }),
    },
  ];
  return <Table caption={t("discrepancies")} columns={columns} rows={discrepancies} rowKey={({ id }) => id} record="discrepancy" />;
}

import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { formatMoney } from "@/lib/kernel/money";
import type { FundingLine } from "@/lib/pledges/types";

/** Money planned by source; an amount that the source does not give says so and is not zero. */
export function FundingTable({ funding }: { funding: readonly FundingLine[] }) {
  const t = useTranslations("pledges");
  const known = funding.filter(({ amount }) => amount !== null);
  const total = known.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  return (
    <>
      <Table
        caption={t("page.funding")}
        rows={funding.map((line, index) => ({ ...line, key: `${line.source}-${index}` }))}
        rowKey={(line) => line.key}
        columns={[
          {
            key: "source",
            head: t("page.fundingSource"),
            names: true,
            cell: (line) => <span data-field="fundingLine.source">{t(`funding.${line.source}`)}</span>,
          },
          {
            key: "amount",
            head: t("page.fundingAmount"),
            align: "right",
            cell: (line) => (
              <span className="block">
                <span data-field="fundingLine.amount">{line.amount === null ? t("unknown") : formatMoney(line.amount)}</span>
                {line.asPublished && (
                  <span data-field="fundingLine.asPublished" className="block text-sm text-ink-soft">{`“${line.asPublished}”`}</span>
                )}
              </span>
            ),
          },
        ]}
      />
      {known.length > 1 && <p className="text-sm text-ink-soft">{t("page.fundingNote", { total: formatMoney(total) })}</p>}
    </>
  );
}

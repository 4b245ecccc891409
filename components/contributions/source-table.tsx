import { useTranslations } from "next-intl";
import { type Column, Table } from "@/components/ui/table";
import type { SourceLine } from "@/lib/contributions/summing/types";
import type { Sum } from "@/lib/contributions/types";
import { formatMoney } from "@/lib/kernel/money";

/** A sum with what is not in it; a plan without any amount says that the source gives none. */
function SumCell({ sum, field }: { sum: Sum; field: string }) {
  const t = useTranslations("contributions.money");
  const isUnknown = sum.value === 0 && sum.unvalued > 0;
  return (
    <span className="flex flex-col" data-field={field}>
      {isUnknown ? (
        <span className="text-ink-soft">{t("unknown")}</span>
      ) : (
        <span className="whitespace-nowrap">{formatMoney(sum.value)}</span>
      )}
      {!isUnknown && sum.unvalued > 0 && <span className="text-sm text-ink-soft">{t("unvalued", { count: sum.unvalued })}</span>}
    </span>
  );
}

const add = (left: Sum, right: Sum): Sum => ({ value: left.value + right.value, unvalued: left.unvalued + right.unvalued });

/** Money by source: planned, received, spent. */
export function SourceTable({ sources }: { sources: readonly SourceLine[] }) {
  const t = useTranslations("contributions.money");
  const p = useTranslations("pledges.funding");
  const total = (of: "planned" | "received" | "spent") => sources.map((line) => line[of]).reduce(add, { value: 0, unvalued: 0 });
  const columns: Column<SourceLine>[] = [
    { key: "source", head: t("source"), names: true, cell: ({ source }) => <span data-field="funding.source">{p(source)}</span> },
    { key: "planned", head: t("planned"), align: "right", cell: ({ planned }) => <SumCell sum={planned} field="funding.planned" /> },
    { key: "received", head: t("received"), align: "right", cell: ({ received }) => <SumCell sum={received} field="funding.received" /> },
    { key: "spent", head: t("spent"), align: "right", cell: ({ spent }) => <SumCell sum={spent} field="funding.spent" /> },
  ];
  return (
    <Table
      caption={t("bySource")}
      columns={columns}
      rows={sources}
      rowKey={({ source }) => source}
      {...(sources.length > 1
        ? {
            foot: (
              <tr>
                <th scope="row">{t("total")}</th>
                {(["planned", "received", "spent"] as const).map((of) => (
                  <td key={of} className="figure" data-head={t(of)}>
                    <SumCell sum={total(of)} field={`funding.${of}Total`} />
                  </td>
                ))}
              </tr>
            ),
          }
        : {})}
    />
  );
}

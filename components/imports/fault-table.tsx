import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import type { Fault, FaultLine, ImportKind, PlanView } from "@/lib/imports/types";

type Props = { kind: ImportKind; plan: PlanView; sentence: (fault: Fault) => string };

/** Everything that is wrong with a file: line, column, what stands there, and what to write instead. */
export function FaultTable({ kind, plan, sentence }: Props) {
  const t = useTranslations("imports");
  const titleOf = (key: string) => t(`columns.${kind}.${key}` as "columns.UNITS.name");
  const columns: Column<FaultLine>[] = [
    {
      key: "line",
      head: t("page.line"),
      names: true,
      cell: ({ line }) => <span className="whitespace-nowrap">{t("page.lineNo", { line })}</span>,
    },
    {
      key: "column",
      head: t("page.column"),
      cell: ({ letter, key }) => (key === null ? t("page.wholeLine") : `${letter === null ? "" : `${letter} · `}${titleOf(key)}`),
    },
    { key: "cell", head: t("page.cell"), cell: ({ cell }) => cell || <span className="text-ink-soft">{t("page.empty")}</span> },
    { key: "wrong", head: t("page.wrong"), cell: (fault) => <span className="block max-w-prose">{sentence(fault)}</span> },
  ];
  const rows = plan.faults.map((fault, index) => ({ ...fault, index }));
  return (
    <Section title={t("page.faults")} note={t("page.faultsNote")} id="faults">
      {plan.faultCount > rows.length && <Notice>{t("page.faultsMore", { shown: rows.length, count: plan.faultCount })}</Notice>}
      <Table
        caption={t("page.faultsCaption")}
        columns={columns}
        rows={rows}
        rowKey={(row) => `${row.line}-${row.key}-${(row as { index?: number }).index}`}
      />
    </Section>
  );
}

import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import type { LedgerLine } from "@/lib/contributions/ledger/types";
import { useDonorName } from "./donor-name";
import { EntryAmount, EntryDay } from "./entry-amount";

/** What an entry is besides its figures: taken back, turned round, carried over, sample data. */
export function EntryMarks({ line }: { line: LedgerLine }) {
  const t = useTranslations("contributions.mark");
  return (
    <>
      {line.isReversed && <Badge tone="warning">{t("reversed")}</Badge>}
      {line.isCounter && <Badge tone="warning">{t("counter")}</Badge>}
      {line.isOpening && <Badge>{t("opening")}</Badge>}
      {line.isSample && <Badge tone="waiting">{t("sample")}</Badge>}
    </>
  );
}

function useWhose(): (line: LedgerLine) => string {
  const t = useTranslations("contributions");
  const nameOf = useDonorName();
  return ({ donor, isOpening }) => (donor ? nameOf(donor) : isOpening ? t("list.opening") : t("list.spending"));
}

/** Lines of the ledger; a line opens the entry. */
export function LedgerTable({ lines, ofOneDonor = false }: { lines: readonly LedgerLine[]; ofOneDonor?: boolean }) {
  const t = useTranslations("contributions");
  const p = useTranslations("pledges.funding");
  const whose = useWhose();
  const link = (line: LedgerLine, words: string) => (
    <span className="flex flex-wrap items-center gap-2">
      <AppLink href={`/contributions/${line.id}`} className="inline-flex min-h-11 items-center">
        {words}
      </AppLink>
      <EntryMarks line={line} />
    </span>
  );
  const forWhat = (line: LedgerLine) => line.pledge?.title ?? t("list.ward");
  const columns: Column<LedgerLine>[] = [
    ofOneDonor
      ? { key: "for", head: t("list.forWhat"), names: true, cell: (line) => link(line, forWhat(line)) }
      : { key: "donor", head: t("list.donor"), names: true, cell: (line) => link(line, whose(line)) },
    { key: "what", head: t("list.what"), align: "right", cell: (line) => <EntryAmount line={line} /> },
    {
      key: "stage",
      head: t("list.stage"),
      className: "whitespace-nowrap",
      cell: (line) => (
        <span className="flex flex-col">
          <span data-field="contribution.stage">{t(`stage.${line.stage}`)}</span>
          <span data-field="contribution.kind" className="text-sm text-ink-soft">
            {t(`kind.${line.kind}`)}
          </span>
        </span>
      ),
    },
    ...(ofOneDonor ? [] : [{ key: "pledge", head: t("list.forWhat"), cell: forWhat, className: "min-w-40" }]),
    { key: "source", head: t("list.source"), cell: (line) => <span data-field="contribution.source">{p(line.source)}</span> },
    { key: "day", head: t("list.day"), cell: (line) => <EntryDay line={line} /> },
    { key: "receipt", head: t("list.receipt"), wideOnly: true, cell: (line) => line.receipt ?? "–" },
  ];
  return <Table caption={t("list.caption")} columns={columns} rows={lines} rowKey={(line) => line.id} record="contribution" />;
}

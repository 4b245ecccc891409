import type { DonorLine } from "@/lib/contributions/donors/types";
import type { LedgerLine } from "@/lib/contributions/ledger/types";
import type { DonorGroup, DonorKind } from "@/lib/contributions/types";
import type { PlaqueLine } from "@/lib/plaques/types";
import type { Field, Words } from "../types";

type Named = { readonly kind: DonorKind; readonly group: DonorGroup | null; readonly name: string };

/** What the ward itself calls a donor: the name, or of a group without one whom it stands for. Never for the public. */
function donorName({ name, group, kind }: Named, words: Words): string {
  return name || words(group ? `contributions.group.${group}` : `contributions.donorKind.${kind}`);
}

function marks(row: LedgerLine, words: Words): string {
  return [
    row.isReversed && words("contributions.mark.reversed"),
    row.isCounter && words("contributions.mark.counter"),
    row.isOpening && words("contributions.mark.opening"),
    row.isSample && words("contributions.mark.sample"),
  ]
    .filter(Boolean)
    .join(", ");
}

/** Entries of the ledger; a value that is not known stays empty beside the source's words. */
export const LEDGER_FIELDS: readonly Field<LedgerLine>[] = [
  { key: "donor", kind: "TEXT", width: 32, of: ({ donor }, words) => donor && donorName(donor, words) },
  { key: "stage", kind: "TEXT", width: 12, of: (row, words) => words(`contributions.stage.${row.stage}`) },
  { key: "contributionKind", kind: "TEXT", width: 12, of: (row, words) => words(`contributions.kind.${row.kind}`) },
  { key: "value", kind: "MONEY", of: (row) => row.value },
  { key: "valueAsPublished", kind: "TEXT", width: 20, of: (row) => row.valueAsPublished },
  { key: "quantity", kind: "NUMBER", of: (row) => row.quantity },
  { key: "quantityUnit", kind: "TEXT", width: 12, of: (row) => row.unit },
  { key: "source", kind: "TEXT", width: 24, of: (row, words) => words(`pledges.funding.${row.source}`) },
  { key: "pledge", kind: "TEXT", width: 36, of: (row, words) => row.pledge?.title ?? words("contributions.list.ward") },
  { key: "unit", kind: "TEXT", of: (row) => row.unitName },
  { key: "day", kind: "DAY", of: (row) => row.day },
  { key: "dayAsPublished", kind: "TEXT", width: 16, of: (row) => row.dayAsPublished },
  { key: "receipt", kind: "CODE", of: (row) => row.receipt },
  { key: "marks", kind: "TEXT", width: 20, of: marks },
];

/** Donors as the ward knows them, each with what was agreed about being named. */
export const DONOR_FIELDS: readonly Field<DonorLine>[] = [
  { key: "donor", kind: "TEXT", width: 40, of: (row, words) => donorName(row, words) },
  { key: "donorKind", kind: "TEXT", width: 18, of: (row, words) => words(`contributions.donorKind.${row.kind}`) },
  { key: "donorGroup", kind: "TEXT", width: 22, of: (row, words) => row.group && words(`contributions.group.${row.group}`) },
  { key: "headcount", kind: "COUNT", of: (row) => row.headcount },
  { key: "headcountAsPublished", kind: "TEXT", width: 18, of: (row) => row.headcountAsPublished },
  { key: "consent", kind: "TEXT", width: 24, of: (row, words) => words(`contributions.consent.${row.consent ?? "NONE"}`) },
  { key: "received", kind: "MONEY", of: (row) => row.received },
  { key: "unvalued", kind: "COUNT", of: (row) => row.unvalued },
];

/** Plaques, from proposal to mounting. */
export const PLAQUE_FIELDS: readonly Field<PlaqueLine>[] = [
  { key: "pledge", kind: "TEXT", width: 44, of: (row) => row.title },
  { key: "unit", kind: "TEXT", of: (row) => row.unitName },
  { key: "status", kind: "TEXT", width: 18, of: (row, words) => words(`plaques.status.${row.status}`) },
  { key: "level", kind: "TEXT", width: 16, of: (row) => row.level },
  { key: "decisionNumber", kind: "CODE", width: 18, of: (row) => row.decisionNumber },
  { key: "decisionDay", kind: "DAY", of: (row) => row.decisionDay },
  { key: "ceremonyDay", kind: "DAY", of: (row) => row.ceremonyDay },
];

import { canonicalJson } from "../../lib/kernel/hash";

/** A report whose arrival the product has confirmed to its sender. */
export type Acknowledged = { readonly id: string; readonly pledgeId: string; readonly figure: unknown; readonly mark: string };

/** A report as the database holds it; `mark` is the text that was sent, `told` the number of its events in the history. */
export type Kept = Acknowledged & { readonly told: number };

export type Comparison = {
  /** Acknowledged, and not there or not told in the history. */
  readonly lost: readonly string[];
  /** One sending that is there under several ids, or told several times. */
  readonly twice: readonly string[];
  /** There, and not what was sent. */
  readonly changed: readonly string[];
  /** There, and never sent. */
  readonly unknown: readonly string[];
};

function saysTheSame(left: Acknowledged, right: Acknowledged): boolean {
  const facts = ({ pledgeId, figure, mark }: Acknowledged) => canonicalJson([pledgeId, figure, mark]);
  return facts(left) === facts(right);
}

/** Compares what was acknowledged with what is kept, by id. Each sending carries a mark of its own. */
export function compare(sent: readonly Acknowledged[], kept: readonly Kept[]): Comparison {
  const rows = new Map(kept.map((row) => [row.id, row]));
  const ids = new Set(sent.map(({ id }) => id));
  const marks = new Map<string, number>();
  for (const { mark } of kept) marks.set(mark, (marks.get(mark) ?? 0) + 1);
  const lost: string[] = [];
  const twice: string[] = [];
  const changed: string[] = [];
  for (const report of sent) {
    const row = rows.get(report.id);
    if (!row || row.told === 0) lost.push(report.id);
    if ((marks.get(report.mark) ?? 0) > 1 || (row?.told ?? 0) > 1) twice.push(report.id);
    if (row && !saysTheSame(report, row)) changed.push(report.id);
  }
  return { lost, twice, changed, unknown: kept.filter(({ id }) => !ids.has(id)).map(({ id }) => id) };
}

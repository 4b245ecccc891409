import { formatDay } from "@/lib/kernel/dates";
import { formatMoney } from "@/lib/kernel/money";
import { formatNumber, formatPercent } from "@/lib/kernel/numbers";
import type { Branch, Measure, PledgeContent, QuantityMeasure, Step } from "@/lib/pledges/types";
import type { Words } from "../types";

function stepWords(w: Words, steps: readonly Step[]): string {
  return steps
    .map(({ name, weight, plannedDay }) => {
      const more = [
        ...(weight > 0 ? [formatPercent(weight, 2)] : []),
        ...(plannedDay ? [w("covenants.text.planned", { day: formatDay(plannedDay) })] : []),
      ];
      return more.length > 0 ? `${name} (${more.join(", ")})` : name;
    })
    .join("; ");
}

function quantityWords(w: Words, { unit, baseline, target }: QuantityMeasure): string {
  const aim =
    target === null ? w("covenants.text.quantityOpen", { unit }) : w("covenants.text.quantity", { value: formatNumber(target), unit });
  const from = baseline !== null && baseline !== 0 ? `, ${w("covenants.text.from", { value: formatNumber(baseline), unit })}` : "";
  return `${aim}${from}`;
}

/** How a pledge is measured, as it is said in a paper. */
export function measureWords(w: Words, measure: Measure): string {
  switch (measure.type) {
    case "MILESTONE":
      return stepWords(w, measure.steps);
    case "QUANTITY":
      return quantityWords(w, measure);
    case "AMOUNT":
      return measure.target === null ? w("covenants.text.amountOpen") : w("covenants.text.amount", { amount: formatMoney(measure.target) });
    case "RECURRING":
      return measure.least === null
        ? w("covenants.text.recurring", { every: measure.every })
        : w("covenants.text.recurringLeast", { every: measure.every, least: formatNumber(measure.least) });
    case "CERTIFIED": {
      const { certificate, level, steps } = measure;
      const words =
        level === null ? w("covenants.text.certifiedOpen", { certificate }) : w("covenants.text.certified", { certificate, level });
      return steps.length > 0 ? `${words}: ${stepWords(w, steps)}` : words;
    }
    case "QUALITATIVE":
      return w("covenants.text.qualitative", { every: measure.every, criterion: measure.criterion });
  }
}

function branchWords(w: Words, { title, precondition, measure }: Branch): string {
  const condition = precondition ? `${w("covenants.text.after", { text: precondition })}. ` : "";
  return `${title ? `${title}: ` : ""}${condition}${measureWords(w, measure)}`;
}

/** What is promised, branch after branch. */
export function promiseWords(w: Words, { branches }: Pick<PledgeContent, "branches">): string {
  return branches.map((branch) => branchWords(w, branch)).join(`\n${w("covenants.text.or")} `);
}

/** "01/01/2025 – 30/04/2025", or the words of the source; null when nothing is known. */
export function termWords(
  w: Words,
  { startDay, dueDay, dueAsPublished }: Pick<PledgeContent, "startDay" | "dueDay" | "dueAsPublished">,
): string | null {
  const start = startDay === null ? null : formatDay(startDay);
  const due = dueDay === null ? null : formatDay(dueDay);
  if (start && due) return w("covenants.text.term", { start, due });
  if (due) return w("covenants.text.due", { due });
  return dueAsPublished ?? (start ? w("covenants.text.start", { start }) : null);
}

/** Money by source, a line each; null when no source is named. */
export function fundingWords(w: Words, { funding }: Pick<PledgeContent, "funding">): string | null {
  if (funding.length === 0) return null;
  const lines = funding.map(({ source, amount, asPublished }) => {
    const words = amount === null ? (asPublished ?? w("pledges.unknown")) : formatMoney(amount);
    return `${w(`pledges.funding.${source}`)}: ${words}`;
  });
  return lines.join("\n");
}

/** "01 công trình", "12 phần việc": counts below ten with a zero before them, as papers have it. */
export function counted(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : formatNumber(count);
}

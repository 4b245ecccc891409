import { takeDay } from "@/lib/campaigns/readings/domain";
import type { Day } from "@/lib/kernel/dates";
import { type Reason, type Result, refuseAll } from "@/lib/kernel/result";
import type { FactsInput } from "./schema";
import type { LabelView, SuccessionView, ThemeView } from "./types";

type Read<T extends { readonly id: string }> = Omit<T, "id"> & { readonly id: string | null };

/** Rows of facts that were read, not yet sure of their ids. */
export type ReadFacts = {
  readonly successions: readonly Read<SuccessionView>[];
  readonly themes: readonly Read<ThemeView>[];
  readonly labels: readonly (Read<Omit<LabelView, "campaign" | "pledge">> & {
    readonly campaignId: string | null;
    readonly pledgeId: string | null;
  })[];
};

/**
 * Reads the rows as typed; rows without a word are left out. A change of name says from what and to what, a theme its year and its words, a
 * movement or goal its name; days may be unknown, doubtful ones are refused with their proposal.
 */
export function readFacts(input: Pick<FactsInput, "successions" | "themes" | "labels">, today: Day): Result<ReadFacts> {
  const reasons: Reason[] = [];
  const successions = input.successions.flatMap((row, index) => {
    if (!row.from && !row.to && row.day === "" && !row.paper && !row.note) return [];
    const day = takeDay(row.day, `successions.${index}.day`, today, "PAST");
    if (!day.ok) reasons.push(...day.reasons);
    if (!row.from) reasons.push({ code: "organizations.fromMissing", field: `successions.${index}.from` });
    if (!row.to) reasons.push({ code: "organizations.toMissing", field: `successions.${index}.to` });
    return [{ ...row, from: row.from ?? "", to: row.to ?? "", day: day.ok ? day.value : null }];
  });
  const themes = input.themes.flatMap((row, index) => {
    if (row.year === null && !row.text && !row.issuer) return [];
    if (row.year === null) reasons.push({ code: "organizations.themeYearMissing", field: `themes.${index}.year` });
    if (!row.text) reasons.push({ code: "organizations.themeTextMissing", field: `themes.${index}.text` });
    return [{ ...row, year: row.year ?? 0, text: row.text ?? "" }];
  });
  const labels = input.labels.flatMap((row, index) => {
    if (!row.name && !row.meaning) return [];
    if (!row.name) reasons.push({ code: "organizations.labelNameMissing", field: `labels.${index}.name` });
    return [{ ...row, name: row.name ?? "" }];
  });
  return refuseAll(reasons, { successions, themes, labels });
}

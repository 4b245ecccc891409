import { newId } from "@/lib/kernel/ids";
import type { ReasonCode } from "@/lib/kernel/reasons";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import { PROVENANCE_FIELDS } from "./constants";
import type { CampaignEvent, CampaignStatus, CampaignView, Provenance, ProvenanceField } from "./types";

const MOVES: Readonly<Record<CampaignEvent, { from: readonly CampaignStatus[]; to: CampaignStatus; otherwise: ReasonCode }>> = {
  OPEN: { from: ["DRAFT"], to: "OPEN", otherwise: "campaigns.notDraft" },
  LAUNCH: { from: ["OPEN"], to: "LAUNCHED", otherwise: "campaigns.notOpen" },
  CLOSE: { from: ["LAUNCHED"], to: "CLOSED", otherwise: "campaigns.notLaunched" },
  ARCHIVE: { from: ["CLOSED"], to: "ARCHIVED", otherwise: "campaigns.notClosed" },
  CANCEL: { from: ["OPEN", "LAUNCHED"], to: "CANCELLED", otherwise: "campaigns.notCancellable" },
};

/** Where an event leads a campaign, or why it cannot happen there. Nothing leads back: a closed campaign is never opened again. */
export function move(status: CampaignStatus, event: CampaignEvent): Result<CampaignStatus> {
  const { from, to, otherwise } = MOVES[event];
  return from.includes(status) ? ok(to) : refuse(otherwise);
}

/** What a campaign is searched by: its name and theme, without accents. */
export function searchText(name: string, theme: string | null): string {
  return foldForSearch(`${name} ${theme ?? ""}`);
}

/** Whether what a campaign says may still be changed: from draft until it is closed. */
export function isEditable(status: CampaignStatus): boolean {
  return status === "DRAFT" || status === "OPEN" || status === "LAUNCHED";
}

/** Whether units may register in it: open, and after the launch for late ones. */
export function takesRegistrations(status: CampaignStatus): boolean {
  return status === "OPEN" || status === "LAUNCHED";
}

/** Contents as declared and as entered. `unstated`: declared but not printed by the source; `surplus`: entered beyond what is declared. */
export type ContentCount = {
  readonly declared: number | null;
  readonly entered: number;
  readonly unstated: number;
  readonly surplus: number;
};

/** "Khai 8, đã nhập 6": what is declared and not entered is not stated by the source, which is not the same as none. */
export function countContents(declared: number | null, entered: number): ContentCount {
  return {
    declared,
    entered,
    unstated: declared === null ? 0 : Math.max(0, declared - entered),
    surplus: declared === null ? 0 : Math.max(0, entered - declared),
  };
}

/** Where a value comes from; what is in no list is the source's. A sample is never also a conclusion. */
export function provenanceOf(campaign: Pick<CampaignView, "sampleFields" | "inferredFields">, field: ProvenanceField): Provenance {
  if (campaign.sampleFields.includes(field)) return "SAMPLE";
  return campaign.inferredFields.includes(field) ? "INFERRED" : "SOURCE";
}

/** The two lists that keep the origins of values, each in the order of the form. */
export function provenanceLists(origins: Partial<Record<ProvenanceField, Provenance>>): {
  sampleFields: ProvenanceField[];
  inferredFields: ProvenanceField[];
} {
  return {
    sampleFields: PROVENANCE_FIELDS.filter((field) => origins[field] === "SAMPLE"),
    inferredFields: PROVENANCE_FIELDS.filter((field) => origins[field] === "INFERRED"),
  };
}

/** The values of a step that differ, before and after; null when nothing does. Values compare by their JSON. */
export function changesOf<T extends Readonly<Record<string, unknown>>>(
  before: T,
  after: T,
): { before: Partial<T>; after: Partial<T> } | null {
  const keys = (Object.keys(after) as (keyof T)[]).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  if (keys.length === 0) return null;
  const pick = (from: T) => Object.fromEntries(keys.map((key) => [key, from[key]])) as Partial<T>;
  return { before: pick(before), after: pick(after) };
}

/**
 * Ids for the rows of a list as a form sent them. A row keeps its id when its owner (a campaign or a place) has it, or when nobody has it (the
 * form made it, so that saving twice is one row); any other id is replaced, without a hint that it exists somewhere else.
 */
export function adoptIds<R extends { readonly id: string | null }>(
  rows: readonly R[],
  known: readonly { readonly id: string; readonly ownerId: string }[],
  ownerId: string,
): (R & { readonly id: string })[] {
  const owners = new Map(known.map((row) => [row.id, row.ownerId]));
  const used = new Set<string>();
  return rows.map((row) => {
    const isFree = row.id !== null && !used.has(row.id) && (owners.get(row.id) ?? ownerId) === ownerId;
    const id = isFree && row.id !== null ? row.id : newId();
    used.add(id);
    return { ...row, id };
  });
}

/** The rows of `before` that are no longer among `after`. */
export function removedFrom<R extends { readonly id: string }>(before: readonly R[], after: readonly { readonly id: string }[]): R[] {
  const kept = new Set(after.map(({ id }) => id));
  return before.filter(({ id }) => !kept.has(id));
}

import type { RollUp } from "@/lib/dashboard/types";
import { fraction, subtract, toNumber } from "@/lib/kernel/fraction";
import type { CampaignPast, PastGroup, PastPledge, PlacePast } from "../past/types";
import type { ChangeKind, Comparison, GroupChange, PledgeChange } from "./types";

/** Kinds of change in the order in which they are told. */
export const CHANGE_KINDS = [
  "DELETED",
  "CANCELLED",
  "NEW",
  "AMENDED",
  "MOVED",
  "FELL",
  "STATUS",
  "PROGRESSED",
  "SAME",
] as const satisfies readonly ChangeKind[];

/** Points between two percentages, exact to three decimals; null when one is not known: unknown is not zero. */
export function pointsBetween(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : toNumber(subtract(fraction(after), fraction(before)));
}

function kindsOf(before: PastPledge | null, after: PastPledge, difference: number | null): [ChangeKind, ...ChangeKind[]] {
  if (!before) return after.isDeleted ? ["NEW", "DELETED"] : ["NEW"];
  const found = new Set<ChangeKind>();
  if (after.isDeleted && !before.isDeleted) found.add("DELETED");
  if (after.status !== before.status) found.add(after.status === "CANCELLED" ? "CANCELLED" : "STATUS");
  if (after.contentHash !== before.contentHash) found.add("AMENDED");
  else if (after.due !== before.due) found.add("MOVED");
  if (difference !== null && difference !== 0) found.add(difference > 0 ? "PROGRESSED" : "FELL");
  if (difference === null && before.percent === null && after.percent !== null) found.add("PROGRESSED");
  const [first, ...rest] = CHANGE_KINDS.filter((kind) => found.has(kind));
  return first ? [first, ...rest] : ["SAME"];
}

function compareGroup(id: string, name: string, before: RollUp | null, after: RollUp): GroupChange {
  return { id, name, before, after, difference: pointsBetween(before?.percent ?? null, after.percent) };
}

function compareGroups(before: readonly PastGroup[], after: readonly PastGroup[]): GroupChange[] {
  const known = new Map(before.map(({ id, rollUp }) => [id, rollUp]));
  return after.map(({ id, name, rollUp }) => compareGroup(id, name, known.get(id) ?? null, rollUp));
}

/**
 * A campaign on two days, the earlier first: every pledge known on the later one (nothing that was known is ever forgotten), with its difference, and the
 * groups' figures. What was deleted before the earlier day is left out.
 */
export function compareDays(before: CampaignPast, after: CampaignPast): Comparison {
  const known = new Map(before.pledges.map((pledge) => [pledge.id, pledge]));
  const pledges = after.pledges.flatMap((pledge): PledgeChange[] => {
    const was = known.get(pledge.id) ?? null;
    if (was?.isDeleted && pledge.isDeleted) return [];
    const difference = pointsBetween(was?.percent ?? null, pledge.percent);
    const { id, title, unitName } = pledge;
    return [
      {
        id,
        title,
        unitName,
        before: was,
        after: pledge,
        difference,
        kinds: kindsOf(was, pledge, difference),
        statuses: [was?.status ?? null, pledge.status],
      },
    ];
  });
  const counts = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, pledges.filter(({ kinds }) => kinds.includes(kind)).length]));
  return {
    from: before.day,
    to: after.day,
    all: compareGroup(after.campaign.id, after.campaign.name, before.rollUp, after.rollUp),
    blocks: compareGroups(before.blocks, after.blocks),
    contents: compareGroups(before.contents, after.contents),
    counts: counts as Comparison["counts"],
    pledges: pledges.toSorted((left, right) => CHANGE_KINDS.indexOf(left.kinds[0]) - CHANGE_KINDS.indexOf(right.kinds[0])),
  };
}

/** A ward on one day, or on two: its sum and its campaigns. */
export function comparePlaces(
  before: PlacePast | null,
  after: PlacePast,
): { readonly all: GroupChange; readonly campaigns: readonly GroupChange[] } {
  return {
    all: compareGroup("place", after.placeName, before?.rollUp ?? null, after.rollUp),
    campaigns: compareGroups(before?.campaigns ?? [], after.campaigns),
  };
}

import { type Day, formatDay } from "@/lib/kernel/dates";
import { ok, type Reason, type Result, refuse, refuseAll } from "@/lib/kernel/result";
import { removedFrom } from "../domain";
import { takeDay } from "../readings/domain";
import type { CampaignStatus, OccasionView } from "../types";
import type { PlainOccasion, ReadOccasion, TypedOccasion } from "./types";

function isBlank({ name, day, dateAsPublished, originDay, years }: TypedOccasion): boolean {
  return !name && day === "" && !dateAsPublished && originDay === "" && years === null;
}

function readOne(row: TypedOccasion, at: string, isMain: boolean, reference: Day): { reasons: Reason[]; occasion: ReadOccasion } {
  const day = takeDay(row.day, `${at}.day`, reference, "FUTURE");
  const originDay = takeDay(row.originDay, `${at}.originDay`, reference, "PAST");
  const reasons: Reason[] = [day, originDay].flatMap((read) => (read.ok ? [] : read.reasons));
  if (!row.name) reasons.push({ code: "campaigns.occasionNameMissing", field: `${at}.name` });
  const [on, from] = [day.ok ? day.value : null, originDay.ok ? originDay.value : null];
  if (on && from && from >= on) {
    reasons.push({ code: "campaigns.originAfterDay", field: `${at}.originDay`, params: { origin: formatDay(from), day: formatDay(on) } });
  }
  const { id, kind, dateAsPublished, years } = row;
  return { reasons, occasion: { id, kind, name: row.name ?? "", isMain, day: on, dateAsPublished, originDay: from, years } };
}

/**
 * Reads the occasions as typed; rows without a word are left out. `mainId` names the main one, whose day is the one that works must be
 * ready for; it may be unknown, and is never guessed. Years that do not fit their days are kept: that is a remark, not a refusal.
 */
export function readOccasions(typed: readonly TypedOccasion[], mainId: string | null, reference: Day): Result<readonly ReadOccasion[]> {
  const read = typed.flatMap((row, index) =>
    isBlank(row) ? [] : [readOne(row, `occasions.${index}`, row.id !== null && row.id === mainId, reference)],
  );
  return refuseAll(
    read.flatMap(({ reasons }) => reasons),
    read.map(({ occasion }) => occasion),
  );
}

/**
 * What the launch of a campaign fixes. For everybody who shares the occasion: a day that is known moves only by an extension, which keeps
 * the old one. For the launched campaign: its main occasion stays the main one, and one that was extended stays. `shared` are the place's
 * occasions as they stand, linked to the campaign or not.
 */
export function checkFixed(
  status: CampaignStatus,
  before: readonly OccasionView[],
  after: readonly PlainOccasion[],
  shared: readonly Pick<OccasionView, "id" | "name" | "day" | "isFixed">[],
): Result<null> {
  for (const [index, occasion] of after.entries()) {
    const old = shared.find(({ id }) => id === occasion.id);
    if (old?.isFixed && old.day && old.day !== occasion.day) {
      return refuse("campaigns.dayFixed", { field: `occasions.${index}.day`, params: { occasion: old.name, day: formatDay(old.day) } });
    }
  }
  if (status !== "LAUNCHED") return ok(null);
  const extended = removedFrom(before, after).find(({ extensions }) => extensions.length > 0);
  if (extended) return refuse("campaigns.occasionExtended", { field: "occasions", params: { occasion: extended.name } });
  const [oldMain, newMain] = [before, after].map((list) => list.find(({ isMain }) => isMain)?.id);
  return oldMain === newMain ? ok(null) : refuse("campaigns.mainFixed", { field: "occasions" });
}

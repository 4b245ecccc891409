import { canonicalJson } from "@/lib/kernel/hash";
import type { Choice, Facts } from "../composing/types";
import { CAMPAIGN_PARTS, MAX_PHOTOS, PLEDGE_PARTS } from "../constants";
import type { Published } from "../types";

/** What a page says without the day of its figures: the same counts on a later day are no change. */
function substance(content: Published): string {
  if (content.kind === "PLEDGE" || content.figures === null) return canonicalJson(content);
  const { day: _day, ...figures } = content.figures;
  return canonicalJson({ ...content, figures });
}

/** Whether a page would say something else if it were published again. */
export function differs(before: Published, now: Published): boolean {
  return substance(before) !== substance(now);
}

/** What is ticked when somebody publishes something for the first time: every part, and the photos of the last reports that were accepted. */
export function firstChoice(facts: Facts): Choice {
  if (facts.kind === "CAMPAIGN") return { parts: CAMPAIGN_PARTS, photos: [] };
  const may = facts.photos.filter(({ isAccepted, isTakenDown }) => isAccepted && !isTakenDown);
  return { parts: PLEDGE_PARTS, photos: may.slice(-MAX_PHOTOS).map(({ fileId, caption }) => ({ fileId, phase: null, caption })) };
}

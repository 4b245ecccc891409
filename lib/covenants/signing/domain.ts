import { type Day, dayAt, formatDay, momentOf } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";

const MS_PER_HOUR = 3_600_000;
/** A device that says something older than this has a wrong clock. */
const LONGEST_DELAY_HOURS = 24;

/**
 * The moment of signing that is kept for what a device says: its own, while it lies in the day before the receipt; a device whose clock is
 * plainly wrong (ahead, or further back) does not date a signature, and the receipt does.
 */
export function signingMoment(saidByDevice: Date | null, received: Date): Date {
  if (saidByDevice === null || Number.isNaN(saidByDevice.getTime())) return received;
  const delay = received.getTime() - saidByDevice.getTime();
  return delay >= 0 && delay <= LONGEST_DELAY_HOURS * MS_PER_HOUR ? saidByDevice : received;
}

/** The moment of a signature on paper, of which only the day is known: its first minute. Not after today, not before the launch. */
export function paperMoment(signedOn: Day, bounds: { today: Day; launched: Day | null }): Result<Date> {
  if (signedOn > bounds.today) return refuse("covenants.signedAhead", { field: "signedOn", params: { today: formatDay(bounds.today) } });
  if (bounds.launched !== null && signedOn < bounds.launched) {
    return refuse("covenants.signedBeforeLaunch", { field: "signedOn", params: { launched: formatDay(bounds.launched) } });
  }
  return ok(momentOf(signedOn));
}

/** Whether a post was held on a day; both ends count. */
export function heldOn(post: { from: Day; to: Day | null }, moment: Date): boolean {
  const on = dayAt(moment);
  return post.from <= on && (post.to === null || on <= post.to);
}

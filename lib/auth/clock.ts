import "server-only";
import { env } from "@/lib/env";
import { type Day, dayAt, momentOf, parseDay } from "@/lib/kernel/dates";

/** The moment at which a request acts. In the demo the day stands still while the time of day runs on. */
export type Moment = { readonly now: Date; readonly today: Day; readonly isDemoClock: boolean };

/** The product's one clock: the machine's, or the demo's day when one is set. */
export function clock(): Moment {
  const real = new Date();
  const demoDay = env.DEMO_TODAY && env.DEMO_TODAY !== "now" ? parseDay(env.DEMO_TODAY) : null;
  if (!demoDay) return { now: real, today: dayAt(real), isDemoClock: false };
  const sinceMidnight = real.getTime() - momentOf(dayAt(real)).getTime();
  return { now: new Date(momentOf(demoDay).getTime() + sinceMidnight), today: demoDay, isDemoClock: true };
}

/** The machine's own time, which the life of sessions and the counting of failures go by even where the demo's day stands still. */
export function machineNow(): Date {
  return new Date();
}

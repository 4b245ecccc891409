import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { calendarToken, isCalendarOpen, tokenHash } from "@/lib/auth/one-time";
import { writeInPlace } from "@/lib/db/write";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { FeedStepInput } from "./schema";

const EVENTS = { on: "people.calendarOn", renew: "people.calendarRenewed", off: "people.calendarOff" } as const;

/**
 * Switches the actor's own calendar on, gives it a new secret address, or switches it off. Every address is a new one: the one before shows
 * nothing from then on. Switching on what is on changes nothing.
 */
export async function changeFeed(actor: Actor, { step }: FeedStepInput): Promise<Result<{ isOn: boolean }>> {
  const { person } = actor;
  if (!person) return refuse("access.notFound");
  const { placeId, organizationId } = actor.membership;
  return writeInPlace(placeId, async (tx) => {
    const before = await tx.calendarFeed.findUnique({ where: { personId: person.id } });
    const isOn = before !== null && isCalendarOpen(before);
    if (step === "on" ? isOn : !isOn) return ok({ isOn });
    const number = (before?.number ?? 0) + 1;
    const state = {
      number,
      tokenHash: step === "off" ? null : tokenHash(calendarToken(person.id, number)),
      changedAt: actor.now,
      readAt: null,
    };
    await tx.calendarFeed.upsert({ where: { personId: person.id }, create: { personId: person.id, ...state }, update: state });
    await record(tx, actor, placeId, { type: EVENTS[step], subject: { type: "person", id: person.id }, organizationId });
    return ok({ isOn: step !== "off" });
  });
}

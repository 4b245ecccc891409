import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { calendarToken, isCalendarOpen } from "@/lib/auth/one-time";
import { publicOrigin } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db/client";
import { together } from "./domain";
import { dueEntries } from "./due/data";
import { placeEntries } from "./place/data";
import type { FeedEntry, OwnFeed } from "./types";

/** The actor's own calendar: whether it is on, under which secret address, and when a phone last asked. One query. */
export async function ownFeed(actor: Actor): Promise<OwnFeed> {
  const nothing = { address: null, changedAt: null, readAt: null };
  if (!actor.person) return nothing;
  const row = await prisma.calendarFeed.findUnique({ where: { personId: actor.person.id } });
  if (!row) return nothing;
  if (!isCalendarOpen(row)) return { ...nothing, changedAt: row.changedAt };
  const address = `${await publicOrigin()}/api/calendar/${calendarToken(actor.person.id, row.number)}.ics`;
  return { address, changedAt: row.changedAt, readAt: row.readAt };
}

/** What concerns a person in one post: what is due, and what takes place. Nothing for who reads no events. Queries: constant. */
async function entriesOf(actor: Actor): Promise<FeedEntry[]> {
  if (!can(actor, "events.read")) return [];
  const [due, place] = await Promise.all([dueEntries(actor), placeEntries(actor)]);
  return [...due, ...place];
}

/** What concerns a person in all posts that are in force, one actor for each. Queries: constant for a post. */
export async function feedEntries(actor: Actor, posts: readonly Actor[]): Promise<FeedEntry[]> {
  const own = posts.filter(({ person }) => person?.id === actor.person?.id);
  return together((await Promise.all(own.map(entriesOf))).flat());
}

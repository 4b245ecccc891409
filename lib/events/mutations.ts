import "server-only";
import type { Actor } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import type { Json } from "@/lib/audit/event";
import { record } from "@/lib/audit/record";
import { hasUnits } from "@/lib/campaigns/choices/data";
import { changesOf } from "@/lib/campaigns/domain";
import type { Saved } from "@/lib/campaigns/types";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import { formatPreciseDay } from "@/lib/kernel/typed-days";
import { loadEvent } from "./data";
import { columnsOfTime, takeWhen } from "./domain";
import { mayManage } from "./policy";
import type { BasicsInput, LinksInput, RemoveEventInput } from "./schema";
import type { EventRecord, EventSection } from "./types";

/** What a part's save tells of before and after; null = nothing differs. */
export type SectionChange = { readonly before: Json; readonly after: Json } | null;

/**
 * Changes one part of an event: in scope → policy → the part's own work → the event guarded by its version → history. What does not differ
 * writes nothing.
 */
export async function changeEvent(
  actor: Actor,
  input: Saved,
  section: EventSection,
  work: (tx: Tx, event: EventRecord) => Promise<Result<SectionChange>>,
): Promise<Result<Saved>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const event = await loadEvent(actor, tx, input.id);
    if (!event) return refuse("access.notFound");
    const allowed = mayManage(actor, event.placeId);
    if (!allowed.ok) return allowed;
    if (event.version !== input.version) return refuse("access.conflict");
    const change = await work(tx, event);
    if (!change.ok) return change;
    const { id, placeId, name, version } = event;
    if (!change.value) return ok({ id, version });
    const { count } = await tx.event.updateMany({ where: { id, version, placeId }, data: { version: { increment: 1 } } });
    if (count === 0) return refuse("access.conflict");
    await record(tx, actor, placeId, {
      type: "events.changed",
      subject: { type: "event", id },
      params: { event: name, section },
      ...change.value,
    });
    return ok({ id, version: version + 1 });
  });
}

/** Enters an event of the actor's place, or changes what it is, when, where and whose. The same new id again is the same event. */
export async function saveBasics(actor: Actor, input: BasicsInput): Promise<Result<Saved>> {
  const { id, version } = input;
  return version === null
    ? createEvent(actor, input)
    : changeEvent(actor, { id, version }, "basics", (tx, event) => rewrite(actor, tx, event, input));
}

async function createEvent(actor: Actor, input: BasicsInput): Promise<Result<Saved>> {
  const { placeId } = actor.membership;
  const allowed = mayManage(actor, placeId);
  if (!allowed.ok) return allowed;
  return writeInPlace(placeId, async (tx) => {
    const again = await tx.event.findUnique({ where: { id: input.id }, select: { placeId: true, version: true } });
    if (again) return again.placeId === placeId ? ok({ id: input.id, version: again.version }) : refuse("access.notFound");
    const read = await readBasics(actor, tx, placeId, input);
    if (!read.ok) return read;
    const { id, name } = input;
    await tx.event.create({ data: { id, placeId, createdAt: actor.now, ...read.value.columns } });
    await replaceHosts(tx, id, input.hostIds);
    await record(tx, actor, placeId, {
      type: "events.created",
      subject: { type: "event", id },
      params: { event: name },
      after: read.value.told,
    });
    return ok({ id, version: 1 });
  });
}

async function rewrite(actor: Actor, tx: Tx, event: EventRecord, input: BasicsInput): Promise<Result<SectionChange>> {
  const read = await readBasics(actor, tx, event.placeId, input);
  if (!read.ok) return read;
  const change = changesOf(toldOf(event), read.value.told);
  if (!change) return ok(null);
  await tx.event.update({ where: { id: event.id }, data: read.value.columns });
  if (change.after.hostIds) await replaceHosts(tx, event.id, input.hostIds);
  return ok(change);
}

async function readBasics(actor: Actor, tx: Tx, placeId: string, input: BasicsInput) {
  const { type, name, session, dateAsPublished, location, summary, sourceId, hostIds } = input;
  const when = takeWhen(input.when, "when", actor.today);
  if (!when.ok) return when;
  if (!(await hasUnits(actor, tx, hostIds))) return refuse("events.hostUnknown", { field: "hostIds" });
  const knowsSource =
    sourceId === null || (await tx.source.count({ where: { AND: [placeScope(actor), { id: sourceId, placeId }] } })) === 1;
  if (!knowsSource) return refuse("sources.unknown", { field: "sourceId" });
  const facts = { type, name, session, dateAsPublished, location, summary };
  return ok({
    columns: { ...facts, nameFolded: foldForSearch(name), sourceId, ...columnsOfTime(when.value) },
    told: { ...facts, when: when.value && formatPreciseDay(when.value), hostIds: [...hostIds], eventSourceId: sourceId },
  });
}

function toldOf(event: EventRecord) {
  const { type, name, session, dateAsPublished, location, summary, when, hosts, source } = event;
  return {
    ...{ type, name, session, dateAsPublished, location, summary },
    when: when && formatPreciseDay(when),
    hostIds: hosts.map(({ id }) => id),
    eventSourceId: source?.id ?? null,
  };
}

async function replaceHosts(tx: Tx, eventId: string, hostIds: readonly string[]): Promise<void> {
  await tx.eventHost.deleteMany({ where: { eventId } });
  await tx.eventHost.createMany({ data: hostIds.map((organizationId, position) => ({ eventId, organizationId, position })) });
}

/** Ties an event to campaigns, pledges and occasions of its place, replacing what it was tied to. */
export async function saveLinks(actor: Actor, input: LinksInput): Promise<Result<Saved>> {
  return changeEvent(actor, input, "links", async (tx, { id: eventId, placeId }) => {
    const { campaignIds, pledgeIds, occasionIds } = input;
    const counts = await Promise.all([
      tx.campaign.count({ where: { placeId, deletedAt: null, id: { in: campaignIds } } }),
      tx.pledge.count({ where: { placeId, deletedAt: null, id: { in: pledgeIds } } }),
      tx.occasion.count({ where: { placeId, id: { in: occasionIds } } }),
    ]);
    const wanted = [campaignIds, pledgeIds, occasionIds].map((ids) => ids.length);
    if (counts.join() !== wanted.join()) return refuse("events.linkUnknown");
    const before = await linksOf(tx, eventId);
    const change = changesOf(before, { campaignIds: campaignIds.toSorted(), pledgeIds: pledgeIds.toSorted(), occasionIds });
    if (!change) return ok(null);
    await tx.eventCampaign.deleteMany({ where: { eventId } });
    await tx.eventPledge.deleteMany({ where: { eventId } });
    await tx.eventOccasion.deleteMany({ where: { eventId } });
    await tx.eventCampaign.createMany({ data: campaignIds.map((campaignId) => ({ eventId, campaignId })) });
    await tx.eventPledge.createMany({ data: pledgeIds.map((pledgeId) => ({ eventId, pledgeId })) });
    await tx.eventOccasion.createMany({ data: occasionIds.map((occasionId, position) => ({ eventId, occasionId, position })) });
    return ok(change);
  });
}

async function linksOf(tx: Tx, eventId: string) {
  const campaigns = await tx.eventCampaign.findMany({ where: { eventId }, select: { campaignId: true } });
  const pledges = await tx.eventPledge.findMany({ where: { eventId }, select: { pledgeId: true } });
  const occasions = await tx.eventOccasion.findMany({ where: { eventId }, orderBy: { position: "asc" }, select: { occasionId: true } });
  return {
    campaignIds: campaigns.map(({ campaignId }) => campaignId).toSorted(),
    pledgeIds: pledges.map(({ pledgeId }) => pledgeId).toSorted(),
    occasionIds: occasions.map(({ occasionId }) => occasionId),
  };
}

/** Takes an event out of the place's list, with who took part and what was said; its history stays. */
export async function removeEvent(actor: Actor, { id, version }: RemoveEventInput): Promise<Result<Saved>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const event = await loadEvent(actor, tx, id);
    if (!event) return refuse("access.notFound");
    const allowed = mayManage(actor, event.placeId);
    if (!allowed.ok) return allowed;
    const { count } = await tx.event.deleteMany({ where: { id, version, placeId: event.placeId } });
    if (count === 0) return refuse("access.conflict");
    await record(tx, actor, event.placeId, {
      type: "events.removed",
      subject: { type: "event", id },
      params: { event: event.name },
      before: toldOf(event),
    });
    return ok({ id, version });
  });
}

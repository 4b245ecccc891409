import "server-only";
import type { Actor } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import type { Json } from "@/lib/audit/event";
import { record } from "@/lib/audit/record";
import { displayToken, tokenHash } from "@/lib/auth/one-time";
import { takeDay } from "@/lib/campaigns/readings/domain";
import type { Prisma } from "@/lib/db/generated/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { type Day, formatDay, toDbDate } from "@/lib/kernel/dates";
import type { EventCode } from "@/lib/kernel/events";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { notify } from "@/lib/live/notify";
import { signingTopic } from "@/lib/live/topics";
import { loadCeremony } from "./data";
import { type OrderedRound, proposeRounds, readOrder } from "./domain";
import { mayArrange, mayDiscard, mayPlan, mayShowDisplay, mayStart, mayTie } from "./policy";
import type { ArrangeInput, ChangeInput, GuardInput, PlanInput, TieInput } from "./schema";
import type { CeremonyStatus, CeremonyView, Saved } from "./types";

function readDay(actor: Actor, typed: string): Result<Day> {
  const day = takeDay(typed, "day", actor.today, "FUTURE");
  if (!day.ok) return day;
  return day.value ? ok(day.value) : refuse("ceremonies.dayMissing", { field: "day" });
}

/** How an address for screens is stored and found. */
function keyHash(ceremonyId: string, number: number): string {
  return tokenHash(displayToken(ceremonyId, number));
}

/** The event of the ceremony's own place that was chosen; one that is not there is refused like a made-up one. */
async function chosenEvent(actor: Actor, tx: Tx, placeId: string, id: string | null): Promise<Result<{ readonly name: string } | null>> {
  if (id === null) return ok(null);
  const event = await tx.event.findFirst({ where: { AND: [{ id, placeId }, placeScope(actor)] }, select: { name: true } });
  return event ? ok(event) : refuse("access.notFound");
}

async function writeRounds(tx: Tx, ceremony: { id: string; placeId: string }, rounds: readonly OrderedRound[]): Promise<void> {
  const { id: ceremonyId, placeId } = ceremony;
  for (const [position, { id, name, organizationIds }] of rounds.entries()) {
    const roundId = id ?? newId();
    await tx.ceremonyRound.upsert({
      where: { id: roundId },
      create: { id: roundId, placeId, ceremonyId, position, name },
      update: { position, name },
    });
    await tx.ceremonyTurn.createMany({
      data: organizationIds.map((organizationId, place) => ({ placeId, ceremonyId, roundId, organizationId, position: place })),
    });
  }
}

/**
 * Plans a ceremony of a campaign with a running order that is proposed from its blocks: the units that have not signed. The same id again is the same ceremony.
 */
export async function planCeremony(actor: Actor, input: PlanInput): Promise<Result<Saved>> {
  return writeInPlace<Saved>(actor.membership.placeId, async (tx) => {
    const campaign = await tx.campaign.findFirst({
      where: { id: input.campaignId, ...placeScope(actor), deletedAt: null },
      select: { id: true, placeId: true, status: true, name: true },
    });
    if (!campaign) return refuse("access.notFound");
    const allowed = mayPlan(actor, campaign);
    if (!allowed.ok) return allowed;
    const earlier = await tx.ceremony.findUnique({ where: { id: input.id }, select: { id: true, version: true, campaignId: true } });
    if (earlier) return earlier.campaignId === campaign.id ? ok({ id: earlier.id, version: earlier.version }) : refuse("access.notFound");
    const day = readDay(actor, input.day);
    if (!day.ok) return day;
    const { id, name, session, location, eventId } = input;
    const { placeId } = campaign;
    const event = await chosenEvent(actor, tx, placeId, eventId);
    if (!event.ok) return event;
    await tx.ceremony.create({
      data: {
        ...{ id, placeId, campaignId: campaign.id, name, session, location, eventId },
        day: toDbDate(day.value),
        createdAt: actor.now,
        displayKeyHash: keyHash(id, 1),
      },
    });
    await writeRounds(tx, { id, placeId }, await proposal(tx, campaign.id));
    await record(tx, actor, placeId, {
      type: "ceremonies.planned",
      subject: { type: "ceremony", id },
      campaignId: campaign.id,
      params: { ceremony: name, day: formatDay(day.value), campaign: campaign.name },
      after: { name, day: day.value, session, location, event: event.value?.name ?? null },
    });
    return ok({ id, version: 1 });
  });
}

async function proposal(tx: Tx, campaignId: string): Promise<readonly OrderedRound[]> {
  const blocks = await tx.block.findMany({
    where: { campaignId },
    orderBy: { position: "asc" },
    select: { name: true, members: { orderBy: { position: "asc" }, select: { organization: { select: { id: true, kind: true } } } } },
  });
  const signed = await tx.covenant.findMany({
    where: { campaignId, revisions: { some: { status: "SIGNED" } } },
    select: { organizationId: true },
  });
  const done = new Set(signed.map(({ organizationId }) => organizationId));
  const rounds = proposeRounds(
    blocks.map(({ name, members }) => ({
      name,
      units: members
        .filter(({ organization }) => !done.has(organization.id))
        .map(({ organization }) => ({ organizationId: organization.id, kind: organization.kind })),
    })),
  );
  return rounds.map((round) => ({ id: null, ...round }));
}

type Change = {
  readonly data: Prisma.CeremonyUncheckedUpdateManyInput;
  readonly type: EventCode;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly before?: Json;
  readonly after?: Json;
};

/** What one write of a ceremony does: whether it may, and what it changes; rows below it are written by `work` itself. */
type Work = (tx: Tx, ceremony: CeremonyView) => Promise<Result<Change>>;

/** One write of a ceremony: in scope → rules and work → guarded by version and status → history → whoever watches hears of it. */
async function change(actor: Actor, { id, version }: GuardInput, work: Work): Promise<Result<Saved>> {
  return writeInPlace<Saved>(actor.membership.placeId, async (tx) => {
    const ceremony = await loadCeremony(actor, tx, id);
    if (!ceremony) return refuse("access.notFound");
    const worked = await work(tx, ceremony);
    if (!worked.ok) return worked;
    const { data, type, params, before, after } = worked.value;
    const { count } = await tx.ceremony.updateMany({
      where: { id, version, status: ceremony.status, ...placeScope(actor) },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 0) return refuse("access.conflict");
    await record(tx, actor, ceremony.placeId, {
      type,
      subject: { type: "ceremony", id },
      campaignId: ceremony.campaign.id,
      params: { ceremony: ceremony.name, ...params },
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
    await notify(tx, signingTopic(ceremony.campaign.id));
    return ok({ id, version: version + 1 });
  });
}

/** Changes name, day or place of a ceremony that has not ended. */
export async function changeCeremony(actor: Actor, input: ChangeInput): Promise<Result<Saved>> {
  return change(actor, input, async (tx, ceremony) => {
    const allowed = mayArrange(actor, ceremony);
    if (!allowed.ok) return allowed;
    const day = readDay(actor, input.day);
    if (!day.ok) return day;
    const { name, session, location, eventId } = input;
    const event = await chosenEvent(actor, tx, ceremony.placeId, eventId);
    if (!event.ok) return event;
    const { name: oldName, day: oldDay, session: oldSession, location: oldLocation } = ceremony;
    return ok({
      data: { name, session, location, eventId, day: toDbDate(day.value) },
      type: "ceremonies.changed",
      before: { name: oldName, day: oldDay, session: oldSession, location: oldLocation, event: ceremony.event?.name ?? null },
      after: { name, day: day.value, session, location, event: event.value?.name ?? null },
    });
  });
}

/** Says of which event of the place a ceremony was part, or of none. Frozen minutes stay as they are. */
export async function tieCeremonyEvent(actor: Actor, input: TieInput): Promise<Result<Saved>> {
  return change(actor, input, async (tx, ceremony) => {
    const allowed = mayTie(actor, ceremony);
    if (!allowed.ok) return allowed;
    const event = await chosenEvent(actor, tx, ceremony.placeId, input.eventId);
    if (!event.ok) return event;
    return ok({
      data: { eventId: input.eventId },
      type: "ceremonies.eventTied",
      params: { event: event.value?.name ?? "none" },
      before: { event: ceremony.event?.name ?? null },
      after: { event: event.value?.name ?? null },
    });
  });
}

function orderOf(ceremony: CeremonyView): Json {
  return ceremony.rounds.map(({ name, turns }) => ({ name, units: turns.map(({ unit }) => unit) }));
}

/** Lays out the running order anew: rounds and their names, which units take part, and in which order. Who was called or has signed stays in it. */
export async function arrangeCeremony(actor: Actor, input: ArrangeInput): Promise<Result<Saved>> {
  return change(actor, input, async (tx, ceremony) => {
    const allowed = mayArrange(actor, ceremony);
    if (!allowed.ok) return allowed;
    const turns = ceremony.rounds.flatMap((round) => round.turns);
    const names = new Map([...turns, ...ceremony.others].map(({ organizationId, unit }) => [organizationId, unit]));
    const roundIds = new Set(ceremony.rounds.map(({ id }) => id));
    const isKnown =
      input.turns.every(({ organizationId }) => names.has(organizationId)) &&
      new Set(input.turns.map(({ organizationId }) => organizationId)).size === input.turns.length &&
      input.rounds.every(({ id }) => id === null || roundIds.has(id)) &&
      new Set(input.rounds.map(({ id }) => id ?? newId())).size === input.rounds.length;
    if (!isKnown) return refuse("access.notFound");
    const begun = new Map(turns.filter(({ hasBegun }) => hasBegun).map(({ organizationId, unit }) => [organizationId, unit]));
    const order = readOrder(input, begun);
    if (!order.ok) return order;
    if (ceremony.status === "RUNNING" && order.value.length === 0) return refuse("ceremonies.nobodyToSign");
    await tx.ceremonyTurn.deleteMany({ where: { ceremonyId: ceremony.id } });
    const kept = order.value.flatMap(({ id }) => (id === null ? [] : [id]));
    await tx.ceremonyRound.deleteMany({ where: { ceremonyId: ceremony.id, id: { notIn: kept } } });
    await writeRounds(tx, ceremony, order.value);
    const after = order.value.map(({ name, organizationIds }) => ({ name, units: organizationIds.map((one) => names.get(one) ?? "") }));
    return ok({ data: {}, type: "ceremonies.arranged", before: orderOf(ceremony), after });
  });
}

/** Begins the ceremony: from here units are called. */
export async function startCeremony(actor: Actor, input: GuardInput): Promise<Result<Saved>> {
  return change(actor, input, async (_tx, ceremony) => {
    const allowed = mayStart(actor, ceremony);
    if (!allowed.ok) return allowed;
    const status: CeremonyStatus = "RUNNING";
    return ok({ data: { status, startedAt: actor.now }, type: "ceremonies.started" });
  });
}

/** Makes a new address for screens; the one before opens nothing any more. */
export async function renewDisplay(actor: Actor, input: GuardInput): Promise<Result<Saved>> {
  return change(actor, input, async (_tx, ceremony) => {
    const allowed = mayShowDisplay(actor, ceremony);
    if (!allowed.ok) return allowed;
    const displayNumber = ceremony.displayNumber + 1;
    return ok({ data: { displayNumber, displayKeyHash: keyHash(ceremony.id, displayNumber) }, type: "ceremonies.displayRenewed" });
  });
}

/** Takes away a ceremony that was only planned; the history keeps that it was. */
export async function discardCeremony(actor: Actor, { id, version }: GuardInput): Promise<Result<{ readonly campaignId: string }>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const ceremony = await loadCeremony(actor, tx, id);
    if (!ceremony) return refuse("access.notFound");
    const allowed = mayDiscard(actor, ceremony);
    if (!allowed.ok) return allowed;
    await tx.ceremonyTurn.deleteMany({ where: { ceremonyId: id, ceremony: { version, status: "PLANNED" } } });
    const { count } = await tx.ceremony.deleteMany({ where: { id, version, status: "PLANNED", ...placeScope(actor) } });
    if (count === 0) return refuse("access.conflict");
    await record(tx, actor, ceremony.placeId, {
      type: "ceremonies.discarded",
      subject: { type: "ceremony", id },
      campaignId: ceremony.campaign.id,
      params: { ceremony: ceremony.name },
      before: { day: ceremony.day, rounds: orderOf(ceremony) },
    });
    return ok({ campaignId: ceremony.campaign.id });
  });
}

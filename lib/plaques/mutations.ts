import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope, unitScope } from "@/lib/access/scope";
import { record } from "@/lib/audit/record";
import type { Plaque, Prisma } from "@/lib/db/generated/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { randomCode } from "@/lib/kernel/codes";
import { formatDay, fromDbDateOrNull, toDbDate } from "@/lib/kernel/dates";
import type { EventCode } from "@/lib/kernel/events";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { CODE_LENGTH } from "./constants";
import { checkCeremony, checkDecision, checkWork, move } from "./domain";
import { mayAppraise, mayDecide, mayPropose } from "./policy";
import type { AgainInput, AppraiseInput, DecideInput, MountInput, ProposeInput, ReturnInput, TieInput } from "./schema";
import type { PlaqueEvent } from "./types";

type Saved = { readonly id: string };

/** Proposes a plaque for an accepted work, with its words and occasions. The form's id again is the same proposal. */
export async function proposePlaque(actor: Actor, input: ProposeInput): Promise<Result<Saved>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const work = await tx.pledge.findFirst({
      where: { AND: [{ id: input.pledgeId, deletedAt: null, campaign: { deletedAt: null } }, unitScope(actor)] },
      select: {
        ...{ id: true, placeId: true, organizationId: true, campaignId: true, title: true, kind: true, status: true },
        plaque: { select: { id: true } },
      },
    });
    if (!work || !can(actor, "plaques.read")) return refuse("access.notFound");
    const allowed = mayPropose(actor, work);
    if (!allowed.ok) return allowed;
    if (work.plaque?.id === input.id) return ok({ id: input.id });
    const fits = checkWork({ ...work, hasPlaque: work.plaque !== null });
    if (!fits.ok) return fits;
    const { id, wording, note } = input;
    if ((await tx.plaque.count({ where: { id } })) > 0) return refuse("access.notFound");
    const { placeId, organizationId, campaignId, id: pledgeId } = work;
    const plaque = await tx.plaque.create({
      data: {
        ...{ id, placeId, organizationId, campaignId, pledgeId, wording, proposalNote: note, code: randomCode(CODE_LENGTH) },
        ...{ proposedById: actor.person?.id ?? "", proposedByName: actor.person?.name ?? "", proposedAt: actor.now },
      },
    });
    const occasions = await setOccasions(actor, tx, plaque, input.occasionIds);
    if (!occasions.ok) return occasions;
    await tell(actor, tx, plaque, work.title, "plaques.proposed", {});
    return ok({ id });
  });
}

/** Sends a returned proposal again, mended. */
export async function proposeAgain(actor: Actor, input: AgainInput): Promise<Result<Saved>> {
  const { wording, note, occasionIds } = input;
  return step(actor, input, "PROPOSE_AGAIN", mayPropose, async (tx, plaque) => {
    const occasions = await setOccasions(actor, tx, plaque, occasionIds);
    if (!occasions.ok) return occasions;
    return ok({
      data: {
        ...{ wording, proposalNote: note, returnReason: null, returnedByName: null, appraisalNote: null },
        ...{ appraisedById: null, appraisedByName: null, appraisedAt: null },
        ...{ proposedById: actor.person?.id ?? "", proposedByName: actor.person?.name ?? "", proposedAt: actor.now },
      },
      type: "plaques.proposed",
      params: {},
    });
  });
}

/** Appraises a proposal (*thẩm định*): somebody else than its proposer. */
export async function appraisePlaque(actor: Actor, input: AppraiseInput): Promise<Result<Saved>> {
  return step(actor, input, "APPRAISE", mayAppraise, async () =>
    ok({
      data: {
        ...{ appraisalNote: input.note, appraisedById: actor.person?.id ?? null },
        ...{ appraisedByName: actor.person?.name ?? null, appraisedAt: actor.now },
      },
      type: "plaques.appraised",
      params: {},
    }),
  );
}

/** Returns a proposal with a reason, which its proposer reads on top of it. */
export async function returnPlaque(actor: Actor, input: ReturnInput): Promise<Result<Saved>> {
  const { reason } = input;
  return step(actor, input, "RETURN", mayAppraise, async () =>
    ok({ data: { returnReason: reason, returnedByName: actor.person?.name ?? null }, type: "plaques.returned", params: { reason } }),
  );
}

/** Enters the decision: its number, day and level, and who issued it. */
export async function decidePlaque(actor: Actor, input: DecideInput): Promise<Result<Saved>> {
  return step(actor, input, "DECIDE", mayDecide, async () => {
    const { decisionNumber, decisionDay, isUnstated } = input;
    const decision = checkDecision({ number: decisionNumber, day: decisionDay, level: input.level, isUnstated }, actor.today);
    if (!decision.ok) return decision;
    const { number, day, level } = decision.value;
    return ok({
      data: {
        ...{ decisionNumber: number, decisionDay: day && toDbDate(day), level, issuer: input.issuer },
        decidedByName: actor.person?.name ?? null,
      },
      type: "plaques.decided",
      params: { number: number ?? "none", day: day ? formatDay(day) : "none", level: level ?? "none" },
    });
  });
}

/** Tells that the plaque was put up: on the day that is typed, or that of the event which was the ceremony. */
export async function mountPlaque(actor: Actor, input: MountInput): Promise<Result<Saved>> {
  return step(actor, input, "MOUNT", mayPropose, async (tx, plaque) => {
    const event = input.eventId === null ? null : await ceremonyOf(actor, tx, plaque, input.eventId);
    if (input.eventId !== null && !event) return refuse("access.notFound");
    const day = checkCeremony(input.ceremonyDay ?? event?.day ?? null, fromDbDateOrNull(plaque.decisionDay), actor.today);
    if (!day.ok) return day;
    const ceremonySession = input.ceremonySession ?? event?.session ?? null;
    return ok({
      data: { ceremonyDay: toDbDate(day.value), ceremonySession, eventId: input.eventId },
      type: "plaques.mounted",
      params: { day: formatDay(day.value) },
    });
  });
}

/** Ties a plaque that is up to the event which was its ceremony, or unties it; the day of the plaque stays as it was told. */
export async function tieCeremony(actor: Actor, input: TieInput): Promise<Result<Saved>> {
  return step(actor, input, "TIE", mayPropose, async (tx, plaque) => {
    const event = input.eventId === null ? null : await ceremonyOf(actor, tx, plaque, input.eventId);
    if (input.eventId !== null && !event) return refuse("access.notFound");
    return ok({ data: { eventId: input.eventId }, type: "plaques.ceremonyTied", params: { event: event?.name ?? "none" } });
  });
}

/** The event of the same place that was the ceremony, with its day where that is known to the day; null when there is none such. */
async function ceremonyOf(actor: Actor, tx: Tx, { placeId }: Plaque, eventId: string) {
  const event = await tx.event.findFirst({
    where: { AND: [{ id: eventId, placeId }, placeScope(actor)] },
    select: { name: true, day: true, precision: true, session: true },
  });
  return event && { name: event.name, day: event.precision === "DAY" ? fromDbDateOrNull(event.day) : null, session: event.session };
}

type Change = {
  readonly data: Prisma.PlaqueUncheckedUpdateManyInput;
  readonly type: EventCode;
  readonly params: Readonly<Record<string, string>>;
};

async function step(
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
  event: PlaqueEvent,
  may: (actor: Actor, plaque: Plaque) => Result<null>,
  work: (tx: Tx, plaque: Plaque) => Promise<Result<Change>>,
): Promise<Result<Saved>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const plaque = await tx.plaque.findFirst({
      where: { AND: [{ id }, placeScope(actor)] },
      include: { pledge: { select: { title: true } } },
    });
    if (!plaque || !can(actor, "plaques.read")) return refuse("access.notFound");
    const allowed = may(actor, plaque);
    if (!allowed.ok) return allowed;
    const next = move(plaque.status, event);
    if (!next.ok) return next;
    const change = await work(tx, plaque);
    if (!change.ok) return change;
    const { data, type, params } = change.value;
    const { count } = await tx.plaque.updateMany({
      where: { AND: [{ id, version, status: plaque.status }, placeScope(actor)] },
      data: { ...data, status: next.value, version: { increment: 1 } },
    });
    if (count === 0) return refuse("access.conflict");
    await tell(actor, tx, plaque, plaque.pledge.title, type, params);
    return ok({ id });
  });
}

/** The occasions that the plaque celebrates, of the place's own; what it had before is replaced. */
async function setOccasions(actor: Actor, tx: Tx, { id, placeId }: Plaque, occasionIds: readonly string[]): Promise<Result<null>> {
  const known = await tx.occasion.count({ where: { AND: [{ id: { in: [...occasionIds] }, placeId }, placeScope(actor)] } });
  if (known !== occasionIds.length) return refuse("access.notFound");
  await tx.plaqueOccasion.deleteMany({ where: { plaqueId: id } });
  await tx.plaqueOccasion.createMany({ data: occasionIds.map((occasionId, position) => ({ plaqueId: id, occasionId, position })) });
  return ok(null);
}

async function tell(
  actor: Actor,
  tx: Tx,
  { id, placeId, organizationId, campaignId, status }: Plaque,
  work: string,
  type: EventCode,
  params: Readonly<Record<string, string>>,
): Promise<void> {
  await record(tx, actor, placeId, {
    type,
    subject: { type: "plaque", id },
    ...{ campaignId, organizationId },
    params: { work, ...params },
    before: { status },
    after: { ...params },
  });
}

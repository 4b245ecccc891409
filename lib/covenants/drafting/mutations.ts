import "server-only";
import type { Actor } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import type { AuditInput, Json } from "@/lib/audit/event";
import { record } from "@/lib/audit/record";
import type { Prisma } from "@/lib/db/generated/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { canonicalJson } from "@/lib/kernel/hash";
import { isId, newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { checkContent } from "@/lib/pledges/content/domain";
import type { PledgeContent } from "@/lib/pledges/types";
import { MAX_PLEDGES } from "../constants";
import { openRevision } from "../domain";
import { loadCovenant, loadPledges } from "../loading/data";
import type { LoadedCovenant, LoadedPledge, LoadedRevision } from "../loading/types";
import { mayEdit, mayStart, mayWeigh } from "../policy";
import { strangeSupporters } from "../review/data";
import { contextOf } from "../review/domain";
import { touchDraft } from "../revisions/mutations";
import { keepable, withSampleMarks } from "./domain";
import type { Care, ChangedPledge, NewPledge, OnePledge, PledgeDone } from "./types";

type Draft = { readonly covenant: LoadedCovenant; readonly open: LoadedRevision; readonly pledges: readonly LoadedPledge[] };

/** The draft of a covenant that the actor may change now, or why not. */
async function loadDraft(actor: Actor, tx: Tx, covenantId: string): Promise<Result<Draft>> {
  const covenant = await loadCovenant(actor, tx, covenantId);
  if (!covenant) return refuse("access.notFound");
  const gate = mayEdit(actor, covenant.facts, covenant.revisions);
  if (!gate.ok) return gate;
  const open = openRevision(covenant.revisions);
  if (!open) return refuse("covenants.nothingUnderWay");
  return ok({ covenant, open, pledges: await loadPledges(actor, tx, open.id) });
}

function inDraft<T>(actor: Actor, covenantId: string, work: (tx: Tx, draft: Draft) => Promise<Result<T>>): Promise<Result<T>> {
  return writeInPlace<T>(actor.membership.placeId, async (tx) => {
    const draft = await loadDraft(actor, tx, covenantId);
    return draft.ok ? work(tx, draft.value) : draft;
  });
}

function tell(actor: Actor, tx: Tx, { covenant, open }: Draft, event: Pick<AuditInput, "type" | "params" | "before" | "after">) {
  return record(tx, actor, covenant.facts.placeId, {
    ...event,
    subject: { type: "covenant", id: covenant.id },
    campaignId: covenant.campaign.id,
    organizationId: covenant.facts.organizationId,
    params: { unit: covenant.facts.organizationName, number: open.number, ...event.params },
  });
}

/** Text that a pledge's rules have accepted, as Prisma stores it. */
function stored(content: PledgeContent): Prisma.InputJsonValue {
  return content as unknown as Prisma.InputJsonValue;
}

/** Begins a unit's covenant in a campaign, with an empty draft. A unit that has one keeps it: beginning twice is one covenant. */
export function startCovenant(actor: Actor, input: { campaignId: string; organizationId: string }): Promise<Result<{ id: string }>> {
  return writeInPlace(actor.membership.placeId, (tx) => startInside(actor, tx, input));
}

/** `startCovenant` inside a write that holds the place's lock. */
export async function startInside(
  actor: Actor,
  tx: Tx,
  input: { campaignId: string; organizationId: string },
): Promise<Result<{ id: string }>> {
  if (!isId(input.campaignId) || !isId(input.organizationId)) return refuse("access.notFound");
  const member = await tx.blockMember.findFirst({
    where: { ...input, campaign: { ...placeScope(actor), deletedAt: null }, organization: { deletedAt: null } },
    select: {
      campaign: { select: { placeId: true, status: true, place: { select: { name: true } } } },
      organization: { select: { name: true } },
    },
  });
  const mayKnow = actor.membership.role !== "REPRESENTATIVE" || actor.membership.organizationId === input.organizationId;
  if (!member || !mayKnow) return refuse("access.notFound");
  const { campaign, organization } = member;
  const facts = {
    placeId: campaign.placeId,
    placeName: campaign.place.name,
    organizationId: input.organizationId,
    organizationName: organization.name,
    phase: campaign.status,
  };
  const gate = mayStart(actor, facts);
  if (!gate.ok) return gate;
  const known = await tx.covenant.findUnique({ where: { campaignId_organizationId: input }, select: { id: true } });
  if (known) return ok(known);
  const id = newId();
  await tx.covenant.create({ data: { id, placeId: facts.placeId, ...input, createdAt: actor.now } });
  await tx.covenantRevision.create({
    data: { id: newId(), placeId: facts.placeId, covenantId: id, number: 1, createdAt: actor.now },
  });
  await record(tx, actor, facts.placeId, {
    type: "covenants.started",
    subject: { type: "covenant", id },
    campaignId: input.campaignId,
    organizationId: input.organizationId,
    params: { unit: organization.name },
  });
  return ok({ id });
}

/** Saves the opening words of the draft; `version` is the revision's. */
export function savePreamble(
  actor: Actor,
  input: { covenantId: string; version: number; preamble: string | null },
): Promise<Result<{ id: string; version: number }>> {
  return inDraft(actor, input.covenantId, async (tx, draft) => {
    const { open, covenant } = draft;
    if (open.version !== input.version) return refuse("access.conflict");
    if (open.preamble === input.preamble) return ok({ id: covenant.id, version: open.version });
    const touched = await touchDraft(actor, tx, open, { preamble: input.preamble });
    if (!touched.ok) return touched;
    await tell(actor, tx, draft, {
      type: "covenants.preambleChanged",
      before: { preamble: open.preamble },
      after: { preamble: input.preamble },
    });
    return ok({ id: covenant.id, version: touched.value });
  });
}

/**
 * Puts a pledge into the draft. Sent again before anybody changed it, it is the one that is there, with the text of the last sending; an id that
 * stands anywhere else is refused without a hint.
 */
export function addPledge(actor: Actor, input: NewPledge): Promise<Result<PledgeDone>> {
  return inDraft(actor, input.covenantId, async (tx, draft) => addInside(actor, tx, draft, input));
}

/** `addPledge` inside a write that holds the place's lock, into a draft that the actor may change. */
export async function addToDraft(actor: Actor, tx: Tx, input: NewPledge): Promise<Result<PledgeDone>> {
  const draft = await loadDraft(actor, tx, input.covenantId);
  return draft.ok ? addInside(actor, tx, draft.value, input) : draft;
}

async function addInside(actor: Actor, tx: Tx, draft: Draft, input: NewPledge): Promise<Result<PledgeDone>> {
  const { pledgeId, covenantId, content, care = "FINISHED" } = input;
  if (!isId(pledgeId)) return refuse("access.notFound");
  const { open, pledges, covenant } = draft;
  const known = pledges.find((pledge) => pledge.pledgeId === pledgeId);
  if (known) return saveInside(actor, tx, draft, { ...input, version: 1 });
  const used = await tx.pledgeVersion.findFirst({ where: { pledgeId }, select: { id: true } });
  if (used || (await tx.pledge.findUnique({ where: { id: pledgeId }, select: { id: true } }))) return refuse("access.notFound");
  if (pledges.filter(({ removedAt }) => removedAt === null).length >= MAX_PLEDGES) {
    return refuse("covenants.tooManyPledges", { params: { max: MAX_PLEDGES } });
  }
  const checked = await checkText(actor, tx, covenant, { content, weight: 1, care });
  if (!checked.ok) return checked;
  const position = Math.max(0, ...pledges.map((pledge) => pledge.position)) + 1;
  const { placeId } = covenant.facts;
  await tx.pledgeVersion.create({
    data: { id: newId(), placeId, revisionId: open.id, pledgeId, position, content: stored(checked.value) },
  });
  const touched = await touchDraft(actor, tx, open);
  if (!touched.ok) return touched;
  const after = { pledgeId, content: checked.value as unknown as Json };
  await tell(actor, tx, draft, { type: "covenants.pledgeAdded", params: { title: content.title }, after });
  return ok({ id: pledgeId, covenantId, version: 1 });
}

/** The text with the weight that this actor may give it, once the rules of a pledge have nothing against it. */
async function checkText(
  actor: Actor,
  tx: Tx,
  covenant: LoadedCovenant,
  text: { content: PledgeContent; weight: number; care: Care },
): Promise<Result<PledgeContent>> {
  const content = mayWeigh(actor, covenant.facts).ok ? text.content : { ...text.content, weight: text.weight };
  const checked = keepable(checkContent(content, contextOf(covenant)), content, text.care);
  if (!checked.ok) return checked;
  const strange = await strangeSupporters(actor, tx, covenant, [{ content }]);
  return strange.size > 0 ? refuse("covenants.supporterGone", { field: "supportingOrganizationIds" }) : ok(content);
}

/** Saves a pledge's text over the version that was on the screen. How much it weighs is the official's to say: from anybody else it stays. */
export function savePledge(actor: Actor, input: ChangedPledge): Promise<Result<PledgeDone>> {
  return inDraft(actor, input.covenantId, (tx, draft) => saveInside(actor, tx, draft, input));
}

/** `savePledge` inside a write that holds the place's lock. */
export async function saveInDraft(actor: Actor, tx: Tx, input: ChangedPledge): Promise<Result<PledgeDone>> {
  const draft = await loadDraft(actor, tx, input.covenantId);
  return draft.ok ? saveInside(actor, tx, draft.value, input) : draft;
}

async function saveInside(actor: Actor, tx: Tx, draft: Draft, input: ChangedPledge): Promise<Result<PledgeDone>> {
  const { covenant, open, pledges } = draft;
  const known = pledges.find(({ pledgeId, removedAt }) => pledgeId === input.pledgeId && removedAt === null);
  if (!known) return refuse("access.notFound");
  const { care = "FINISHED" } = input;
  const content = withSampleMarks(known.content, input.content);
  const checked = await checkText(actor, tx, covenant, { content, weight: known.content.weight, care });
  if (!checked.ok) return checked;
  const done = { id: input.pledgeId, covenantId: covenant.id };
  if (canonicalJson(checked.value) === canonicalJson(known.content)) return ok({ ...done, version: known.version });
  const { count } = await tx.pledgeVersion.updateMany({
    where: { id: known.id, version: input.version },
    data: { content: stored(checked.value), version: { increment: 1 } },
  });
  if (count === 0) return refuse("access.conflict");
  const touched = await touchDraft(actor, tx, open);
  if (!touched.ok) return touched;
  await tell(actor, tx, draft, {
    type: "covenants.pledgeChanged",
    params: { title: checked.value.title },
    before: { pledgeId: input.pledgeId, content: known.content as unknown as Json },
    after: { pledgeId: input.pledgeId, content: checked.value as unknown as Json },
  });
  return ok({ ...done, version: input.version + 1 });
}

/** Saves a pledge as a form sends it: version 0 = it was not in the draft yet. */
export function keepPledge(actor: Actor, input: ChangedPledge): Promise<Result<PledgeDone>> {
  return input.version === 0 ? addPledge(actor, input) : savePledge(actor, input);
}

/** Changes where a pledge stands in the draft (its place, or whether it is in at all), guarded by the version that was on the screen. */
type Change = (draft: Draft, pledge: LoadedPledge) => Result<Prisma.PledgeVersionUpdateManyMutationInput>;

async function changeStanding(
  actor: Actor,
  tx: Tx,
  draft: Draft,
  input: OnePledge,
  change: Change,
  type: "covenants.pledgeRemoved" | "covenants.pledgeRestored",
): Promise<Result<PledgeDone>> {
  const pledge = draft.pledges.find(({ pledgeId }) => pledgeId === input.pledgeId);
  if (!pledge) return refuse("access.notFound");
  const data = change(draft, pledge);
  if (!data.ok) return data;
  const { count } = await tx.pledgeVersion.updateMany({
    where: { id: pledge.id, version: input.version },
    data: { ...data.value, version: { increment: 1 } },
  });
  if (count === 0) return refuse("access.conflict");
  const touched = await touchDraft(actor, tx, draft.open);
  if (!touched.ok) return touched;
  await tell(actor, tx, draft, { type, params: { title: pledge.content.title }, after: { pledgeId: input.pledgeId } });
  return ok({ id: input.pledgeId, covenantId: input.covenantId, version: input.version + 1 });
}

function takeOut(actor: Actor): Change {
  return (_draft, { removedAt }) => (removedAt === null ? ok({ removedAt: actor.now }) : refuse("access.conflict"));
}

/** Takes a pledge out of the draft; it stays on record and can be brought back until the covenant is signed. */
export function removePledge(actor: Actor, input: OnePledge): Promise<Result<PledgeDone>> {
  return inDraft(actor, input.covenantId, (tx, draft) =>
    changeStanding(actor, tx, draft, input, takeOut(actor), "covenants.pledgeRemoved"),
  );
}

/** `removePledge` inside a write that holds the place's lock. */
export async function removeFromDraft(actor: Actor, tx: Tx, input: OnePledge): Promise<Result<PledgeDone>> {
  const draft = await loadDraft(actor, tx, input.covenantId);
  return draft.ok ? changeStanding(actor, tx, draft.value, input, takeOut(actor), "covenants.pledgeRemoved") : draft;
}

/** Brings back a pledge that was taken out of the draft, to the place that it had. */
export function restorePledge(actor: Actor, input: OnePledge): Promise<Result<PledgeDone>> {
  const bringBack: Change = ({ pledges }, { removedAt }) => {
    if (removedAt === null) return refuse("access.conflict");
    const count = pledges.filter((other) => other.removedAt === null).length;
    return count < MAX_PLEDGES ? ok({ removedAt: null }) : refuse("covenants.tooManyPledges", { params: { max: MAX_PLEDGES } });
  };
  return inDraft(actor, input.covenantId, (tx, draft) => changeStanding(actor, tx, draft, input, bringBack, "covenants.pledgeRestored"));
}

/** Moves a pledge one place up or down in the paper; at the end of the paper it stays where it is. */
export function movePledge(actor: Actor, input: OnePledge & { readonly direction: "UP" | "DOWN" }): Promise<Result<PledgeDone>> {
  return inDraft(actor, input.covenantId, async (tx, draft) => {
    const inPaper = draft.pledges.filter(({ removedAt }) => removedAt === null);
    const index = inPaper.findIndex(({ pledgeId }) => pledgeId === input.pledgeId);
    const [one, other] = [inPaper[index], inPaper[index + (input.direction === "UP" ? -1 : 1)]];
    if (!one) return refuse("access.notFound");
    if (one.version !== input.version) return refuse("access.conflict");
    const done = { id: input.pledgeId, covenantId: input.covenantId, version: one.version };
    if (!other) return ok(done);
    await tx.pledgeVersion.update({ where: { id: one.id }, data: { position: other.position } });
    await tx.pledgeVersion.update({ where: { id: other.id }, data: { position: one.position } });
    const touched = await touchDraft(actor, tx, draft.open);
    if (!touched.ok) return touched;
    const [before, after] = [one.number, other.number];
    await tell(actor, tx, draft, {
      type: "covenants.pledgeMoved",
      params: { title: one.content.title, from: before, to: after },
      before: { pledgeId: one.pledgeId, number: before },
      after: { pledgeId: one.pledgeId, number: after },
    });
    return ok(done);
  });
}

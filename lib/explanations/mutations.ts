import "server-only";
import type { Actor } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { record } from "@/lib/audit/record";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { storeAll } from "@/lib/files/mutations";
import { calendarFor } from "@/lib/holidays/data";
import { type Day, formatDay, toDbDate } from "@/lib/kernel/dates";
import type { EventCode } from "@/lib/kernel/events";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { pledgeForWrite } from "@/lib/pledges/standing/mutations";
import { LIMITS, OPEN_STATUSES } from "./constants";
import { type LoadedExplanation, loadExplanation } from "./data";
import { answer, askAgain, close, figureOf, readDue, withdraw } from "./domain";
import { mayAnswer, mayAsk, mayAskAgain, mayClose, mayWithdraw } from "./policy";
import type { AnswerInput, AskInput, DecideInput, WithdrawInput } from "./schema";
import type { ExplanationEntry, ExplanationStatus } from "./types";

/** A request after a write. */
export type SavedExplanation = { readonly id: string; readonly version: number };

/**
 * Asks a unit to explain a figure of a pledge, which is kept as it stands today. One question of a place stands at a time; the same id from the same person is
 * the same request. Leaders above the ward ask in the ward's own history.
 */
export async function askExplanation(actor: Actor, input: AskInput): Promise<Result<SavedExplanation>> {
  const { person } = actor;
  const found = await prisma.pledge.findFirst({
    where: { AND: [{ id: input.pledgeId, deletedAt: null, campaign: { deletedAt: null } }, unitScope(actor)] },
    select: { placeId: true },
  });
  if (!found || !person) return refuse("access.notFound");
  return writeInPlace<SavedExplanation>(found.placeId, async (tx) => {
    const loaded = await pledgeForWrite(actor, tx, input.pledgeId);
    if (!loaded.ok) return loaded;
    const pledge = loaded.value;
    const allowed = mayAsk(actor, pledge);
    if (!allowed.ok) return allowed;
    const again = await tx.explanationRequest.findUnique({
      where: { id: input.id },
      select: { askedById: true, pledgeId: true, version: true },
    });
    if (again) {
      return again.askedById === person.id && again.pledgeId === pledge.id
        ? ok({ id: input.id, version: again.version })
        : refuse("access.notFound");
    }
    const askedByPlaceId = actor.membership.placeId;
    const open = await tx.explanationRequest.count({ where: { pledgeId: pledge.id, askedByPlaceId, status: { in: [...OPEN_STATUSES] } } });
    if (open > 0) return refuse("explanations.askedAlready");
    const due = readDue(input.dueDay, actor.today, await calendarFor(actor, tx, pledge.placeId, actor.today));
    if (!due.ok) return due;
    const { placeId, campaignId, organizationId } = pledge;
    const figure = figureOf(pledge.standing, input.about, actor.today);
    await tx.explanationRequest.create({
      data: {
        ...{ id: input.id, placeId, campaignId, pledgeId: pledge.id, organizationId, askedByPlaceId },
        figure: figure as unknown as Prisma.InputJsonValue,
        dueDay: toDbDate(due.value),
        askedById: person.id,
        askedByName: person.name,
        askedByPost: actor.membership.post,
        askedByRole: actor.membership.role,
        askedAt: actor.now,
      },
    });
    const request = { id: input.id, placeId, round: 1 };
    await addEntry(actor, tx, request, { step: "QUESTION", text: input.question, dueDay: due.value });
    await tell(
      actor,
      tx,
      { ...request, campaignId, organizationId, pledgeId: pledge.id, title: pledge.title, unitName: pledge.unitName },
      {
        type: "explanations.asked",
        params: { question: input.question, due: formatDay(due.value) },
        before: null,
        after: "ASKED",
      },
    );
    return ok({ id: input.id, version: 1 });
  });
}

/** Answers a question: the unit itself, or an official for a unit that telephoned or brought paper, which stays visible. */
export async function answerExplanation(actor: Actor, input: AnswerInput): Promise<Result<SavedExplanation>> {
  const stored = await storePhotos(actor, input);
  if (!stored.ok) return stored;
  const fileIds = [...input.fileIds, ...stored.value];
  return change(actor, input, async (tx, request) => {
    const allowed = mayAnswer(actor, request.head);
    if (!allowed.ok) return allowed;
    const next = answer(request.head.status);
    if (!next.ok) return next;
    const isUnit = actor.membership.role === "REPRESENTATIVE";
    if (!isUnit && input.channel === "SELF") return refuse("explanations.channelMissing", { field: "channel" });
    const channel = isUnit ? "SELF" : input.channel;
    const files = await checkFiles(actor, tx, request, fileIds);
    if (!files.ok) return files;
    const saved = await save(tx, request, input.version, { status: next.value });
    if (!saved.ok) return saved;
    await addEntry(actor, tx, request, { step: "ANSWER", text: input.answer, channel, fileIds });
    await tell(actor, tx, request, { type: "explanations.answered", params: { channel }, before: request.head.status, after: next.value });
    return ok({ id: request.id, version: input.version + 1 });
  });
}

/** Closes a request whose answer will do, or asks again until another day; both with a reason that the unit reads. */
export async function decideExplanation(actor: Actor, input: DecideInput): Promise<Result<SavedExplanation>> {
  return change(actor, input, (tx, request) =>
    input.decision === "CLOSE" ? closeIn(actor, tx, request, input) : askAgainIn(actor, tx, request, input),
  );
}

async function closeIn(actor: Actor, tx: Tx, request: LoadedExplanation, input: DecideInput): Promise<Result<SavedExplanation>> {
  const allowed = mayClose(actor, request.head);
  if (!allowed.ok) return allowed;
  const next = close(request.head.status);
  if (!next.ok) return next;
  const saved = await save(tx, request, input.version, { status: next.value, closedAt: actor.now });
  if (!saved.ok) return saved;
  await addEntry(actor, tx, request, { step: "CLOSING", text: input.reason });
  await tell(actor, tx, request, {
    type: "explanations.closed",
    params: { reason: input.reason },
    before: request.head.status,
    after: next.value,
  });
  return ok({ id: request.id, version: input.version + 1 });
}

async function askAgainIn(actor: Actor, tx: Tx, request: LoadedExplanation, input: DecideInput): Promise<Result<SavedExplanation>> {
  const allowed = mayAskAgain(actor, request.head);
  if (!allowed.ok) return allowed;
  const next = askAgain(request.head.status);
  if (!next.ok) return next;
  const due = readDue(input.dueDay, actor.today, await calendarFor(actor, tx, request.placeId, actor.today));
  if (!due.ok) return due;
  const round = request.round + 1;
  const saved = await save(tx, request, input.version, { status: next.value, round, dueDay: toDbDate(due.value) });
  if (!saved.ok) return saved;
  await addEntry(actor, tx, { ...request, round }, { step: "QUESTION", text: input.reason, dueDay: due.value });
  await tell(actor, tx, request, {
    type: "explanations.askedAgain",
    params: { question: input.reason, due: formatDay(due.value) },
    before: request.head.status,
    after: next.value,
  });
  return ok({ id: request.id, version: input.version + 1 });
}

/** Takes a question back that nobody has answered, with a reason that the unit reads; it waits nowhere any more, and what was said stays. */
export async function withdrawExplanation(actor: Actor, input: WithdrawInput): Promise<Result<SavedExplanation>> {
  return change(actor, input, async (tx, request) => {
    const allowed = mayWithdraw(actor, request.head);
    if (!allowed.ok) return allowed;
    const next = withdraw(request.head.status);
    if (!next.ok) return next;
    const saved = await save(tx, request, input.version, { status: next.value, closedAt: actor.now });
    if (!saved.ok) return saved;
    await addEntry(actor, tx, request, { step: "WITHDRAWAL", text: input.reason });
    await tell(actor, tx, request, {
      type: "explanations.withdrawn",
      params: { reason: input.reason },
      before: request.head.status,
      after: next.value,
    });
    return ok({ id: request.id, version: input.version + 1 });
  });
}

/** One change of a request in the history of the ward that it belongs to; what is out of scope is like what does not exist. */
async function change(
  actor: Actor,
  { id }: { readonly id: string },
  work: (tx: Tx, request: LoadedExplanation) => Promise<Result<SavedExplanation>>,
): Promise<Result<SavedExplanation>> {
  const found = await loadExplanation(actor, prisma, id);
  if (!found) return refuse("access.notFound");
  return writeInPlace<SavedExplanation>(found.placeId, async (tx) => {
    const request = await loadExplanation(actor, tx, id);
    return request ? work(tx, request) : refuse("access.notFound");
  });
}

async function save(
  tx: Tx,
  { id, head }: LoadedExplanation,
  version: number,
  data: Prisma.ExplanationRequestUncheckedUpdateManyInput,
): Promise<Result<null>> {
  const { count } = await tx.explanationRequest.updateMany({
    where: { id, version, status: head.status },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1 ? ok(null) : refuse("access.conflict");
}

type NewEntry = {
  readonly step: ExplanationEntry["step"];
  readonly text: string;
  readonly dueDay?: Day;
  readonly channel?: AnswerInput["channel"];
  readonly fileIds?: readonly string[];
};

async function addEntry(
  actor: Actor,
  tx: Tx,
  { id, placeId, round }: { id: string; placeId: string; round: number },
  entry: NewEntry,
): Promise<void> {
  const { step, text, dueDay, channel = "SELF", fileIds = [] } = entry;
  await tx.explanationEntry.create({
    data: {
      ...{ id: newId(), placeId, requestId: id, round, step, text, channel },
      dueDay: dueDay ? toDbDate(dueDay) : null,
      fileIds: [...fileIds],
      personId: actor.person?.id ?? "",
      personName: actor.person?.name ?? "",
      personPost: actor.membership.post,
      at: actor.now,
    },
  });
}

type Told = {
  readonly type: EventCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly before: ExplanationStatus | null;
  readonly after: ExplanationStatus;
};

type Place = Pick<LoadedExplanation, "id" | "placeId" | "campaignId" | "organizationId" | "pledgeId" | "title" | "unitName"> & {
  readonly head?: LoadedExplanation["head"];
};

async function tell(
  actor: Actor,
  tx: Tx,
  { id, placeId, campaignId, organizationId, pledgeId, title, unitName, head }: Place,
  told: Told,
): Promise<void> {
  await record(tx, actor, placeId, {
    type: told.type,
    subject: { type: "explanation", id },
    campaignId,
    organizationId,
    params: { ...told.params, pledge: title, unit: unitName },
    before: told.before ? { status: told.before } : null,
    after: { status: told.after },
    concerns: {
      pledgeId,
      ...(head ? { asker: { placeId: head.askedBy.placeId, audience: head.askedBy.role === "LEADER" ? "LEADERS" : "OFFICIALS" } } : {}),
    },
  });
}

/** Keeps the photos of a form that was sent without scripts, for the unit that answers. */
async function storePhotos(actor: Actor, { id, photos, fileIds }: AnswerInput): Promise<Result<string[]>> {
  if (photos.length === 0) return ok([]);
  if (photos.length + fileIds.length > LIMITS.files) return refuse("files.tooMany", { field: "photos", params: { max: LIMITS.files } });
  const request = await loadExplanation(actor, prisma, id);
  return request ? storeAll(actor, photos, request.organizationId) : refuse("access.notFound");
}

/** Papers of an answer are its writer's own uploads for the unit. */
async function checkFiles(actor: Actor, tx: Tx, request: LoadedExplanation, fileIds: readonly string[]): Promise<Result<null>> {
  if (fileIds.length > LIMITS.files) return refuse("files.tooMany", { field: "photos", params: { max: LIMITS.files } });
  const { placeId, organizationId } = request;
  const known = await tx.storedFile.count({
    where: { id: { in: [...fileIds] }, placeId, organizationId, uploadedById: actor.person?.id ?? "", deletedAt: null },
  });
  return known === fileIds.length ? ok(null) : refuse("progress.photoGone", { field: "photos" });
}

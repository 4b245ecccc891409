import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { type Day, formatDay, toDbDate } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { findDirective } from "./data";
import { checkAssignees, checkDone, isAllDone } from "./domain";
import { mayAnswer, mayClose, mayGive } from "./policy";
import type { AnswerInput, CloseInput, DirectiveInput, RemoveDirectiveInput } from "./schema";

type Saved = Result<{ id: string }>;

const SHORT = 80;

function dbDate(day: Day | null): Date | null {
  return day && toDbDate(day);
}

/** The beginning of a directive's words, for sentences of the history. */
function shortly(text: string): string {
  const [line = ""] = text.split("\n");
  return line.length > SHORT ? `${line.slice(0, SHORT)}…` : line;
}

async function checkTies(tx: Tx, placeId: string, { organizationIds, reviewId }: DirectiveInput): Promise<Result<true>> {
  const units = await tx.organization.count({ where: { placeId, deletedAt: null, id: { in: organizationIds } } });
  if (units < organizationIds.length) return refuse("access.notFound", { field: "organizationIds" });
  const reviews = reviewId === null ? 1 : await tx.review.count({ where: { id: reviewId, placeId, deletedAt: null } });
  return reviews === 0 ? refuse("access.notFound", { field: "reviewId" }) : ok(true);
}

function columns({
  reviewId,
  issuerPost,
  issuerName,
  text,
  assigneesAsPublished,
  givenDay,
  dueDay,
  dueAsPublished,
  source,
}: DirectiveInput) {
  return {
    ...{ reviewId, issuerPost, issuerName, text, assigneesAsPublished, dueAsPublished, source },
    givenDay: dbDate(givenDay),
    dueDay: dbDate(dueDay),
  };
}

/** Units that are asked: those that were taken away go, unless they have said what they did. */
async function writeAssignees(tx: Tx, placeId: string, { id: directiveId, organizationIds }: DirectiveInput): Promise<void> {
  await tx.directiveAssignee.deleteMany({ where: { directiveId, organizationId: { notIn: organizationIds }, doneDay: null } });
  for (const [position, organizationId] of organizationIds.entries()) {
    await tx.directiveAssignee.upsert({
      where: { directiveId_organizationId: { directiveId, organizationId } },
      create: { directiveId, organizationId, placeId, position },
      update: { position },
    });
  }
}

function told(input: DirectiveInput) {
  return { text: input.text, issuerPost: input.issuerPost, due: input.dueDay };
}

function sentence(input: DirectiveInput) {
  return {
    text: shortly(input.text),
    issuer: input.issuerPost,
    hasDue: input.dueDay ? "yes" : "no",
    due: input.dueDay ? formatDay(input.dueDay) : "",
  };
}

async function create(actor: Actor, tx: Tx, placeId: string, input: DirectiveInput): Promise<Saved> {
  const again = await tx.directive.findUnique({ where: { id: input.id }, select: { placeId: true, deletedAt: true } });
  if (again) return again.placeId === placeId && again.deletedAt === null ? ok({ id: input.id }) : refuse("access.notFound");
  const last = await tx.directive.aggregate({ where: { placeId, reviewId: input.reviewId }, _max: { position: true } });
  const position = (last._max.position ?? 0) + 1;
  await tx.directive.create({ data: { id: input.id, placeId, position, ...columns(input), createdAt: actor.now } });
  await writeAssignees(tx, placeId, input);
  await record(tx, actor, placeId, {
    type: "directives.given",
    subject: { type: "directive", id: input.id },
    concerns: { unitIds: input.organizationIds },
    params: sentence(input),
    after: told(input),
  });
  return ok({ id: input.id });
}

/** Saves a conclusion of a meeting with whom it is for and until when; version 0 gives it in the actor's own place. */
export async function saveDirective(actor: Actor, input: DirectiveInput): Promise<Saved> {
  const found = input.version === 0 ? null : await findDirective(actor, input.id);
  if (input.version > 0 && !found) return refuse("access.notFound");
  const placeId = found?.placeId ?? actor.membership.placeId;
  const allowed = found ? mayClose(actor, found) : mayGive(actor, placeId);
  if (!allowed.ok) return allowed;
  const somebody = checkAssignees(input.organizationIds, input.assigneesAsPublished);
  if (!somebody.ok) return somebody;
  return writeInPlace(placeId, async (tx) => {
    const ties = await checkTies(tx, placeId, input);
    if (!ties.ok) return ties;
    if (input.version === 0) return create(actor, tx, placeId, input);
    const before = await findDirective(actor, input.id, tx);
    if (!before) return refuse("access.notFound");
    const where = { id: input.id, version: input.version, status: "OPEN" as const, deletedAt: null };
    const { count } = await tx.directive.updateMany({ where, data: { ...columns(input), version: { increment: 1 } } });
    if (count === 0) return refuse("access.conflict");
    await writeAssignees(tx, placeId, input);
    await record(tx, actor, placeId, {
      type: "directives.changed",
      subject: { type: "directive", id: input.id },
      params: sentence(input),
      before: { text: before.text, issuerPost: before.issuerPost, due: before.due },
      after: told(input),
    });
    return ok({ id: input.id });
  });
}

/** A unit says what it did; when the last one has, the directive is done. */
export async function answerDirective(actor: Actor, input: AnswerInput): Promise<Saved> {
  const found = await findDirective(actor, input.id);
  if (!found) return refuse("access.notFound");
  const allowed = mayAnswer(actor, found, input.organizationId);
  if (!allowed.ok) return allowed;
  const sound = checkDone(input.doneDay, actor.today);
  if (!sound.ok) return sound;
  return writeInPlace(found.placeId, async (tx) => {
    const where = {
      directiveId: input.id,
      organizationId: input.organizationId,
      doneDay: null,
      directive: { status: "OPEN" as const, deletedAt: null },
    };
    const done = { doneDay: toDbDate(input.doneDay), doneText: input.doneText, doneAt: actor.now };
    const by = { doneByName: actor.person?.name ?? "", doneByPost: actor.membership.post };
    const { count } = await tx.directiveAssignee.updateMany({ where, data: { ...done, ...by } });
    if (count === 0) return refuse("access.conflict");
    const left = await tx.directiveAssignee.findMany({ where: { directiveId: input.id }, select: { organizationId: true, doneDay: true } });
    const isDone = isAllDone(
      left.map(({ organizationId, doneDay }) => ({ id: organizationId, done: doneDay })),
      input.organizationId,
    );
    if (isDone) {
      const data = { status: "DONE" as const, doneDay: toDbDate(input.doneDay), version: { increment: 1 } };
      await tx.directive.update({ where: { id: input.id }, data });
    }
    await record(tx, actor, found.placeId, {
      type: isDone ? "directives.doneByUnits" : "directives.answered",
      subject: { type: "directive", id: input.id },
      organizationId: input.organizationId,
      params: {
        text: shortly(found.text),
        unit: found.assignees.find(({ id }) => id === input.organizationId)?.name ?? "",
        done: shortly(input.doneText),
      },
    });
    return ok({ id: input.id });
  });
}

/** The office closes a directive, with what was done. */
export async function closeDirective(actor: Actor, input: CloseInput): Promise<Saved> {
  const found = await findDirective(actor, input.id);
  if (!found) return refuse("access.notFound");
  const allowed = mayClose(actor, found);
  if (!allowed.ok) return allowed;
  const sound = checkDone(input.doneDay, actor.today);
  if (!sound.ok) return sound;
  return writeInPlace(found.placeId, async (tx) => {
    const where = { id: input.id, version: input.version, status: "OPEN" as const, deletedAt: null };
    const by = { doneByName: actor.person?.name ?? "", doneByPost: actor.membership.post };
    const { count } = await tx.directive.updateMany({
      where,
      data: { status: "DONE", doneDay: toDbDate(input.doneDay), doneText: input.doneText, ...by, version: { increment: 1 } },
    });
    if (count === 0) return refuse("access.conflict");
    await record(tx, actor, found.placeId, {
      type: "directives.closed",
      subject: { type: "directive", id: input.id },
      params: { text: shortly(found.text), done: shortly(input.doneText) },
    });
    return ok({ id: input.id });
  });
}

/** Takes back a directive that was given by mistake and is still open. */
export async function removeDirective(actor: Actor, input: RemoveDirectiveInput): Promise<Saved> {
  const found = await findDirective(actor, input.id);
  if (!found) return refuse("access.notFound");
  const allowed = mayClose(actor, found);
  if (!allowed.ok) return allowed;
  return writeInPlace(found.placeId, async (tx) => {
    const where = { id: input.id, version: input.version, status: "OPEN" as const, deletedAt: null };
    const { count } = await tx.directive.updateMany({ where, data: { deletedAt: actor.now, version: { increment: 1 } } });
    if (count === 0) return refuse("access.conflict");
    await record(tx, actor, found.placeId, {
      type: "directives.removed",
      subject: { type: "directive", id: input.id },
      params: { text: shortly(found.text) },
    });
    return ok({ id: input.id });
  });
}

import "server-only";
import type { Actor } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { record } from "@/lib/audit/record";
import { pledgesChanged } from "@/lib/dashboard/summary/mutations";
import { prisma } from "@/lib/db/client";
import type { Prisma, ProgressReport } from "@/lib/db/generated/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { storeAll } from "@/lib/files/mutations";
import { type Day, formatDay, toDbDate } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { governingBranch, holdOf, termOf } from "@/lib/pledges/domain";
import { pledgeForWrite, saveState } from "@/lib/pledges/standing/mutations";
import type { LoadedPledge } from "@/lib/pledges/standing/types";
import { reportDone } from "@/lib/pledges/status/domain";
import { doneClaimOf } from "./completion/domain";
import { LIMITS } from "./constants";
import { checkFigure } from "./figures/domain";
import { recallReport as recalled } from "./lifecycle/domain";
import { dropClaim, reportForWrite, reportsChanged, saveReport } from "./loading/mutations";
import { mayRecall, maySend } from "./policy";
import { countedReports, isByLedger, receivedUntil } from "./received/domain";
import { figureOn } from "./schema";
import type { RecallInput, SendInput } from "./sending/schema";
import type { SentReport } from "./sending/types";
import type { Figure } from "./types";
import { figureWords } from "./wording/domain";

/**
 * Sends a report for a pledge: the unit's representative its own, an official for a unit that telephoned or brought paper. The same id from the same
 * author is the same report, whatever it says the second time; anybody else's id is answered like a missing record. A report that claims the
 * work done, or whose figures show it, moves the pledge to DONE_REPORTED.
 */
export async function sendReport(actor: Actor, input: SendInput): Promise<Result<SentReport>> {
  if (!actor.person) return refuse("access.notFound");
  const earlier = await prisma.progressReport.findUnique({ where: { id: input.id } });
  if (earlier) return repeated(actor, earlier);
  const photoIds = await storePhotos(actor, input);
  if (!photoIds.ok) return photoIds;
  const fileIds = [...input.fileIds, ...photoIds.value];
  return writeInPlace(actor.membership.placeId, (tx) => sendInside(actor, tx, { ...input, fileIds }));
}

/** Takes back a report that nobody has reviewed yet; only its author may. A claim that the work is done goes with it. */
export async function recallReport(actor: Actor, input: RecallInput): Promise<Result<SentReport>> {
  return writeInPlace(actor.membership.placeId, (tx) => recallInside(actor, tx, input));
}

/** `recallReport` inside a write that holds the place's lock. */
export async function recallInside(actor: Actor, tx: Tx, { id, version }: RecallInput): Promise<Result<SentReport>> {
  const found = await reportForWrite(actor, tx, id);
  if (!found.ok) return found;
  const report = found.value;
  const allowed = mayRecall(actor, report);
  if (!allowed.ok) return allowed;
  const status = recalled(report.status, report.authorId, actor.person?.id ?? "");
  if (!status.ok) return status;
  const saved = await saveReport(actor, tx, report, version, { status: status.value });
  if (!saved.ok) return saved;
  const claim = await dropClaim(actor, tx, report);
  if (!claim.ok) return claim;
  const { placeId, campaignId, organizationId, pledgeId, claimsDone } = report;
  await record(tx, actor, placeId, {
    type: "progress.recalled",
    subject: { type: "report", id },
    campaignId,
    organizationId,
    params: { pledge: report.title, unit: report.unitName, day: formatDay(report.ofDay) },
    before: { status: report.status },
    after: { status: status.value },
    concerns: { pledgeId },
  });
  await reportsChanged(actor, tx, [report]);
  return ok({ id, version: version + 1, pledgeId, status: status.value, claimsDone });
}

function toSent({ id, version, pledgeId, status, claimsDone }: ProgressReport): SentReport {
  return { id, version, pledgeId, status, claimsDone };
}

function repeated(actor: Actor, earlier: ProgressReport): Result<SentReport> {
  const isOwn = earlier.authorId === actor.person?.id && earlier.placeId === actor.membership.placeId;
  return isOwn ? ok(toSent(earlier)) : refuse("access.notFound");
}

/** Keeps the photos of a form that was sent without scripts, for the pledge's unit. The first that is refused refuses the report. */
async function storePhotos(actor: Actor, { pledgeId, photos, fileIds }: SendInput): Promise<Result<string[]>> {
  if (photos.length === 0) return ok([]);
  if (photos.length + fileIds.length > LIMITS.files) return refuse("files.tooMany", { field: "photos", params: { max: LIMITS.files } });
  const pledge = await prisma.pledge.findFirst({
    where: { AND: [{ id: pledgeId, deletedAt: null }, unitScope(actor)] },
    select: { organizationId: true },
  });
  if (!pledge) return refuse("access.notFound");
  return storeAll(actor, photos, pledge.organizationId);
}

type CheckedReport = { readonly figure: Figure; readonly day: Day; readonly doneOn: Day | null };

/** `sendReport` inside a write that holds the place's lock; its photos are stored already. */
export async function sendInside(actor: Actor, tx: Tx, input: SendInput): Promise<Result<SentReport>> {
  const earlier = await tx.progressReport.findUnique({ where: { id: input.id } });
  if (earlier) return repeated(actor, earlier);
  const found = await pledgeForWrite(actor, tx, input.pledgeId);
  if (!found.ok) return found;
  const pledge = found.value;
  const allowed = maySend(actor, pledge);
  if (!allowed.ok) return allowed;
  const channel = actor.membership.role === "REPRESENTATIVE" ? "SELF" : input.channel;
  if (channel === "SELF" && actor.membership.role !== "REPRESENTATIVE") return refuse("progress.channelMissing", { field: "channel" });
  const checked = checkReport(actor, pledge, input);
  if (!checked.ok) return checked;
  const files = await checkFiles(actor, tx, pledge, input.fileIds);
  if (!files.ok) return files;
  const row = await createReport(actor, tx, pledge, { ...input, channel }, checked.value);
  const claimed = await claimDone(actor, tx, pledge, checked.value.doneOn);
  if (!claimed.ok) return claimed;
  await tellSent(actor, tx, pledge, row);
  const { placeId, campaignId, organizationId } = pledge;
  await pledgesChanged(actor, tx, { placeId, campaignId, organizationId, pledgeIds: [pledge.id], ofDay: checked.value.day });
  return ok(toSent(row));
}

/** The figure by the rules of the governing branch, one waiting report per period, and whether the work is done by it. */
function checkReport(actor: Actor, { record: known, status, id }: LoadedPledge, input: SendInput): Result<CheckedReport> {
  const { content, state, received = [] } = known;
  const day = input.day ?? actor.today;
  const measure = governingBranch(content, state)?.measure ?? null;
  const reports = countedReports(measure, known);
  // Where there is a ledger it says what was raised; the report brings words and photos.
  const typed: Figure = isByLedger(measure, received)
    ? { type: "AMOUNT", amount: Math.max(0, receivedUntil(received, day)) }
    : figureOn(input.figure, day);
  const term = termOf(content, state);
  const context = { status, hold: holdOf(content, state), measure, term, reports };
  const figure = checkFigure(context, { day, figure: typed, reason: input.reason }, actor.today);
  if (!figure.ok) return figure;
  const isWaiting = reports.some(
    (report) => report.status === "SUBMITTED" && "period" in report.figure && "period" in typed && report.figure.period === typed.period,
  );
  if (isWaiting) return refuse("progress.periodWaiting", { field: "figure.period" });
  if (measure === null || status === "ACCEPTED") return ok({ figure: typed, day, doneOn: null });
  const report = { id, day, recordedAt: actor.now, status: "SUBMITTED" as const, figure: typed };
  const doneOn = doneClaimOf(measure, term, reports, report, input.claimsDone, actor.today);
  return doneOn.ok ? ok({ figure: typed, day, doneOn: doneOn.value }) : doneOn;
}

/** Photos of a report are its author's own uploads for the pledge's unit. */
async function checkFiles(actor: Actor, tx: Tx, pledge: LoadedPledge, fileIds: readonly string[]): Promise<Result<null>> {
  if (fileIds.length > LIMITS.files) return refuse("files.tooMany", { field: "photos", params: { max: LIMITS.files } });
  const { placeId, organizationId } = pledge;
  const known = await tx.storedFile.count({
    where: { id: { in: [...fileIds] }, placeId, organizationId, uploadedById: actor.person?.id ?? "", deletedAt: null },
  });
  return known === fileIds.length ? ok(null) : refuse("progress.photoGone", { field: "photos" });
}

async function createReport(actor: Actor, tx: Tx, pledge: LoadedPledge, input: SendInput, checked: CheckedReport): Promise<ProgressReport> {
  const { placeId, campaignId, organizationId } = pledge;
  const { id, channel, text, difficulties, proposals, reason, fileIds } = input;
  const { figure, day, doneOn } = checked;
  return tx.progressReport.create({
    data: {
      ...{ id, placeId, campaignId, organizationId, pledgeId: pledge.id, channel, text, difficulties, proposals, lowerReason: reason },
      authorId: actor.person?.id ?? "",
      authorName: actor.person?.name ?? "",
      authorPost: actor.membership.post,
      ofDay: toDbDate(day),
      periodDay: "period" in figure ? toDbDate(figure.period) : null,
      recordedAt: actor.now,
      figure: figure as unknown as Prisma.InputJsonValue,
      claimsDone: doneOn !== null,
      evidence: { create: fileIds.map((fileId, position) => ({ id: newId(), placeId, fileId, position })) },
    },
  });
}

/** The first claim stands: a later report of a pledge that was reported done changes its figure, not the day of the claim. */
async function claimDone(actor: Actor, tx: Tx, pledge: LoadedPledge, doneOn: Day | null): Promise<Result<null>> {
  if (doneOn === null || pledge.status !== "ACTIVE") return ok(null);
  const next = reportDone(pledge.record.state, doneOn, actor.today);
  return next.ok ? saveState(actor, tx, pledge, next.value) : next;
}

async function tellSent(actor: Actor, tx: Tx, pledge: LoadedPledge, row: ProgressReport): Promise<void> {
  const { record: known, placeId, campaignId, organizationId, title, unitName } = pledge;
  const figure = row.figure as Figure;
  const words = figureWords(governingBranch(known.content, known.state)?.measure ?? null, figure);
  await record(tx, actor, placeId, {
    type: row.channel === "SELF" ? "progress.sent" : "progress.entered",
    subject: { type: "report", id: row.id },
    campaignId,
    organizationId,
    params: { ...words, pledge: title, unit: unitName, channel: row.channel, claims: row.claimsDone ? "yes" : "no" },
    after: { status: row.status, pledgeId: pledge.id, figure: figure as never, claimsDone: row.claimsDone },
    concerns: { pledgeId: pledge.id },
  });
}

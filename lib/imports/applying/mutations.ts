import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { prisma } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { LONG_WRITE, type Tx, writeInPlace } from "@/lib/db/write";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import words from "@/messages/vi/imports.json";
import { applyAccounts, undoAccounts } from "../accounts/mutations";
import { MAX_LINES } from "../constants";
import { applyContributions, undoContributions } from "../contributions/mutations";
import { planImport } from "../planning/data";
import type { Plan, PlannedLines } from "../planning/types";
import { applyPledges, undoPledges } from "../pledges/mutations";
import { applyProgress, undoProgress } from "../progress/mutations";
import type { StepInput } from "../schema";
import { findImport, type StoredImport, sheetsOf } from "../stored/data";
import { applyTargets, undoTargets } from "../targets/mutations";
import { applyUnits, undoUnits } from "../units/mutations";
import type { OnLine, WrittenChange } from "./types";

/** Every so many lines others are told how far it is. */
const STRIDE = 25;

/** Takes an import to be written by this call alone; one that was cut off (not heard of for a minute: what it wrote went with its transaction) may be taken again. */
async function takeUp(_actor: Actor, { id, version }: StepInput): Promise<Result<null>> {
  const count = await prisma.$executeRaw`
    UPDATE "Import" SET "status" = 'APPLYING', "doneLines" = 0, "allLines" = 0, "heardAt" = (now() AT TIME ZONE 'utc')
    WHERE "id" = ${id}::uuid AND "version" = ${version}
      AND ("status" = 'READ' OR ("status" = 'APPLYING' AND "heardAt" < (now() AT TIME ZONE 'utc') - interval '60 seconds'))`;
  return count === 1 ? ok(null) : refuse("imports.running");
}

async function letGo(_actor: Actor, id: string): Promise<void> {
  await prisma.import.updateMany({ where: { id, status: "APPLYING" }, data: { status: "READ", heardAt: null } });
}

/** Says how far a write is, beside its transaction, so that others see it while it runs. */
function teller(id: string, all: number): OnLine {
  return async (done) => {
    if (done % STRIDE !== 0 && done !== 1) return;
    await prisma.$executeRaw`
      UPDATE "Import" SET "doneLines" = ${done}, "allLines" = ${all}, "heardAt" = (now() AT TIME ZONE 'utc')
      WHERE "id" = ${id}::uuid AND "status" = 'APPLYING'`;
  };
}

/** Whether a plan can be written as it is: no errors, something to do, and nobody else's file. */
function checkPlan({ counts, otherPlace }: Plan, isOwnFile: boolean, ownName: string): Result<null> {
  const lines = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (lines > MAX_LINES) return refuse("imports.tooManyLines", { params: { count: lines, max: MAX_LINES } });
  if (counts.ERROR > 0) return refuse("imports.notClean", { params: { count: counts.ERROR } });
  if (counts.CREATE + counts.CHANGE === 0) return refuse("imports.nothingToDo");
  if (otherPlace === null || isOwnFile) return ok(null);
  return refuse("imports.otherPlace", { field: "isOwnFile", params: { found: otherPlace, own: ownName } });
}

function applyKind(
  actor: Actor,
  tx: Tx,
  { campaignId, targetSetId }: StoredImport,
  planned: PlannedLines,
  onLine: OnLine,
): Promise<Result<readonly WrittenChange[]>> {
  switch (planned.kind) {
    case "UNITS":
      return applyUnits(actor, tx, campaignId, planned.lines, onLine);
    case "PLEDGES":
      return applyPledges(actor, tx, campaignId ?? "", planned.lines, onLine);
    case "PROGRESS":
      return applyProgress(actor, tx, planned.lines, onLine);
    case "CONTRIBUTIONS":
      return applyContributions(actor, tx, planned.lines, onLine);
    case "TARGETS":
      return applyTargets(actor, tx, targetSetId ?? "", planned.lines, onLine);
    case "ACCOUNTS":
      return applyAccounts(actor, tx, planned.lines, onLine);
  }
}

/**
 * Writes everything that a file plans, or nothing: planned anew under the place's lock, by the same rules as what is typed. Each record has its own line in the
 * history, and the import one of its own.
 */
export async function applyImport(actor: Actor, input: StepInput): Promise<Result<{ id: string }>> {
  const stored = await findImport(actor, prisma, input.id);
  if (!stored) return refuse("access.notFound");
  if (stored.status !== "READ" && stored.status !== "APPLYING") return refuse("imports.done");
  if (stored.version !== input.version) return refuse("access.conflict");
  const file = await sheetsOf(actor, prisma, stored.id);
  if (!file) return refuse("imports.done");
  const ahead = await planImport(actor, prisma, stored, file);
  if (!ahead) return refuse("imports.noHeader");
  const sound = checkPlan(ahead, input.isOwnFile, actor.membership.placeName);
  if (!sound.ok) return sound;
  const mine = await takeUp(actor, input);
  if (!mine.ok) return mine;
  const tell = teller(stored.id, ahead.counts.CREATE + ahead.counts.CHANGE);
  let isWritten = false;
  try {
    const written = await writeInPlace<{ id: string }>(
      stored.placeId,
      async (tx) => {
        const plan = await planImport(actor, tx, stored, file);
        if (!plan) return refuse("imports.noHeader");
        const stillSound = checkPlan(plan, input.isOwnFile, actor.membership.placeName);
        if (!stillSound.ok) return stillSound;
        const changes = await applyKind(actor, tx, stored, plan.planned, tell);
        return changes.ok ? close(actor, tx, stored, plan, changes.value) : changes;
      },
      LONG_WRITE,
    );
    isWritten = written.ok;
    return written;
  } finally {
    if (!isWritten) await letGo(actor, stored.id);
  }
}

function countOf(changes: readonly WrittenChange[], action: WrittenChange["action"]): number {
  return changes.filter((change) => change.action === action).length;
}

function jsonOr(value: WrittenChange["before"]) {
  return value === null ? Prisma.DbNull : (value as Prisma.InputJsonValue);
}

/** Keeps what was written, so that it can be taken back, and tells the history. */
async function close(
  actor: Actor,
  tx: Tx,
  stored: StoredImport,
  plan: Plan,
  changes: readonly WrittenChange[],
): Promise<Result<{ id: string }>> {
  const { id, placeId, kind, campaignId, fileName, version } = stored;
  await tx.importChange.createMany({
    data: changes.map(({ before, after, ...change }, position) => ({
      ...{ importId: id, placeId, position },
      ...change,
      ...{ before: jsonOr(before), after: jsonOr(after) },
    })),
  });
  const created = countOf(changes, "CREATED");
  const changed = countOf(changes, "CHANGED");
  await tx.import.update({
    where: { id },
    data: {
      ...{ status: "APPLIED", sheets: null, version: version + 1, heardAt: null },
      ...{ appliedAt: actor.now, appliedByName: actor.person?.name ?? "" },
      ...{ createdCount: created, changedCount: changed, sameCount: plan.counts.SAME, leftCount: plan.counts.LEFT },
    },
  });
  await record(tx, actor, placeId, {
    type: "imports.applied",
    subject: { type: "import", id },
    campaignId,
    params: { kind, file: fileName, created, changed },
    after: { kind, created, changed },
  });
  return ok({ id });
}

function undoKind(
  actor: Actor,
  tx: Tx,
  { kind, campaignId, fileName }: StoredImport,
  changes: readonly WrittenChange[],
): Promise<Result<null>> {
  switch (kind) {
    case "UNITS":
      return undoUnits(actor, tx, campaignId, changes);
    case "PLEDGES":
      return undoPledges(actor, tx, changes);
    case "PROGRESS":
      return undoProgress(actor, tx, changes);
    case "CONTRIBUTIONS":
      return undoContributions(actor, tx, changes, words.undoReason.replace("{file}", fileName));
    case "TARGETS":
      return undoTargets(actor, tx, changes);
    case "ACCOUNTS":
      return undoAccounts(actor, tx, changes);
  }
}

/** Takes an import back, last record first, while nothing that it wrote was changed or built on; all of it or nothing. */
export async function undoImport(actor: Actor, input: StepInput): Promise<Result<{ id: string }>> {
  const stored = await findImport(actor, prisma, input.id);
  if (!stored) return refuse("access.notFound");
  return writeInPlace(
    stored.placeId,
    async (tx) => {
      const { count } = await tx.import.updateMany({
        where: { id: stored.id, version: input.version, status: "APPLIED" },
        data: { status: "UNDONE", undoneAt: actor.now, undoneByName: actor.person?.name ?? "", version: { increment: 1 } },
      });
      if (count === 0) return refuse("imports.done");
      const rows = await tx.importChange.findMany({ where: { importId: stored.id }, orderBy: { position: "desc" } });
      const changes = rows.map(
        (row): WrittenChange => ({ ...row, before: row.before as WrittenChange["before"], after: row.after as WrittenChange["after"] }),
      );
      const undone = await undoKind(actor, tx, stored, changes);
      if (!undone.ok) return undone;
      await record(tx, actor, stored.placeId, {
        type: "imports.undone",
        subject: { type: "import", id: stored.id },
        campaignId: stored.campaignId,
        params: { file: stored.fileName, created: countOf(changes, "CREATED"), changed: countOf(changes, "CHANGED") },
      });
      return ok({ id: stored.id });
    },
    LONG_WRITE,
  );
}

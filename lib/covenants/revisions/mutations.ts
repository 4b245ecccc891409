import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { move, nextNumber } from "../domain";
import { loadPledges } from "../loading/data";
import type { LoadedCovenant, LoadedRevision } from "../loading/types";
import type { RevisionEvent } from "../types";

type Stamp = Omit<Prisma.CovenantRevisionUpdateManyMutationInput, "status" | "version">;

/**
 * Moves a revision on by an event, guarded by the version that was on the screen and the status that it has: whoever comes second is told.
 * Answers with the revision's new version.
 */
export async function moveRevision(
  _actor: Actor,
  tx: Tx,
  revision: LoadedRevision,
  step: { event: RevisionEvent; version: number; stamp: Stamp },
): Promise<Result<number>> {
  const status = move(revision.status, step.event);
  if (!status.ok) return status;
  const { count } = await tx.covenantRevision.updateMany({
    where: { id: revision.id, version: step.version, status: revision.status, droppedAt: null },
    data: { ...step.stamp, status: status.value, version: { increment: 1 } },
  });
  return count === 1 ? ok(step.version + 1) : refuse("access.conflict");
}

/** Counts a change of a draft's pledges or words against its version, so that a page read before it can no longer send or approve it. */
export async function touchDraft(_actor: Actor, tx: Tx, revision: LoadedRevision, data: Stamp = {}): Promise<Result<number>> {
  const { count } = await tx.covenantRevision.updateMany({
    where: { id: revision.id, version: revision.version, status: "DRAFT", droppedAt: null },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1 ? ok(revision.version + 1) : refuse("access.conflict");
}

/** What a copy takes over, and why it was made. `withRemoved`: what was taken out of the draft can be brought back in the copy, too. */
type Copy = { readonly from: LoadedRevision; readonly amendReason: string | null; readonly withRemoved: boolean };

/** Makes the next revision's draft as a copy of an earlier one; the earlier one stays readable. Pledges keep their ids. */
export async function copyAsDraft(actor: Actor, tx: Tx, covenant: LoadedCovenant, copy: Copy): Promise<{ id: string; number: number }> {
  const { placeId } = covenant.facts;
  const id = newId();
  const number = nextNumber(covenant.revisions);
  const { preamble, id: basedOnId } = copy.from;
  await tx.covenantRevision.create({
    data: { id, placeId, covenantId: covenant.id, number, basedOnId, preamble, amendReason: copy.amendReason, createdAt: actor.now },
  });
  const pledges = await loadPledges(actor, tx, copy.from.id);
  await tx.pledgeVersion.createMany({
    data: pledges
      .filter(({ removedAt }) => copy.withRemoved || removedAt === null)
      .map(({ pledgeId, position, content, removedAt }) => ({
        id: newId(),
        placeId,
        revisionId: id,
        pledgeId,
        position,
        content: content as unknown as Prisma.InputJsonValue,
        removedAt,
      })),
  });
  return { id, number };
}

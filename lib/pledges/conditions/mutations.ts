import "server-only";
import type { Actor } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { storeAll } from "@/lib/files/mutations";
import { formatDay, toDbDate } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { meetPrecondition as met } from "../branches/domain";
import { changePledgeIn } from "../course/mutations";
import type { MetInput } from "../course/schema";
import type { ChangedPledge } from "../course/types";
import { mayDecide } from "../policy";
import type { LoadedPledge } from "../standing/types";

/**
 * Confirms that the precondition of the governing branch came true: the day, the evidence and the official are kept; the pledge's time runs
 * from max(start, that day). Evidence is the paper in words, files, or both.
 */
export async function meetPrecondition(actor: Actor, input: MetInput): Promise<Result<ChangedPledge>> {
  const uploaded = await storePhotos(actor, input);
  if (!uploaded.ok) return uploaded;
  const { branch, metOn, evidence, pledgeId, version } = input;
  const fileIds = [...input.fileIds, ...uploaded.value];
  return writeInPlace(actor.membership.placeId, (tx) =>
    changePledgeIn(actor, tx, { pledgeId, version }, mayDecide, async (pledge) => {
      const { content, state } = pledge.record;
      const confirmedById = actor.person?.id ?? "";
      const next = met(content, state, { branch, metOn, evidence, fileIds, confirmedById }, actor.today);
      if (!next.ok) return next;
      const files = await checkFiles(actor, tx, pledge, fileIds);
      if (!files.ok) return files;
      await tx.pledgeCondition.create({
        data: {
          pledgeId,
          branchKey: branch,
          metDay: toDbDate(metOn),
          evidence,
          fileIds,
          confirmedById,
          confirmedByName: actor.person?.name ?? "",
          recordedAt: actor.now,
        },
      });
      const params = { day: formatDay(metOn), evidence: evidence ?? "", files: fileIds.length };
      return ok({ next: next.value, type: "pledges.preconditionMet", params, ofDay: metOn });
    }),
  );
}

async function storePhotos(actor: Actor, { pledgeId, photos }: MetInput): Promise<Result<string[]>> {
  if (photos.length === 0) return ok([]);
  const pledge = await prisma.pledge.findFirst({
    where: { AND: [{ id: pledgeId, deletedAt: null }, unitScope(actor)] },
    select: { organizationId: true },
  });
  return pledge ? storeAll(actor, photos, pledge.organizationId) : refuse("access.notFound");
}

async function checkFiles(
  actor: Actor,
  tx: Tx,
  { placeId, organizationId }: LoadedPledge,
  fileIds: readonly string[],
): Promise<Result<null>> {
  const known = await tx.storedFile.count({
    where: { id: { in: [...fileIds] }, placeId, organizationId, uploadedById: actor.person?.id ?? "", deletedAt: null },
  });
  return known === fileIds.length ? ok(null) : refuse("progress.photoGone", { field: "photos" });
}

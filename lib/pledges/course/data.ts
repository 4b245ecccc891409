import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import { isId } from "@/lib/kernel/ids";
import { loadStandings } from "../standing/data";
import { courseOf } from "./domain";
import type { PledgeCourse } from "./types";

/** What can be decided about a signed pledge now and why not; null when the actor may not see it. Queries: constant. */
export async function pledgeCourse(actor: Actor, pledgeId: string): Promise<PledgeCourse | null> {
  if (!isId(pledgeId) || !can(actor, "pledges.read")) return null;
  const where = { AND: [{ id: pledgeId, deletedAt: null, campaign: { deletedAt: null } }, unitScope(actor)] };
  const [[pledge], claims] = await Promise.all([
    loadStandings(actor, prisma, where),
    prisma.progressReport.findMany({
      where: { AND: [{ pledgeId, claimsDone: true, status: { in: ["SUBMITTED", "ACCEPTED"] } }, unitScope(actor)] },
      select: { authorId: true },
    }),
  ]);
  if (!pledge) return null;
  return courseOf(
    actor,
    pledge,
    claims.map(({ authorId }) => authorId),
  );
}

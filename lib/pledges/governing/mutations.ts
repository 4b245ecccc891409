import "server-only";
import type { Actor } from "@/lib/access/actor";
import { pledgesChanged } from "@/lib/dashboard/summary/mutations";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { type Day, dayAt, fromDbDateOrNull, toDbDate } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import { isFinal } from "../domain";
import type { BranchKey, PledgeContent } from "../types";
import { governed } from "./domain";
import type { CovenantToGovern, GovernedBefore, PledgeToGovern } from "./types";

const before = {
  id: true,
  covenantId: true,
  position: true,
  title: true,
  status: true,
  content: true,
  dueDay: true,
  signedDueDay: true,
  branchKey: true,
  branchConfirmedDay: true,
  conditions: { select: { branchKey: true } },
} satisfies Prisma.PledgeSelect;

type BeforeRow = Prisma.PledgeGetPayload<{ select: typeof before }>;

function toBefore(row: BeforeRow): GovernedBefore {
  return {
    status: row.status,
    content: row.content as unknown as PledgeContent,
    dueDay: fromDbDateOrNull(row.dueDay),
    signedDueDay: fromDbDateOrNull(row.signedDueDay),
    branchKey: row.branchKey as BranchKey | null,
    branchConfirmedDay: fromDbDateOrNull(row.branchConfirmedDay),
    metBranches: row.conditions.map(({ branchKey }) => branchKey as BranchKey),
  };
}

function dbDate(day: Day | null): Date | null {
  return day && toDbDate(day);
}

/** What signing writes of a pledge, whether it is new or amended. */
function columns(pledge: PledgeToGovern, was: GovernedBefore | null) {
  const { content } = pledge;
  const { keptMet, dueDay, signedDueDay, branchKey, ...rest } = governed(content, was);
  const data = {
    ...rest,
    branchKey,
    position: pledge.number,
    title: content.title,
    titleFolded: foldForSearch(content.title),
    location: content.location,
    startDay: dbDate(content.startDay),
    dueDay: dbDate(dueDay),
    signedDueDay: dbDate(signedDueDay),
    weight: content.weight,
    content: content as unknown as Prisma.InputJsonValue,
    contentHash: pledge.hash,
    ...(branchKey === null ? { branchChosenDay: null, branchConfirmedDay: null } : {}),
  };
  return { data, keptMet };
}

/**
 * Puts a signed covenant into force, inside the write that signs it: each of its pledges becomes a governing Pledge or is amended under the same
 * id, with its contents, supporters and funding; pledges that the covenant no longer has are cancelled with the reason, except those that
 * are over. Then the histories and summaries follow.
 */
export async function putIntoForce(actor: Actor, tx: Tx, signed: CovenantToGovern): Promise<Result<true>> {
  const rows = await tx.pledge.findMany({ where: { covenantId: signed.covenantId }, select: before });
  const known = new Map(rows.map((row) => [row.id, row]));
  const kept = new Set(signed.pledges.map(({ pledgeId }) => pledgeId));
  const gone = rows.filter(({ id, status }) => !kept.has(id) && !isFinal(status));
  const accepted = rows.find(({ id, status }) => !kept.has(id) && status === "ACCEPTED");
  if (accepted) return refuse("covenants.acceptedPledgeRemoved", { params: { title: accepted.title } });
  for (const pledge of signed.pledges) await writePledge(tx, signed, pledge, known.get(pledge.pledgeId));
  await writeLinks(tx, signed.pledges);
  if (gone.length > 0) {
    await tx.pledge.updateMany({
      where: { id: { in: gone.map(({ id }) => id) } },
      data: { status: "CANCELLED", statusReason: signed.cancelReason, version: { increment: 1 } },
    });
  }
  const { placeId, campaignId, organizationId } = signed;
  const pledgeIds = [...kept, ...gone.map(({ id }) => id)];
  await pledgesChanged(actor, tx, { placeId, campaignId, organizationId, pledgeIds, ofDay: dayAt(signed.signedAt) });
  return ok(true);
}

async function writePledge(tx: Tx, signed: CovenantToGovern, pledge: PledgeToGovern, row: BeforeRow | undefined): Promise<void> {
  const { data, keptMet } = columns(pledge, row ? toBefore(row) : null);
  if (!row) {
    const { placeId, campaignId, covenantId, organizationId, blockId, signedAt } = signed;
    await tx.pledge.create({ data: { ...data, id: pledge.pledgeId, placeId, campaignId, covenantId, organizationId, blockId, signedAt } });
    return;
  }
  await tx.pledgeCondition.deleteMany({ where: { pledgeId: row.id, branchKey: { notIn: [...keptMet] } } });
  await tx.pledge.update({ where: { id: row.id }, data: { ...data, version: { increment: 1 } } });
}

/** Contents, supporters and funding are what the text says: written anew at each signing. */
async function writeLinks(tx: Tx, pledges: readonly PledgeToGovern[]): Promise<void> {
  const of = { pledgeId: { in: pledges.map(({ pledgeId }) => pledgeId) } };
  await tx.pledgeContentLink.deleteMany({ where: of });
  await tx.pledgeSupporter.deleteMany({ where: of });
  await tx.pledgeFunding.deleteMany({ where: of });
  await tx.pledgeContentLink.createMany({
    data: pledges.flatMap(({ pledgeId, content }) => [...new Set(content.contentIds)].map((contentId) => ({ pledgeId, contentId }))),
  });
  await tx.pledgeSupporter.createMany({
    data: pledges.flatMap(({ pledgeId, content }) =>
      [...new Set(content.supportingOrganizationIds)].map((organizationId) => ({ pledgeId, organizationId })),
    ),
  });
  await tx.pledgeFunding.createMany({
    data: pledges.flatMap(({ pledgeId, content }) =>
      content.funding.map(({ source, amount, asPublished }) => ({
        id: newId(),
        pledgeId,
        source,
        amount: amount === null ? null : BigInt(amount),
        asPublished,
      })),
    ),
  });
}

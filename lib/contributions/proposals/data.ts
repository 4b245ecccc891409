import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { ProposalLine } from "../ledger/types";
import { mayConfirm } from "../policy";
import { entrySchema } from "../schema";
import { entryWords } from "../writing/domain";

/** More than these wait in no ward; the rest come up as the first are decided. */
const MOST = 100;

/** What units entered and nobody has confirmed yet, oldest first; a unit also sees what was not taken, with the reason. */
export async function waitingProposals(actor: Actor): Promise<ProposalLine[]> {
  if (!can(actor, "contributions.enter")) return [];
  const isUnit = actor.membership.role === "REPRESENTATIVE";
  const rows = await prisma.contributionProposal.findMany({
    where: { AND: [unitScope(actor), { status: { in: isUnit ? ["WAITING", "REFUSED"] : ["WAITING"] } }] },
    orderBy: [{ status: "asc" }, { proposedAt: "asc" }, { id: "asc" }],
    take: MOST,
    include: {
      pledge: { select: { id: true, title: true, campaign: { select: { status: true } } } },
      organization: { select: { name: true } },
    },
  });
  return rows.flatMap((row) => {
    const read = entrySchema.safeParse(row.entry);
    if (!read.success || row.status === "CONFIRMED") return [];
    const { stage, donorName, day } = read.data;
    const allowed = mayConfirm(actor, { ...row, campaignStatus: row.pledge.campaign.status });
    return [
      {
        ...{ id: row.id, version: row.version, stage, day, reason: row.reason, status: row.status },
        pledge: { id: row.pledge.id, title: row.pledge.title },
        unitName: row.organization.name,
        words: entryWords(read.data),
        donorName: donorName ?? "",
        proposedBy: row.proposedByName,
        whyNot: allowed.ok ? null : allowed.reasons[0],
      },
    ];
  });
}

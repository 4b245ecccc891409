import { prisma } from "@/lib/db/client";
import { tally } from "./test-sums";

export type Where = "NOT_SENT" | "WAITING" | "RETURNED" | "APPROVED" | "SIGNED";

/** Where each unit of a campaign's blocks stands, by the revisions of its covenant; what is in force wins. */
export async function unitsByState(campaignId: string): Promise<{ all: number; counts: Partial<Record<Where, number>> }> {
  const members = await prisma.blockMember.findMany({ where: { campaignId } });
  const revisions = await prisma.covenantRevision.findMany({
    where: { covenant: { campaignId }, droppedAt: null },
    orderBy: { number: "asc" },
    include: { covenant: true, basedOn: true },
  });
  const states = members.map(({ organizationId }): Where => {
    const own = revisions.filter(({ covenant }) => covenant.organizationId === organizationId);
    if (own.some(({ status }) => status === "SIGNED")) return "SIGNED";
    const last = own.at(-1);
    if (last?.status === "SUBMITTED") return "WAITING";
    if (last?.status === "APPROVED") return "APPROVED";
    return last?.basedOn?.status === "RETURNED" ? "RETURNED" : "NOT_SENT";
  });
  return { all: members.length, counts: tally(states) };
}

import "server-only";
import type { Actor } from "@/lib/access/actor";
import { heldOn } from "@/lib/covenants/signing/domain";
import type { SignerOption } from "@/lib/covenants/signing/types";
import { prisma } from "@/lib/db/client";
import { formatMoment, formatTime, fromDbDate, fromDbDateOrNull } from "@/lib/kernel/dates";
import { signingTopic } from "@/lib/live/topics";
import { ceremonyView } from "../data";
import { mayTakeSignature } from "../policy";
import { phoneWay, spokenPledges, type Watched } from "../stage/data";
import type { CeremonyView, TurnView } from "../types";
import type { TabletTurn, TabletView } from "./types";

/** Who may sign for each of these units today, newest in office first. */
async function signersOf(
  actor: Actor,
  ceremony: CeremonyView,
  organizationIds: string[],
): Promise<ReadonlyMap<string, readonly SignerOption[]>> {
  const rows = await prisma.membership.findMany({
    where: { placeId: ceremony.placeId, organizationId: { in: organizationIds }, role: "REPRESENTATIVE", endedAt: null },
    orderBy: [{ fromDay: "desc" }, { id: "desc" }],
    select: { id: true, organizationId: true, post: true, fromDay: true, toDay: true, person: { select: { fullName: true } } },
  });
  const found = new Map<string, SignerOption[]>();
  for (const row of rows) {
    const term = { from: fromDbDate(row.fromDay), to: fromDbDateOrNull(row.toDay) };
    if (!heldOn(term, actor.now)) continue;
    const option = { membershipId: row.id, name: row.person.fullName, post: row.post, ...term };
    found.set(row.organizationId, [...(found.get(row.organizationId) ?? []), option]);
  }
  return found;
}

/**
 * A running (or ended) ceremony for the official at the tablet: all turns with what each would sign and who may sign, so that it goes on without a line;
 * null for whoever does not run ceremonies of the place, and before the beginning. A constant number of queries.
 */
export async function tabletView(actor: Actor, id: string): Promise<Watched<TabletView> | null> {
  const ceremony = await ceremonyView(actor, id);
  if (!ceremony || !mayTakeSignature(actor, ceremony).ok) return null;
  const turns = ceremony.rounds.flatMap((round) => round.turns);
  const steps = await prisma.ceremonyStep.findMany({
    where: { ceremonyId: id },
    orderBy: { number: "asc" },
    select: { organizationId: true, kind: true, reason: true },
  });
  const [pledges, signers, phone] = await Promise.all([
    spokenPledges(
      actor,
      turns.flatMap(({ approved, governingId }) => approved?.revisionId ?? governingId ?? []),
    ),
    signersOf(
      actor,
      ceremony,
      turns.map(({ organizationId }) => organizationId),
    ),
    phoneWay(actor, ceremony),
  ]);
  const toTurn = ({ organizationId, unit, standing, covenantId, approved, governingId, signature }: TurnView): TabletTurn => ({
    ...{ organizationId, unit, standing, covenantId },
    version: approved?.version ?? null,
    pledges: pledges.get(approved?.revisionId ?? governingId ?? "") ?? [],
    signers: signers.get(organizationId) ?? [],
    signedBy: signature && { name: signature.signerName, post: signature.signerPost, time: formatTime(signature.signedAt) },
  });
  const { name, campaign, status } = ceremony;
  return {
    topic: signingTopic(campaign.id),
    view: {
      ...{ id, name, status, steps, phone },
      campaign: campaign.name,
      rounds: ceremony.rounds.map((round) => ({ id: round.id, name: round.name, turns: round.turns.map(toTurn) })),
      time: formatMoment(actor.now),
      readAt: actor.now.getTime(),
    },
  };
}

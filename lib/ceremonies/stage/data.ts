import "server-only";
import type { Actor } from "@/lib/access/actor";
import { tokenHash } from "@/lib/auth/one-time";
import { publicOrigin, type Visitor } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db/client";
import { qrPicture } from "@/lib/http/qr-picture";
import { formatMoment, formatTime } from "@/lib/kernel/dates";
import { signingTopic, type Topic } from "@/lib/live/topics";
import type { PledgeKind } from "@/lib/pledges/types";
import { ceremonyOfDisplay, ceremonyView } from "../data";
import { displayOpens } from "../domain";
import type { PhoneWay, SpokenPledge } from "../running/types";
import type { CeremonyView, TurnView } from "../types";
import type { StageUnit, StageView } from "./types";

/** What a watcher gets: what is to be seen now, and under which topic changes of it are told. */
export type Watched<T> = { readonly view: T; readonly topic: Topic };

/** The titles of the pledges of some revisions, in the order of the papers, by revision. The caller has found these in the reader's scope. One query. */
export async function spokenPledges(
  _visitor: Pick<Visitor, "now">,
  revisionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly SpokenPledge[]>> {
  if (revisionIds.length === 0) return new Map();
  const rows = await prisma.$queryRaw<{ revisionId: string; title: string; kind: PledgeKind }[]>`
    SELECT "revisionId", "content"->>'title' AS title, "content"->>'kind' AS kind FROM "PledgeVersion"
    WHERE "revisionId" = ANY(${[...revisionIds]}::uuid[]) AND "removedAt" IS NULL ORDER BY position, id`;
  const found = new Map<string, SpokenPledge[]>();
  for (const { revisionId, title, kind } of rows) {
    const pledges = found.get(revisionId) ?? [];
    found.set(revisionId, [...pledges, { number: pledges.length + 1, title, kind }]);
  }
  return found;
}

/** Where the called unit signs on the own phone, while that is offered and it has not signed. Whoever watches this ceremony may see the address. */
export async function phoneWay(_visitor: Pick<Visitor, "now">, ceremony: CeremonyView): Promise<PhoneWay | null> {
  const turn = calledTurn(ceremony);
  if (!turn?.covenantId || !ceremony.called?.byPhone || turn.state !== "READY" || ceremony.status !== "RUNNING") return null;
  const address = `${await publicOrigin()}/covenants/${turn.covenantId}/sign`;
  return { organizationId: turn.organizationId, address, qr: await qrPicture(address) };
}

function calledTurn({ rounds, called }: CeremonyView): TurnView | undefined {
  return rounds.flatMap(({ turns }) => turns).find(({ organizationId }) => organizationId === called?.organizationId);
}

async function toStage(reader: Pick<Visitor, "now">, ceremony: CeremonyView): Promise<Watched<StageView>> {
  const { name, campaign, placeName, status, rounds, counter } = ceremony;
  const turn = status === "RUNNING" ? calledTurn(ceremony) : undefined;
  const index = rounds.findIndex(({ turns }) => turns.some((one) => one === turn));
  const round = rounds[index];
  const revisionId = turn?.approved?.revisionId ?? turn?.governingId;
  const [pledges, phone] = await Promise.all([spokenPledges(reader, revisionId ? [revisionId] : []), phoneWay(reader, ceremony)]);
  const called: StageUnit | null = turn
    ? {
        organizationId: turn.organizationId,
        unit: turn.unit,
        pledges: pledges.get(revisionId ?? "") ?? [],
        signedAt: turn.signature && turn.state === "SIGNED" ? formatTime(turn.signature.signedAt) : null,
        onPaper: turn.state === "PAPER",
      }
    : null;
  return {
    topic: signingTopic(campaign.id),
    view: {
      ...{ name, status, called, phone, counter },
      campaign: campaign.name,
      place: placeName,
      round: round ? { number: index + 1, of: rounds.length, name: round.name } : null,
      time: formatMoment(reader.now),
    },
  };
}

/** What a projector shows of a ceremony in the actor's scope; null when there is none that the actor may see. */
export async function stageView(actor: Actor, id: string): Promise<Watched<StageView> | null> {
  const ceremony = await ceremonyView(actor, id);
  return ceremony && toStage(actor, ceremony);
}

/** The same for whoever has the ceremony's address for screens; null for a key that is none, was renewed, or is past its day. */
export async function displayStage(visitor: Pick<Visitor, "now">, key: string): Promise<Watched<StageView> | null> {
  const ceremony = await ceremonyOfDisplay(visitor, tokenHash(key));
  return ceremony && displayOpens(ceremony.endedAt, visitor.now) ? toStage(visitor, ceremony) : null;
}

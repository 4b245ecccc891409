import "server-only";
import type { Actor } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { record } from "@/lib/audit/record";
import { writeInPlace } from "@/lib/db/write";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { notify } from "@/lib/live/notify";
import { signingTopic } from "@/lib/live/topics";
import { loadCeremony } from "../data";
import { mayRun } from "../policy";
import type { CeremonyStatus, Saved } from "../types";
import { freeze, writeMinutes } from "./domain";
import type { EndInput } from "./schema";

const ENDED: CeremonyStatus = "ENDED";

/**
 * Ends a running ceremony and freezes its minutes: whoever signed by now, why the others did not, and the head of the place's history. The history in
 * turn records the hash of the minutes.
 */
export async function endCeremony(actor: Actor, { id, version, reasons }: EndInput): Promise<Result<Saved>> {
  return writeInPlace<Saved>(actor.membership.placeId, async (tx) => {
    const ceremony = await loadCeremony(actor, tx, id);
    if (!ceremony) return refuse("access.notFound");
    const allowed = mayRun(actor, ceremony);
    if (!allowed.ok) return allowed;
    const { placeId, campaign } = ceremony;
    const head = await tx.auditHead.findUniqueOrThrow({ where: { placeId }, select: { seq: true, hash: true } });
    const given = new Map(reasons.map(({ organizationId, reason }) => [organizationId, reason]));
    const minutes = writeMinutes(ceremony, {
      at: actor.now,
      by: { name: actor.person?.name ?? "", post: actor.membership.post },
      reasons: given,
      chain: { length: Number(head.seq), head: head.hash },
    });
    const { text, hash } = freeze(minutes);
    const { count } = await tx.ceremony.updateMany({
      where: { id, version, status: ceremony.status, ...placeScope(actor) },
      data: { status: ENDED, endedAt: actor.now, minutes: text, minutesHash: hash, version: { increment: 1 } },
    });
    if (count === 0) return refuse("access.conflict");
    for (const { organizationId, reason, outcome } of minutes.rounds.flatMap(({ turns }) => turns)) {
      if (outcome === "SIGNED" || reason === null) continue;
      await tx.ceremonyTurn.updateMany({ where: { ceremonyId: id, organizationId }, data: { reason } });
    }
    await record(tx, actor, placeId, {
      type: "ceremonies.ended",
      subject: { type: "ceremony", id },
      campaignId: campaign.id,
      params: { ceremony: ceremony.name, ...minutes.counter, hash: hash.slice(0, 16) },
      after: { hash, counter: minutes.counter },
    });
    await notify(tx, signingTopic(campaign.id));
    return ok({ id, version: version + 1 });
  });
}

import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { signingMoment } from "@/lib/covenants/signing/domain";
import { signFromForm } from "@/lib/covenants/signing/mutations";
import type { Signed } from "@/lib/covenants/signing/types";
import { prisma } from "@/lib/db/client";
import { writeInPlace } from "@/lib/db/write";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { notify } from "@/lib/live/notify";
import { signingTopic } from "@/lib/live/topics";
import { loadCeremony } from "../data";
import { mayRun, mayTakeSignature } from "../policy";
import type { CeremonyView, TurnView } from "../types";
import type { StepInput, TakenInput } from "./schema";

type Taken = { readonly id: string };

function turnOf(ceremony: CeremonyView, wanted: (turn: TurnView) => boolean): TurnView | undefined {
  return ceremony.rounds.flatMap(({ turns }) => turns).find(wanted);
}

/**
 * Takes one step at the tablet: who is called, skipped, marked. Steps count in the order in which they arrive. The same id from the same person is one
 * step; anybody else's id is answered like a missing record.
 */
export async function takeStep(actor: Actor, input: StepInput): Promise<Result<Taken>> {
  return writeInPlace<Taken>(actor.membership.placeId, async (tx) => {
    const ceremony = await loadCeremony(actor, tx, input.ceremonyId);
    const turn = ceremony && turnOf(ceremony, ({ organizationId }) => organizationId === input.organizationId);
    if (!ceremony || !turn || !actor.person) return refuse("access.notFound");
    const { id, organizationId, kind, reason } = input;
    const { placeId } = ceremony;
    const earlier = await tx.ceremonyStep.findUnique({ where: { id }, select: { byId: true, ceremonyId: true, organizationId: true } });
    if (earlier) {
      const isSame = earlier.byId === actor.person.id && earlier.ceremonyId === ceremony.id && earlier.organizationId === organizationId;
      return isSame ? ok({ id }) : refuse("access.notFound");
    }
    const allowed = mayRun(actor, ceremony);
    if (!allowed.ok) return allowed;
    const number = (await tx.ceremonyStep.count({ where: { ceremonyId: ceremony.id } })) + 1;
    const at = signingMoment(input.at, actor.now);
    await tx.ceremonyStep.create({
      data: {
        id,
        placeId,
        ceremonyId: ceremony.id,
        organizationId,
        number,
        kind,
        reason,
        at,
        receivedAt: actor.now,
        byId: actor.person.id,
      },
    });
    await record(tx, actor, placeId, {
      type: "ceremonies.step",
      subject: { type: "ceremony", id: ceremony.id },
      campaignId: ceremony.campaign.id,
      organizationId,
      params: { ceremony: ceremony.name, unit: turn.unit, kind, hasReason: reason ? "yes" : "no", reason: reason ?? "" },
      after: { kind, at: at.toISOString(), reason },
    });
    await notify(tx, signingTopic(ceremony.campaign.id));
    return ok({ id });
  });
}

/**
 * Takes a signature that was drawn on the tablet: the signing of the covenants, of a unit in the running order. However often it is sent it is one
 * signature, and one that arrives after the ceremony's end is still a signature.
 */
export async function takeSignature(actor: Actor, { ceremonyId, signing }: TakenInput): Promise<Result<Signed>> {
  const ceremony = await loadCeremony(actor, prisma, ceremonyId);
  const turn = ceremony && turnOf(ceremony, ({ covenantId }) => covenantId === signing.covenantId);
  if (!ceremony || !turn) return refuse("access.notFound");
  const allowed = mayTakeSignature(actor, ceremony);
  return allowed.ok ? signFromForm(actor, signing) : allowed;
}

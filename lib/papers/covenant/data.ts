import "server-only";
import type { Actor } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { governingRevision, leadingRevision } from "@/lib/covenants/domain";
import { covenantView, namesFor, pledgesOf, proofAddress } from "@/lib/covenants/reading/data";
import type { CovenantView, RevisionView } from "@/lib/covenants/reading/types";
import { isIntact } from "@/lib/covenants/snapshot/domain";
import { readSnapshot } from "@/lib/covenants/snapshot/schema";
import { prisma } from "@/lib/db/client";
import { fromSnapshot } from "./domain";
import type { CovenantText, ProofPlace } from "./types";

async function fromRecords(actor: Actor, covenant: CovenantView, revision: RevisionView, isResidential: boolean): Promise<CovenantText> {
  const pledges = (await pledgesOf(actor, revision.id)).filter(({ isRemoved }) => !isRemoved);
  const names = await namesFor(actor, covenant, pledges);
  const nameOf = new Map(names.units.map(({ id, name }) => [id, name]));
  return {
    placeName: covenant.facts.placeName,
    unitName: covenant.facts.organizationName,
    isResidential,
    blockName: covenant.block?.name ?? null,
    campaign: { name: covenant.campaign.name, theme: covenant.campaign.theme },
    revisionNumber: revision.number,
    amends: null,
    preamble: revision.preamble,
    pledges: pledges.map(({ number, content }) => ({
      number,
      content,
      supporters: content.supportingOrganizationIds.flatMap((id) => nameOf.get(id) ?? []),
    })),
    signature: null,
  };
}

/**
 * What the papers of a covenant say: of a signed one the words that were frozen, else those of the version under way. Null for one that the actor may not see, and
 * where the kept bytes are no longer those that were signed: no paper is made of them, its page says what is wrong.
 */
export async function covenantText(actor: Actor, covenantId: string): Promise<CovenantText | null> {
  const covenant = await covenantView(actor, covenantId);
  if (!covenant) return null;
  const unit = await prisma.covenant.findFirst({
    where: { AND: [{ id: covenant.id }, unitScope(actor)] },
    select: { organization: { select: { kind: true } } },
  });
  const isResidential = unit?.organization.kind === "RESIDENTIAL_AREA";
  const governing = governingRevision(covenant.revisions);
  if (!governing) {
    const leading = leadingRevision(covenant.revisions);
    return leading && fromRecords(actor, covenant, leading, isResidential);
  }
  const kept = await prisma.covenantRevision.findFirst({
    where: { id: governing.id, covenant: unitScope(actor) },
    select: { snapshot: true, hash: true },
  });
  if (!kept?.snapshot || !kept.hash || !isIntact({ text: kept.snapshot, hash: kept.hash })) return null;
  const snapshot = readSnapshot(kept.snapshot);
  return snapshot && fromSnapshot(snapshot, kept.hash, isResidential);
}

/** Where the proof of a signed covenant is checked; null while it is not signed. */
export async function proofPlace(actor: Actor, { signature }: Pick<CovenantText, "signature">): Promise<ProofPlace | null> {
  return signature && { address: (await proofAddress(actor, signature.code)).address };
}

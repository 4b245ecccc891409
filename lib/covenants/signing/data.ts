import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/write";
import { fromDbDate, fromDbDateOrNull } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { loadPledges } from "../loading/data";
import type { LoadedCovenant, LoadedRevision } from "../loading/types";
import type { CovenantSnapshot, SignedPerson } from "../snapshot/types";
import { heldOn } from "./domain";
import type { Signed, Signing } from "./types";

/**
 * What an earlier signature with this id answers: itself when it is the same person's for the same covenant, else what a missing record does.
 * Null when the id is new.
 */
export async function earlierSignature(actor: Actor, db: Tx, input: Pick<Signing, "id" | "covenantId">): Promise<Result<Signed> | null> {
  const row = await db.covenantSignature.findUnique({
    where: { id: input.id },
    select: { placeId: true, signerPersonId: true, witnessId: true, revision: { select: { covenantId: true, code: true } } },
  });
  if (!row) return null;
  const { covenantId, code } = row.revision;
  const isOwn = (row.witnessId ?? row.signerPersonId) === actor.person?.id && row.placeId === actor.membership.placeId;
  return isOwn && covenantId === input.covenantId && code ? ok({ id: covenantId, code }) : refuse("access.notFound");
}

/** The signer with the post as of the day of signing. A post in the system has to have been held on that day. */
export async function signerOf(
  actor: Actor,
  tx: Tx,
  { facts }: LoadedCovenant,
  { input, at }: { input: Signing; at: Date },
): Promise<Result<SignedPerson>> {
  if (input.method === "ACCOUNT") {
    return ok({ personId: actor.person?.id ?? null, name: actor.person?.name ?? "", post: actor.membership.post });
  }
  const { signer } = input;
  if (signer.membershipId === null) return ok({ personId: null, name: signer.name, post: signer.post });
  if (!isId(signer.membershipId)) return refuse("covenants.signerMissing", { field: "membershipId" });
  const row = await tx.membership.findFirst({
    where: { id: signer.membershipId, placeId: facts.placeId, organizationId: facts.organizationId, role: "REPRESENTATIVE" },
    select: { post: true, fromDay: true, toDay: true, person: { select: { id: true, fullName: true } } },
  });
  if (!row) return refuse("covenants.signerMissing", { field: "membershipId" });
  const { person, post } = row;
  const held = heldOn({ from: fromDbDate(row.fromDay), to: fromDbDateOrNull(row.toDay) }, at);
  if (!held) return refuse("covenants.signerNotInPost", { field: "membershipId", params: { name: person.fullName, post } });
  return ok({ personId: person.id, name: person.fullName, post });
}

type Words = Pick<CovenantSnapshot, "place" | "campaign" | "block" | "unit" | "contents" | "supporters">;

/** The names behind the ids of a covenant as of now: place, campaign, block, unit, contents and supporting units. Null without a block. */
export async function wordsOf(actor: Actor, tx: Tx, covenant: LoadedCovenant, open: LoadedRevision): Promise<Words | null> {
  const { facts, campaign, block } = covenant;
  if (!block) return null;
  const texts = (await loadPledges(actor, tx, open.id)).filter(({ removedAt }) => removedAt === null).map(({ content }) => content);
  const contentIds = [...new Set(texts.flatMap((content) => content.contentIds))];
  const unitIds = [...new Set(texts.flatMap((content) => content.supportingOrganizationIds))];
  const contents = await tx.campaignContent.findMany({
    where: { id: { in: contentIds }, campaignId: campaign.id },
    orderBy: { position: "asc" },
    select: { id: true, text: true },
  });
  const supporters = await tx.organization.findMany({
    where: { id: { in: unitIds }, placeId: facts.placeId },
    orderBy: { position: "asc" },
    select: { id: true, name: true },
  });
  return {
    place: { id: facts.placeId, name: facts.placeName },
    campaign: { id: campaign.id, name: campaign.name, theme: campaign.theme },
    block: { id: block.id, name: block.name },
    unit: { id: facts.organizationId, name: facts.organizationName },
    contents: contents.map(({ id, text }) => ({ id, name: text })),
    supporters,
  };
}

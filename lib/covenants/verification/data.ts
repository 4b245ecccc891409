import "server-only";
import { type ChainState, verifyChain } from "@/lib/audit/verify";
import type { Visitor } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { readCode } from "@/lib/kernel/codes";
import { dayAt, fromDbDateOrNull } from "@/lib/kernel/dates";
import type { PledgeContent } from "@/lib/pledges/types";
import { CODE_LENGTH } from "../constants";
import { isIntact, shortHash } from "../snapshot/domain";
import { readSnapshot } from "../snapshot/schema";
import type { CovenantSnapshot } from "../snapshot/types";
import { compareEvidence } from "./domain";
import { chainedSchema } from "./schema";
import type { ChainedSignature, Evidence, LivePledge, StoredSignature, Verification } from "./types";

const proofSelect = {
  id: true,
  placeId: true,
  covenantId: true,
  number: true,
  status: true,
  signedAt: true,
  snapshot: true,
  hash: true,
  code: true,
  signature: true,
  pledges: { where: { removedAt: null }, select: { pledgeId: true, content: true } },
  covenant: {
    select: {
      organization: { select: { name: true } },
      campaign: { select: { name: true } },
      place: { select: { name: true } },
      pledges: true,
    },
  },
} satisfies Prisma.CovenantRevisionSelect;

type ProofRow = Prisma.CovenantRevisionGetPayload<{ select: typeof proofSelect }>;
type SignatureRow = NonNullable<ProofRow["signature"]>;
type PledgeRow = ProofRow["covenant"]["pledges"][number];

function toSignature(row: SignatureRow): StoredSignature {
  const { method, signerPersonId, signerName, signerPost, witnessId, witnessName, witnessPost } = row;
  const files = [row.drawingFileId, row.scanFileId, row.certifiedPdfId];
  const hasWitness = witnessId !== null || witnessName !== null || witnessPost !== null;
  return {
    method,
    signer: { personId: signerPersonId, name: signerName, post: signerPost },
    witness: hasWitness ? { personId: witnessId, name: witnessName ?? "", post: witnessPost ?? "" } : null,
    signedAt: row.signedAt.toISOString(),
    receivedAt: row.receivedAt.toISOString(),
    fileIds: files.filter((id) => id !== null),
  };
}

function toLive(row: PledgeRow): LivePledge {
  const { id, organizationId, position, status, contentHash, kind, title, location, weight } = row;
  return {
    pledgeId: id,
    organizationId,
    position,
    status,
    content: row.content as unknown as PledgeContent,
    contentHash,
    kind,
    title,
    location,
    weight,
    signedDueDay: fromDbDateOrNull(row.signedDueDay),
    isDeleted: row.deletedAt !== null,
  };
}

/** What the place's history recorded when this revision was signed. */
async function chainedSignature({ id, placeId, covenantId }: ProofRow): Promise<ChainedSignature | null> {
  const events = await prisma.auditEvent.findMany({
    where: { placeId, subjectId: covenantId, type: "covenants.signed" },
    select: { after: true },
  });
  const told = events.map(({ after }) => chainedSchema.safeParse(after)).find((read) => read.success && read.data.revisionId === id);
  return told?.success ? told.data : null;
}

const running = new Map<string, Promise<ChainState>>();

/** The state of a place's chain. Strangers who ask at the same moment share one reading, so that asking often costs no more than once at a time. */
function chainOf(placeId: string): Promise<ChainState> {
  const known = running.get(placeId);
  if (known) return known;
  const reading = verifyChain(placeId).finally(() => running.delete(placeId));
  running.set(placeId, reading);
  return reading;
}

async function gather(row: ProofRow, snapshot: CovenantSnapshot | null): Promise<Evidence> {
  const signature = row.signature && toSignature(row.signature);
  const fileIds = [...new Set([...(signature?.fileIds ?? []), ...(snapshot?.files ?? []).map(({ id }) => id)])];
  const [files, chained, chain] = await Promise.all([
    fileIds.length > 0 ? prisma.storedFile.findMany({ where: { id: { in: fileIds } }, select: { id: true, sha256: true } }) : [],
    chainedSignature(row),
    chainOf(row.placeId),
  ]);
  return {
    code: row.code ?? "",
    revisionNumber: row.number,
    covenantId: row.covenantId,
    snapshot: row.snapshot,
    hash: row.hash,
    signature,
    versions: row.pledges.map(({ pledgeId, content }) => ({ pledgeId, content: content as unknown as PledgeContent })),
    live: row.status === "SIGNED" ? row.covenant.pledges.map(toLive) : null,
    files,
    chained,
    chainHolds: chain.holds,
    chainBrokenAt: chain.brokenAt,
  };
}

/** Whether a code is one of a proof; nothing is computed. */
export async function proofExists(_visitor: Visitor, code: string): Promise<boolean> {
  return code.length === CODE_LENGTH && (await prisma.covenantRevision.count({ where: { code } })) > 0;
}

/**
 * What anybody may learn of a proof by its code: everything that was kept of the signature is computed anew and compared, with the pledges in
 * force and with the chain of the place's history. Null for a code that is none.
 */
export async function verifyProof(_visitor: Visitor, typed: string): Promise<Verification | null> {
  const code = readCode(typed);
  if (code?.length !== CODE_LENGTH) return null;
  const row = await prisma.covenantRevision.findUnique({ where: { code }, select: proofSelect });
  if (!row) return null;
  const snapshot = row.snapshot === null ? null : readSnapshot(row.snapshot);
  const evidence = await gather(row, snapshot);
  const differences = compareEvidence(evidence, snapshot);
  const { covenant } = row;
  const isWhole = snapshot !== null && isIntact({ text: row.snapshot ?? "", hash: row.hash ?? "" });
  return {
    code,
    unit: isWhole ? snapshot.unit.name : covenant.organization.name,
    campaign: isWhole ? snapshot.campaign.name : covenant.campaign.name,
    place: isWhole ? snapshot.place.name : covenant.place.name,
    signedOn: dayAt(isWhole ? new Date(snapshot.signedAt) : (row.signedAt ?? new Date(0))),
    revisionNumber: row.number,
    shortHash: shortHash(row.hash ?? ""),
    isInForce: row.status === "SIGNED",
    matches: differences.length === 0,
    differences,
  };
}

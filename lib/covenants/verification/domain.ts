import { canonicalJson } from "@/lib/kernel/hash";
import { isInForce } from "@/lib/pledges/domain";
import { isIntact, pledgeHash } from "../snapshot/domain";
import type { CovenantSnapshot, SignedPledge } from "../snapshot/types";
import type { Difference, Evidence, LivePledge, StoredSignature } from "./types";

const WHOLE: Difference = { kind: "WHOLE" };

/**
 * Compares everything that was kept of a signature with everything else, and names what differs; empty = it agrees throughout.
 * `snapshot` is the kept text read back, null when it can no longer be read. A difference that can be laid at a pledge, the signer or a
 * file is named so; the whole is named when the kept bytes differ from their hash, or from the chain, and nothing smaller explains it.
 */
export function compareEvidence(evidence: Evidence, snapshot: CovenantSnapshot | null): readonly Difference[] {
  const chain = chainDifferences(evidence);
  if (!snapshot) return [WHOLE, ...chain];
  const parts = [
    ...pledgeDifferences(evidence, snapshot),
    ...signerDifferences(evidence, snapshot),
    ...fileDifferences(evidence, snapshot),
  ];
  const isExplained = parts.some((part) => part.kind !== "PLEDGE" || part.where === "SIGNED");
  const whole = wholeDiffers(evidence, snapshot) || (bytesDiffer(evidence) && !isExplained);
  return [...parts, ...(whole ? [WHOLE] : []), ...chain];
}

/** Whether the kept bytes are not those that the hash, or the chain, was made of. */
function bytesDiffer({ snapshot, hash, chained }: Evidence): boolean {
  if (snapshot === null || hash === null || chained === null) return true;
  return !isIntact({ text: snapshot, hash }) || chained.hash !== hash;
}

/** What can only be said of the paper as a whole: it is another paper's, its frame changed, or its hash is not the chain's. */
function wholeDiffers(evidence: Evidence, snapshot: CovenantSnapshot): boolean {
  const { code, chained, covenantId, revisionNumber, hash } = evidence;
  const isOther = snapshot.code !== code || snapshot.covenantId !== covenantId || snapshot.revision.number !== revisionNumber;
  const isRewritten = chained === null || chained.hash !== hash || chained.code !== code;
  return isOther || isRewritten || hasStrangePledges(evidence, snapshot);
}

function hasStrangePledges({ versions, live }: Evidence, { pledges }: CovenantSnapshot): boolean {
  const signed = new Set(pledges.map(({ pledgeId }) => pledgeId));
  const added = versions.some(({ pledgeId }) => !signed.has(pledgeId));
  const counted = (live ?? []).some(({ pledgeId, status }) => isInForce(status) && !signed.has(pledgeId));
  return added || counted || signed.size !== pledges.length;
}

function pledgeDifferences(evidence: Evidence, { pledges, unit }: CovenantSnapshot): readonly Difference[] {
  const versions = new Map(evidence.versions.map(({ pledgeId, content }) => [pledgeId, content]));
  const chained = new Map((evidence.chained?.pledges ?? []).map(({ pledgeId, hash }) => [pledgeId, hash]));
  const live = evidence.live && new Map(evidence.live.map((pledge) => [pledge.pledgeId, pledge]));
  return pledges.flatMap((pledge) => {
    const version = versions.get(pledge.pledgeId);
    const hashes = [pledgeHash(pledge.content), version && pledgeHash(version), evidence.chained && chained.get(pledge.pledgeId)];
    const isSigned = hashes.every((hash) => hash === null || hash === pledge.hash);
    const signed: Difference[] = isSigned ? [] : [{ kind: "PLEDGE", number: pledge.number, where: "SIGNED" }];
    const isLive = live === null || isSameLive(pledge, unit.id, live.get(pledge.pledgeId));
    return isLive ? signed : [...signed, { kind: "PLEDGE" as const, number: pledge.number, where: "LIVE" as const }];
  });
}

/** Whether the pledge in force still says what was signed, in its text and in the columns that repeat parts of it. */
function isSameLive(signed: SignedPledge, unitId: string, live: LivePledge | undefined): boolean {
  if (!live || live.isDeleted) return false;
  const { content } = live;
  const hash = pledgeHash(content);
  const columns = [live.organizationId, live.kind, live.title, live.location, live.weight, live.signedDueDay, live.position];
  const words = [unitId, content.kind, content.title, content.location, content.weight, content.dueDay, signed.number];
  return hash === signed.hash && live.contentHash === signed.hash && canonicalJson(columns) === canonicalJson(words);
}

function signerDifferences({ signature, chained }: Evidence, snapshot: CovenantSnapshot): readonly Difference[] {
  const isStored = signature !== null && canonicalJson(whoAndWhen(signature)) === canonicalJson(whoAndWhen(snapshot));
  const isChained = chained === null || canonicalJson(chained.signer) === canonicalJson(snapshot.signer);
  return isStored && isChained ? [] : [{ kind: "SIGNER" }];
}

function whoAndWhen({ method, signer, witness, signedAt, receivedAt }: Omit<StoredSignature, "fileIds">) {
  return { method, signer, witness, signedAt, receivedAt };
}

function fileDifferences({ files, signature }: Evidence, snapshot: CovenantSnapshot): readonly Difference[] {
  const stored = new Map(files.map(({ id, sha256 }) => [id, sha256]));
  const isSame = snapshot.files.every(({ id, sha256 }) => stored.get(id) === sha256);
  const named = new Set(snapshot.files.map(({ id }) => id));
  const isComplete = (signature?.fileIds ?? []).every((id) => named.has(id));
  return isSame && isComplete ? [] : [{ kind: "FILE" }];
}

function chainDifferences({ chainHolds, chainBrokenAt }: Evidence): readonly Difference[] {
  return chainHolds ? [] : [{ kind: "CHAIN", at: chainBrokenAt ?? 0 }];
}

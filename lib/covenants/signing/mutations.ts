import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Json } from "@/lib/audit/event";
import { record } from "@/lib/audit/record";
import { prisma } from "@/lib/db/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { storeFile } from "@/lib/files/mutations";
import { groupCode, randomCode } from "@/lib/kernel/codes";
import { isId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { notify } from "@/lib/live/notify";
import { signingTopic } from "@/lib/live/topics";
import { confirmPassword } from "@/lib/people/account/mutations";
import { putIntoForce } from "@/lib/pledges/governing/mutations";
import { CODE_LENGTH } from "../constants";
import { governingRevision, openRevision } from "../domain";
import { loadCovenant, loadPledges } from "../loading/data";
import type { LoadedCovenant, LoadedRevision } from "../loading/types";
import { maySign } from "../policy";
import { checkBeforeSending } from "../review/data";
import { moveRevision } from "../revisions/mutations";
import { seal, shortHash, signPledges } from "../snapshot/domain";
import type { CovenantSnapshot, Sealed, SignedFile } from "../snapshot/types";
import { earlierSignature, signerOf, wordsOf } from "./data";
import { paperMoment, signingMoment } from "./domain";
import type { SigningForm } from "./schema";
import type { SignatureFile, Signed, Signing } from "./types";

type Ready = { readonly covenant: LoadedCovenant; readonly open: LoadedRevision };

/** The approved revision that the actor may have signed in this way now, or why not. */
async function loadReady(actor: Actor, tx: Tx, input: Signing): Promise<Result<Ready>> {
  const covenant = await loadCovenant(actor, tx, input.covenantId);
  if (!covenant) return refuse("access.notFound");
  const gate = maySign(actor, covenant.facts, covenant.revisions, input.method);
  if (!gate.ok) return gate;
  const open = openRevision(covenant.revisions);
  if (!open) return refuse("covenants.nothingUnderWay");
  return open.version === input.version ? ok({ covenant, open }) : refuse("access.conflict");
}

/**
 * Signs the approved revision, exactly as it was on the screen: by own account and password, drawn on the official's device, or on paper
 * recorded by the official. It becomes immutable, with a snapshot, its SHA-256 and a public code; what it replaces is superseded, and its
 * pledges come into force. The same id from the same person is one signature; anybody else's id is answered like a missing record.
 */
export async function sign(actor: Actor, input: Signing): Promise<Result<Signed>> {
  if (!isId(input.id) || !actor.person) return refuse("access.notFound");
  const earlier = await earlierSignature(actor, prisma, input);
  if (earlier) return earlier;
  const ready = await loadReady(actor, prisma, input);
  // The same, sent twice at once, may have been signed between the two questions.
  if (!ready.ok) return (await earlierSignature(actor, prisma, input)) ?? ready;
  if (input.method === "ACCOUNT") {
    const confirmed = await confirmPassword(actor, input.password);
    if (!confirmed.ok) return confirmed;
  }
  const files = await storeFiles(actor, ready.value.covenant, input);
  if (!files.ok) return files;
  return writeInPlace<Signed>(actor.membership.placeId, async (tx) => {
    const again = await earlierSignature(actor, tx, input);
    if (again) return again;
    const now = await loadReady(actor, tx, input);
    return now.ok ? signInside(actor, tx, now.value, { input, files: files.value }) : now;
  });
}

async function fileOf(id: string, file: File): Promise<SignatureFile> {
  return { id, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** `sign` for what a browser's form sends. */
export async function signFromForm(actor: Actor, form: SigningForm): Promise<Result<Signed>> {
  const { mainFileId, pdfFileId, certifiedPdf: pdf, ...rest } = form;
  const certifiedPdf = pdf && (await fileOf(pdfFileId, pdf));
  if (rest.method === "ACCOUNT") return sign(actor, { ...rest, certifiedPdf });
  if (rest.method === "PAPER") return sign(actor, { ...rest, certifiedPdf, scan: await fileOf(mainFileId, rest.scan) });
  const drawing = { id: mainFileId, name: "chu-ky.png", bytes: new Uint8Array(Buffer.from(rest.drawing, "base64")) };
  return sign(actor, { ...rest, certifiedPdf, drawing });
}

/** The pictures and papers of a signature, kept before the write that names them. */
async function storeFiles(actor: Actor, { facts }: LoadedCovenant, input: Signing): Promise<Result<readonly SignedFile[]>> {
  const wanted: { role: SignedFile["role"]; file: SignatureFile; field: string }[] = [];
  if (input.method === "DRAWN") wanted.push({ role: "DRAWING", file: input.drawing, field: "drawing" });
  if (input.method === "PAPER") wanted.push({ role: "SCAN", file: input.scan, field: "scan" });
  if (input.certifiedPdf) wanted.push({ role: "CERTIFIED_PDF", file: input.certifiedPdf, field: "certifiedPdf" });
  const kept: SignedFile[] = [];
  for (const { role, file, field } of wanted) {
    const stored = await storeFile(actor, { ...file, organizationId: facts.organizationId });
    if (!stored.ok) return { ok: false, reasons: [{ ...stored.reasons[0], field }] };
    if (role === "CERTIFIED_PDF" && stored.value.mime !== "application/pdf") return refuse("covenants.notPdf", { field });
    if (role === "DRAWING" && stored.value.mime === "application/pdf") return refuse("covenants.drawingMissing", { field });
    const { sha256 } = await prisma.storedFile.findUniqueOrThrow({ where: { id: file.id }, select: { sha256: true } });
    kept.push({ role, id: file.id, sha256 });
  }
  return ok(kept);
}

type Given = { readonly input: Signing; readonly files: readonly SignedFile[] };

async function signInside(actor: Actor, tx: Tx, { covenant, open }: Ready, { input, files }: Given): Promise<Result<Signed>> {
  const complete = await checkBeforeSending(actor, tx, covenant, open);
  if (!complete.ok) return complete;
  const { today, now } = actor;
  const moment =
    input.method === "PAPER"
      ? paperMoment(input.signedOn, { today, launched: covenant.campaign.launchDay })
      : ok(signingMoment(input.signedAt, now));
  if (!moment.ok) return moment;
  const signer = await signerOf(actor, tx, covenant, { input, at: moment.value });
  if (!signer.ok) return signer;
  const words = await wordsOf(actor, tx, covenant, open);
  if (!words || !covenant.block) return refuse("covenants.unitNotInBlock", { params: { unit: covenant.facts.organizationName } });
  const pledges = signPledges((await loadPledges(actor, tx, open.id)).filter(({ removedAt }) => removedAt === null));
  const governing = governingRevision(covenant.revisions);
  const person = actor.person;
  const witness =
    input.method === "ACCOUNT" ? null : { personId: person?.id ?? null, name: person?.name ?? "", post: actor.membership.post };
  const snapshot: CovenantSnapshot = {
    ...words,
    format: "giao-uoc.covenant.1",
    code: randomCode(CODE_LENGTH),
    covenantId: covenant.id,
    revision: {
      id: open.id,
      number: open.number,
      amends: governing && { number: governing.number, hash: governing.hash ?? "", reason: open.amendReason },
    },
    preamble: open.preamble,
    pledges,
    method: input.method,
    signer: signer.value,
    witness,
    files,
    signedAt: moment.value.toISOString(),
    receivedAt: now.toISOString(),
  };
  const sealed = seal(snapshot);
  const written = await writeSignature(actor, tx, { covenant, open }, { id: input.id, snapshot, sealed });
  if (!written.ok) return written;
  const { placeId, organizationId } = covenant.facts;
  const governed = await putIntoForce(actor, tx, {
    placeId,
    campaignId: covenant.campaign.id,
    covenantId: covenant.id,
    organizationId,
    blockId: covenant.block.id,
    pledges,
    cancelReason: open.amendReason,
    signedAt: moment.value,
  });
  if (!governed.ok) return governed;
  await tellSigned(actor, tx, covenant, { snapshot, sealed });
  await notify(tx, signingTopic(covenant.campaign.id));
  return ok({ id: covenant.id, code: snapshot.code });
}

async function writeSignature(
  actor: Actor,
  tx: Tx,
  { covenant, open }: Ready,
  { id, snapshot, sealed }: { id: string; snapshot: CovenantSnapshot; sealed: Sealed },
): Promise<Result<true>> {
  const governing = governingRevision(covenant.revisions);
  if (governing) {
    const step = { event: "SUPERSEDE", version: governing.version, stamp: {} } as const;
    const superseded = await moveRevision(actor, tx, governing, step);
    if (!superseded.ok) return superseded;
  }
  const signedAt = new Date(snapshot.signedAt);
  const stamp = { signedAt, snapshot: sealed.text, hash: sealed.hash, code: snapshot.code };
  const moved = await moveRevision(actor, tx, open, { event: "SIGN", version: open.version, stamp });
  if (!moved.ok) return moved;
  const fileOf = (role: SignedFile["role"]) => snapshot.files.find((file) => file.role === role)?.id ?? null;
  await tx.covenantSignature.create({
    data: {
      id,
      placeId: covenant.facts.placeId,
      revisionId: open.id,
      method: snapshot.method,
      signerPersonId: snapshot.signer.personId,
      signerName: snapshot.signer.name,
      signerPost: snapshot.signer.post,
      signedAt,
      receivedAt: new Date(snapshot.receivedAt),
      witnessId: snapshot.witness?.personId ?? null,
      witnessName: snapshot.witness?.name ?? null,
      witnessPost: snapshot.witness?.post ?? null,
      drawingFileId: fileOf("DRAWING"),
      scanFileId: fileOf("SCAN"),
      certifiedPdfId: fileOf("CERTIFIED_PDF"),
    },
  });
  return ok(true);
}

/** The chain carries the hash and the code, so that a snapshot and its hash changed together are still found out. */
async function tellSigned(
  actor: Actor,
  tx: Tx,
  covenant: LoadedCovenant,
  { snapshot, sealed }: { snapshot: CovenantSnapshot; sealed: Sealed },
): Promise<void> {
  const { code, signer, witness, method, signedAt, receivedAt, revision, pledges } = snapshot;
  const after = {
    revisionId: revision.id,
    number: revision.number,
    code,
    hash: sealed.hash,
    method,
    signer,
    witness,
    signedAt,
    receivedAt,
    pledges: pledges.map(({ number, pledgeId, hash }) => ({ number, pledgeId, hash })),
  } satisfies Json;
  await record(tx, actor, covenant.facts.placeId, {
    type: "covenants.signed",
    subject: { type: "covenant", id: covenant.id },
    campaignId: covenant.campaign.id,
    organizationId: covenant.facts.organizationId,
    params: {
      unit: covenant.facts.organizationName,
      number: revision.number,
      method,
      signer: signer.name,
      post: signer.post,
      code: groupCode(code),
      hash: shortHash(sealed.hash),
    },
    after,
  });
}

import type { CovenantSnapshot } from "@/lib/covenants/snapshot/types";
import { dayAt, formatMoment } from "@/lib/kernel/dates";
import { blank, bold, column, hashLines, inCapitals, inside, known, plain, row, table } from "../domain";
import { dateLine, NOTHING_ASKED, nationalHeading, writerWords } from "../heading/domain";
import type { Asked } from "../heading/types";
import { fundingWords, promiseWords, termWords } from "../pledges/domain";
import type { Block, Paper, Runs, Signer, Words } from "../types";
import type { CovenantText, PaperSignature, ProofPlace } from "./types";

/** A signed covenant as its frozen words say it; `isResidential` comes from the record, since the words do not tell the unit's kind. */
export function fromSnapshot(snapshot: CovenantSnapshot, hash: string, isResidential: boolean): CovenantText {
  const { place, unit, block, campaign, revision, preamble, supporters, method, signer, witness, signedAt, code } = snapshot;
  const nameOf = new Map(supporters.map(({ id, name }) => [id, name]));
  return {
    ...{ placeName: place.name, unitName: unit.name, isResidential, blockName: block.name, preamble },
    campaign: { name: campaign.name, theme: campaign.theme },
    revisionNumber: revision.number,
    amends: revision.amends,
    pledges: snapshot.pledges.map(({ number, content }) => ({
      number,
      content,
      supporters: content.supportingOrganizationIds.flatMap((id) => nameOf.get(id) ?? []),
    })),
    signature: {
      ...{ method, code, hash, name: signer.name, post: signer.post },
      signedAt: new Date(signedAt),
      witness: witness && { name: witness.name, post: witness.post },
    },
  };
}

const say = (text: string): Block => ({ kind: "PARAGRAPH", runs: plain(text) });

/** Place and day of a covenant: the day of its signature, else as typed, else dots. */
export function signingDate(w: Words, { placeName, signature }: Pick<CovenantText, "placeName" | "signature">, asked: Asked): Runs {
  const day = signature ? dayAt(signature.signedAt) : asked.day;
  return dateLine(w, { placeName, asked: { ...NOTHING_ASKED, day } });
}

/** The list of works and tasks, in the order and with the numbers of the paper. */
function pledgeTable(w: Words, { pledges }: CovenantText): Block {
  const rows = pledges.map(({ number, content, supporters }) =>
    row([
      String(number),
      [
        { text: content.title, bold: true },
        { text: `\n(${w(`pledges.kind.${content.kind}`)})`, italic: true },
        ...plain(content.description ? `\n${content.description}` : ""),
        ...plain(content.scale ? `\n${w("covenants.text.scale")}: ${content.scale}` : ""),
        ...plain(content.location ? `\n${w("covenants.text.location")}: ${content.location}` : ""),
        ...plain(supporters.length > 0 ? `\n${w("covenants.text.supporters")}: ${supporters.join("; ")}` : ""),
      ],
      promiseWords(w, content),
      termWords(w, content) ?? "",
      fundingWords(w, content) ?? "",
    ]),
  );
  return table(
    [
      column(w("papers.columns.number"), 1.2, "CENTER"),
      column(w("papers.columns.pledge"), 6),
      column(w("papers.columns.measure"), 7),
      column(w("papers.columns.term"), 3),
      column(w("papers.columns.funding"), 3),
    ],
    rows,
  );
}

/** How a signature was given, in the place of the hand's. */
function signatureNote(w: Words, { method, signedAt }: PaperSignature): string {
  return `${w(`covenants.signature.mark.${method}`)}\n${formatMoment(signedAt)}`;
}

function unitSigner(w: Words, { unitName, signature }: CovenantText): Signer {
  const capacity = [inCapitals(plain(unitName))];
  if (!signature) return { capacity, post: [blank("post")], note: w("covenants.signature.blankLine"), name: [blank("signer")] };
  return {
    capacity,
    post: signature.post === signature.name ? null : plain(signature.post),
    note: signatureNote(w, signature),
    name: plain(signature.name),
  };
}

/** The ward beside the unit: who took the signature, else the line for whom it concerns. */
function wardSigner(w: Words, { placeName, signature }: CovenantText, asked: Asked): Signer {
  const capacity = [plain(w("papers.covenant.confirmedBy", { place: placeName.toLocaleUpperCase("vi") }))];
  const witness = signature?.witness;
  if (witness)
    return {
      capacity,
      post: witness.post === witness.name ? null : known(witness.post, "post"),
      note: w("papers.covenant.witnessed"),
      name: plain(witness.name),
    };
  const [post] = asked.capacity;
  return { capacity, post: known(post, "post"), note: w("covenants.signature.blankLine"), name: known(asked.signer, "signer") };
}

function proofBlocks(w: Words, { signature, revisionNumber }: CovenantText, proof: ProofPlace | null): Block[] {
  if (!signature || !proof) return [];
  return [
    {
      kind: "CODE",
      address: proof.address,
      lines: [
        plain(w("papers.covenant.proof")),
        [...plain(`${w("covenants.signature.code")}: `), ...bold(signature.code)],
        plain(proof.address),
        plain(`${w("covenants.signature.hash")}:\n${hashLines(signature.hash)}`),
        plain(w("papers.covenant.revision", { number: revisionNumber })),
      ],
    },
  ];
}

function opening(w: Words, text: CovenantText): Block[] {
  const { campaign, unitName, blockName, placeName, preamble, amends } = text;
  return [
    { kind: "BASIS", runs: plain(w("papers.covenant.basis", { campaign: campaign.name, place: inside(placeName) })) },
    ...(campaign.theme ? [{ kind: "BASIS", runs: plain(w("papers.covenant.theme", { theme: campaign.theme })) } as const] : []),
    ...(amends
      ? [{ kind: "BASIS", runs: plain(w("papers.covenant.amends", { number: amends.number, reason: amends.reason ?? "" })) } as const]
      : []),
    say(blockName ? w("papers.covenant.party", { unit: unitName, block: blockName }) : w("papers.covenant.partyAlone", { unit: unitName })),
    ...(preamble ? preamble.split("\n").filter(Boolean).map(say) : []),
  ];
}

/** Bản giao ước thi đua of one unit: what it promises, and the signature table; a signed one from its frozen words alone. */
export function covenantPaper(w: Words, text: CovenantText, asked: Asked, proof: ProofPlace | null): Paper {
  return {
    title: w("papers.covenant.title", { unit: text.unitName }),
    language: "vi",
    heading: nationalHeading(w),
    kind: w("papers.covenant.kind"),
    abstract: plain(text.campaign.name),
    dear: null,
    blocks: [
      ...opening(w, text),
      { kind: "HEADING", level: 1, runs: inCapitals(plain(w("papers.covenant.promise"))) },
      ...(text.pledges.length === 0 ? [{ kind: "PARAGRAPH", runs: [blank("pledges")] } as const] : [pledgeTable(w, text)]),
      { kind: "HEADING", level: 1, runs: inCapitals(plain(w("papers.covenant.keeping"))) },
      say(w("papers.covenant.keepingText")),
      { kind: "DATE", runs: signingDate(w, text, asked) },
      { kind: "SIGNATURES", signers: [unitSigner(w, text), wardSigner(w, text, asked)] },
      ...proofBlocks(w, text, proof),
    ],
    closing: null,
    annexes: [],
    words: writerWords(w),
  };
}

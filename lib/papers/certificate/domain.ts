import { formatMoment } from "@/lib/kernel/dates";
import { signingDate } from "../covenant/domain";
import type { CovenantText, ProofPlace } from "../covenant/types";
import { bold, hashLines, inside, personWords, plain, row, table } from "../domain";
import { NOTHING_ASKED, nationalHeading, writerWords } from "../heading/domain";
import { counted } from "../pledges/domain";
import type { Block, Paper, Words } from "../types";

/** The certificate of a signed covenant: who confirmed what and when, and how anybody can check it. Null while it is not signed. */
export function certificatePaper(w: Words, text: CovenantText, proof: ProofPlace): Paper | null {
  const { signature, pledges, placeName, unitName, campaign, revisionNumber } = text;
  if (!signature) return null;
  const works = pledges.filter(({ content }) => content.kind === "WORK").length;
  const fact = (label: string, value: string) => row([bold(label), plain(value)]);
  const code: Block = {
    kind: "CODE",
    address: proof.address,
    lines: [
      plain(w("papers.certificate.check")),
      [...plain(`${w("covenants.signature.code")}: `), ...bold(signature.code)],
      plain(proof.address),
      plain(w("covenants.signature.hashMeaning")),
    ],
  };
  return {
    title: w("papers.certificate.title", { unit: unitName }),
    language: "vi",
    heading: nationalHeading(w),
    kind: w("papers.certificate.kind"),
    abstract: plain(campaign.name),
    dear: null,
    blocks: [
      { kind: "CENTERED", runs: bold(unitName.toLocaleUpperCase("vi")) },
      {
        kind: "PARAGRAPH",
        runs: plain(
          w("papers.certificate.text", { place: inside(placeName), works: counted(works), tasks: counted(pledges.length - works) }),
        ),
      },
      table(
        [
          { head: "", width: 3 },
          { head: "", width: 8 },
        ],
        [
          fact(w("papers.certificate.signer"), personWords(signature)),
          fact(w("covenants.signature.way"), w(`covenants.signature.method.${signature.method}`)),
          ...(signature.witness ? [fact(w("covenants.signature.witness"), personWords(signature.witness))] : []),
          fact(w("covenants.signature.signedAt"), formatMoment(signature.signedAt)),
          fact(w("papers.certificate.revision"), String(revisionNumber)),
          fact(w("covenants.signature.hash"), hashLines(signature.hash)),
        ],
      ),
      ...pledges.map(({ number, content }): Block => ({ kind: "PARAGRAPH", runs: plain(`${number}. ${content.title}`) })),
      { kind: "DATE", runs: signingDate(w, text, NOTHING_ASKED) },
      code,
      { kind: "PARAGRAPH", runs: [{ text: w("covenants.signature.note"), italic: true }] },
    ],
    closing: null,
    annexes: [],
    words: writerWords(w),
  };
}

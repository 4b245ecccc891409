import { formatMoment } from "@/lib/kernel/dates";
import { blank, column, inCapitals, inside, known, plain, row, sentence, table } from "../domain";
import { dateLine, nationalHeading, writerWords } from "../heading/domain";
import type { Asked } from "../heading/types";
import { counted, promiseWords, termWords } from "../pledges/domain";
import type { Annex, Block, Paper, Signer, TableRow, Words } from "../types";
import type { SigningUnit, TogetherText } from "./types";

const say = (text: string): Block => ({ kind: "PARAGRAPH", runs: plain(text) });
const part = (text: string): Block => ({ kind: "HEADING", level: 1, runs: plain(text.toLocaleUpperCase("vi")) });

function signerOf(w: Words, { name, text, isBroken }: SigningUnit): Signer {
  const capacity = [inCapitals(plain(name))];
  if (isBroken) return { capacity, post: null, note: w("papers.together.broken"), name: [blank("signer")] };
  const signature = text?.signature;
  if (!signature) return { capacity, post: [blank("post")], note: w("covenants.signature.blankLine"), name: [blank("signer")] };
  return {
    capacity,
    post: signature.post === signature.name ? null : plain(signature.post),
    note: `${w(`covenants.signature.mark.${signature.method}`)}\n${formatMoment(signature.signedAt)}`,
    name: plain(signature.name),
  };
}

function unitRows(w: Words, { name, text }: SigningUnit): TableRow[] {
  if (!text) return [row(["", name, [blank("pledges")], "", ""])];
  return text.pledges.map(({ number, content }, at) =>
    row([
      String(number),
      at === 0 ? name : "",
      [
        { text: content.title, bold: true },
        { text: `\n(${w(`pledges.kind.${content.kind}`)})`, italic: true },
      ],
      promiseWords(w, content),
      termWords(w, content) ?? "",
    ]),
  );
}

function pledgeAnnex(w: Words, { blocks }: TogetherText): Annex {
  const rows = blocks.flatMap(({ name, units }): TableRow[] => [
    row([name.toLocaleUpperCase("vi")], "GROUP"),
    ...units.flatMap((unit) => unitRows(w, unit)),
  ]);
  return {
    label: w("papers.plan.annex"),
    title: w("papers.together.annexTitle"),
    note: w("papers.together.annexNote"),
    blocks: [
      table(
        [
          column(w("papers.columns.number"), 1.2, "CENTER"),
          column(w("papers.columns.unit"), 5),
          column(w("papers.columns.pledge"), 7),
          column(w("papers.columns.measure"), 8),
          column(w("papers.columns.term"), 4),
        ],
        rows,
      ),
    ],
  };
}

/** Bản giao ước thi đua of all units of a campaign: what they agree on, who signed, and the list of works and tasks as an annex. */
export function togetherPaper(w: Words, text: TogetherText, asked: Asked): Paper {
  const { placeName, campaign, hosts, contents, blocks } = text;
  const units = blocks.flatMap((block) => block.units);
  const signed = units.filter((unit) => unit.text !== null).length;
  return {
    title: w("papers.together.title", { campaign: campaign.name }),
    language: "vi",
    heading: nationalHeading(w),
    kind: w("papers.covenant.kind"),
    abstract: plain(campaign.name),
    dear: null,
    blocks: [
      { kind: "BASIS", runs: plain(w("papers.covenant.basis", { campaign: campaign.name, place: inside(placeName) })) },
      ...(campaign.theme ? [{ kind: "BASIS", runs: plain(w("papers.covenant.theme", { theme: campaign.theme })) } as const] : []),
      say(w("papers.together.opening", { units: counted(units.length), blocks: counted(blocks.length) })),
      part(w("papers.together.parties")),
      ...blocks.map(
        (block): Block => ({ kind: "BULLET", runs: plain(sentence(`${block.name}: ${block.units.map(({ name }) => name).join("; ")}`)) }),
      ),
      part(w("papers.together.contents")),
      ...(contents.length === 0
        ? [{ kind: "PARAGRAPH", runs: [blank("contents")] } as const]
        : contents.map((content, at) => say(sentence(`${w("papers.plan.content", { number: at + 1 })}: ${content}`)))),
      part(w("papers.covenant.keeping")),
      say(w("papers.together.keeping")),
      say(w("papers.together.signed", { signed: counted(signed), units: counted(units.length) })),
      { kind: "DATE", runs: dateLine(w, { placeName, asked }) },
      {
        kind: "SIGNATURES",
        signers: [
          ...units.map((unit) => signerOf(w, unit)),
          {
            capacity: [plain(w("papers.covenant.confirmedBy", { place: (hosts[0] ?? placeName).toLocaleUpperCase("vi") }))],
            post: known(asked.capacity[0], "post"),
            note: w("covenants.signature.blankLine"),
            name: known(asked.signer, "signer"),
          },
        ],
      },
    ],
    closing: null,
    annexes: [pledgeAnnex(w, text)],
    words: writerWords(w),
  };
}

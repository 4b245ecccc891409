import { formatDay } from "@/lib/kernel/dates";
import type { PledgeContent } from "@/lib/pledges/types";
import { signingDate } from "../covenant/domain";
import type { CovenantText } from "../covenant/types";
import { blank, bold, inCapitals, known, plain, row, table } from "../domain";
import { nationalHeading, writerWords } from "../heading/domain";
import type { Asked } from "../heading/types";
import { fundingWords, promiseWords, termWords } from "../pledges/domain";
import type { BlankName, Block, Paper, Runs, Signer, TableRow, Words } from "../types";

const fact = (label: string, value: Runs): TableRow => row([bold(label), value]);

/** When each month's share is done: the planned days of the steps; dots where no step has one. */
function monthly(w: Words, { branches }: PledgeContent): Runs {
  const steps = branches.flatMap(({ measure }) => ("steps" in measure ? measure.steps : []));
  const dated = steps.filter(({ plannedDay }) => plannedDay !== null);
  if (dated.length === 0) return [blank("schedule")];
  return plain(
    dated
      .map(({ name, plannedDay }) => (plannedDay ? w("papers.registration.step", { day: formatDay(plannedDay), name }) : name))
      .join("\n"),
  );
}

function sheet(w: Words, { content, supporters }: CovenantText["pledges"][number], unitName: string): Block {
  const text = (value: string | null, name: BlankName) => known(value, name);
  const plaque = content.branches.some(({ measure }) => "steps" in measure && measure.steps.some(({ type }) => type === "PLAQUE"));
  return table(
    [
      { head: "", width: 3 },
      { head: "", width: 8 },
    ],
    [
      fact(w("papers.registration.name"), bold(content.title)),
      fact(w("papers.registration.kind"), plain(w(`pledges.kind.${content.kind}`))),
      fact(w("papers.registration.unit"), plain(unitName)),
      fact(w("covenants.text.supporters"), supporters.length > 0 ? plain(supporters.join("; ")) : [blank("supporters")]),
      fact(w("covenants.text.description"), text(content.description, "description")),
      fact(w("covenants.text.scale"), text(content.scale, "scale")),
      fact(w("covenants.text.location"), text(content.location, "location")),
      fact(w("covenants.text.measured"), plain(promiseWords(w, content))),
      fact(w("covenants.text.funding"), text(fundingWords(w, content), "funding")),
      fact(w("covenants.text.time"), text(termWords(w, content), "term")),
      fact(w("papers.registration.schedule"), monthly(w, content)),
      ...(content.kind === "WORK"
        ? [fact(w("papers.registration.plaque"), plaque ? plain(w("papers.registration.plaqueYes")) : [blank("plaque")])]
        : []),
    ],
  );
}

/** Who confirms a registration: in a residential area its cell and its Front's committee, elsewhere the head alone. */
function signers(w: Words, { unitName, isResidential, signature }: CovenantText, asked: Asked): Signer[] {
  const note = w("covenants.signature.blankLine");
  const head: Signer = {
    capacity: [inCapitals(plain(unitName))],
    post: signature ? (signature.post === signature.name ? null : plain(signature.post)) : known(asked.capacity[0], "post"),
    note,
    name: known(signature?.name ?? asked.signer, "signer"),
  };
  if (!isResidential)
    return [{ capacity: [plain(w("papers.registration.received"))], post: [blank("post")], note, name: [blank("signer")] }, head];
  return [
    { capacity: [plain(w("papers.registration.cell"))], post: plain(w("papers.registration.secretary")), note, name: [blank("signer")] },
    { capacity: [plain(w("papers.registration.front"))], post: plain(w("papers.registration.frontHead")), note, name: [blank("signer")] },
    { capacity: [], post: null, note: null, name: [] },
    head,
  ];
}

/** Phiếu đăng ký công trình, phần việc of a unit, a part for each. */
export function registrationPaper(w: Words, text: CovenantText, asked: Asked): Paper {
  return {
    title: w("papers.registration.title", { unit: text.unitName }),
    language: "vi",
    heading: nationalHeading(w),
    kind: w("papers.registration.sheet"),
    abstract: plain(text.campaign.name),
    dear: null,
    blocks: [
      { kind: "PARAGRAPH", runs: [...bold(`${w("papers.registration.unit")}: `), ...plain(text.unitName)] },
      ...(text.blockName
        ? [{ kind: "PARAGRAPH", runs: [...bold(`${w("papers.registration.block")}: `), ...plain(text.blockName)] } as const]
        : []),
      ...text.pledges.flatMap((pledge): Block[] => [
        { kind: "HEADING", level: 2, runs: plain(pledge.content.title) },
        sheet(w, pledge, text.unitName),
      ]),
      { kind: "DATE", runs: signingDate(w, text, asked) },
      { kind: "SIGNATURES", signers: signers(w, text, asked) },
    ],
    closing: null,
    annexes: [],
    words: writerWords(w),
  };
}

import { formatDay } from "@/lib/kernel/dates";
import { formatMoney, formatMoneyInFull } from "@/lib/kernel/money";
import { formatNumber } from "@/lib/kernel/numbers";
import type { Dossier } from "@/lib/plaques/dossier/types";
import type { PlaquePage } from "@/lib/plaques/types";
import { blank, bold, inside, known, plain, row, sentence, table } from "../domain";
import { closingOf, endOf, filed, headingOf, writerWords } from "../heading/domain";
import type { Frame } from "../heading/types";
import type { Block, Paper, Runs, TableRow, Words } from "../types";

const say = (runs: Runs): Block => ({ kind: "PARAGRAPH", runs });
const part = (text: string): Block => ({ kind: "HEADING", level: 1, runs: plain(text.toLocaleUpperCase("vi")) });

function componentWords({ name, quantity, unit, placement }: Dossier["components"][number]): string {
  const amount =
    quantity === null ? "" : `${quantity < 10 && Number.isInteger(quantity) ? "0" : ""}${formatNumber(quantity)}${unit ? ` ${unit}` : ""} `;
  return `${amount}${name}${placement ? ` (${placement})` : ""}`;
}

function cost(dossier: Dossier | null): Runs {
  if (!dossier) return [blank("cost")];
  const { cost: amount, costAsPublished } = dossier;
  return known(amount === null ? costAsPublished : formatMoneyInFull(amount), "cost");
}

/** What is told of the work, in lines; what the dossier lacks is left to be written. */
function workTable(w: Words, { title, unitName, level, occasions, dossier, wording }: PlaquePage): Block {
  const fact = (label: string, value: Runs): TableRow => row([bold(label), value]);
  const components = dossier?.components ?? [];
  const participants = dossier?.participants ?? [];
  return table(
    [
      { head: "", width: 3 },
      { head: "", width: 8 },
    ],
    [
      fact(w("papers.plaques.work"), bold(title)),
      fact(w("papers.plaques.unit"), plain(unitName)),
      fact(w("papers.plaques.parts"), components.length > 0 ? plain(components.map(componentWords).join("; ")) : [blank("parts")]),
      fact(w("papers.plaques.purpose"), known(dossier?.purpose, "workPurpose")),
      fact(w("papers.plaques.cost"), cost(dossier)),
      fact(
        w("papers.plaques.participants"),
        participants.length > 0 ? plain(participants.map(({ name }) => name).join("; ")) : [blank("participants")],
      ),
      fact(w("papers.plaques.outcome"), known(dossier?.outcome, "outcome")),
      fact(w("papers.plaques.acceptance"), [blank("acceptance")]),
      fact(w("papers.plaques.level"), known(level, "level")),
      fact(
        w("papers.plaques.occasions"),
        occasions.length > 0 ? plain(occasions.map(({ name }) => name).join("; ")) : [blank("occasions")],
      ),
      fact(w("papers.plaques.wording"), bold(wording)),
    ],
  );
}

/** Tờ trình: the unit asks the ward to put a plaque on a finished work. */
export function proposalPaper(w: Words, plaque: PlaquePage, frame: Omit<Frame, "type">): Paper {
  const full: Frame = { ...frame, type: w("papers.plaques.proposal.type") };
  const { title, unitName, campaign, course } = plaque;
  return {
    title: w("papers.plaques.proposal.title", { work: title }),
    language: "vi",
    heading: headingOf(w, full),
    kind: w("papers.plaques.proposal.kind"),
    abstract: plain(w("papers.plaques.abstract", { work: title })),
    dear: [{ text: w("papers.plaques.dear") }, { text: w("papers.plaques.dearBody", { place: inside(frame.placeName) }) }],
    blocks: [
      { kind: "BASIS", runs: [{ text: w("papers.plan.basisStart") }, blank("bases")] },
      say(plain(w("papers.plaques.proposal.opening", { unit: unitName, campaign: campaign.name }))),
      part(w("papers.plaques.proposal.works")),
      workTable(w, plaque),
      part(w("papers.plaques.proposal.reasons")),
      say(known(course?.proposalNote, "reasons")),
      part(w("papers.plaques.proposal.attached")),
      { kind: "BULLET", runs: [{ text: `${w("papers.plaques.proposal.acceptance")}: ` }, blank("acceptance")] },
      {
        kind: "BULLET",
        runs: [
          { text: `${w("papers.plaques.proposal.photos")}: ` },
          ...(plaque.dossier && plaque.dossier.photos.length > 0 ? plain(String(plaque.dossier.photos.length)) : [blank("photos")]),
        ],
      },
      { kind: "BULLET", runs: [{ text: `${w("papers.plaques.proposal.costs")}: ` }, blank("settlement")] },
      say(plain(`${w("papers.plaques.proposal.ending")}${endOf(full)}`)),
    ],
    closing: closingOf(w, full, [plain(w("papers.recipients.asAbove")), filed(w, full)]),
    annexes: [],
    words: writerWords(w),
  };
}

/** Quyết định gắn biển: the list, who looks after it, who carries it out. */
export function decisionPaper(w: Words, plaque: PlaquePage, frame: Omit<Frame, "type">): Paper {
  const { asked } = frame;
  const full: Frame = {
    ...frame,
    type: w("papers.plaques.decision.type"),
    asked: { ...asked, number: asked.number ?? plaque.decisionNumber, day: asked.day ?? plaque.decisionDay },
  };
  const { title, unitName, level, wording, occasions, course, ceremonyDay } = plaque;
  const body = full.issuers[0]?.name.toLocaleUpperCase("vi");
  const value = plaque.dossier?.cost ?? null;
  return {
    title: w("papers.plaques.decision.title", { work: title }),
    language: "vi",
    heading: headingOf(w, full),
    kind: w("papers.plaques.decision.kind"),
    abstract: plain(w("papers.plaques.abstract", { work: title })),
    dear: null,
    blocks: [
      { kind: "CENTERED", runs: body ? plain(body) : [blank("issuer")] },
      { kind: "BASIS", runs: [{ text: w("papers.plan.basisStart") }, blank("bases")] },
      {
        kind: "BASIS",
        runs: plain(
          w(course?.appraisalNote ? "papers.plaques.decision.afterAppraisal" : "papers.plaques.decision.afterProposal", {
            unit: unitName,
            note: course?.appraisalNote ?? "",
          }),
        ),
      },
      { kind: "CENTERED", runs: plain(w("papers.plaques.decision.decides")) },
      {
        kind: "ARTICLE",
        runs: [
          ...plain(w("papers.plaques.decision.first", { work: title, unit: unitName })),
          ...(level ? plain(` (${w("papers.plaques.decision.level", { level })})`) : []),
          ...plain("."),
        ],
      },
      ...(occasions.length > 0
        ? [say(plain(w("papers.plaques.decision.occasions", { occasions: occasions.map(({ name }) => name).join("; ") })))]
        : []),
      say(plain(sentence(w("papers.plaques.decision.wording", { wording })))),
      ...(value === null ? [] : [say(plain(w("papers.plaques.decision.cost", { amount: formatMoney(value) })))]),
      { kind: "ARTICLE", runs: plain(w("papers.plaques.decision.second", { unit: unitName })) },
      ...(ceremonyDay ? [say(plain(w("papers.plaques.decision.ceremony", { day: formatDay(ceremonyDay) })))] : []),
      { kind: "ARTICLE", runs: plain(`${w("papers.plaques.decision.third", { unit: unitName })}${endOf(full)}`) },
    ],
    closing: closingOf(w, full, [plain(w("papers.recipients.asArticle", { number: 3 })), filed(w, full)]),
    annexes: [],
    words: writerWords(w),
  };
}

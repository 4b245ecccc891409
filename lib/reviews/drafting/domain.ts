import type { CampaignPast, PastPledge } from "@/lib/history/past/types";
import { rankText, scoreText } from "@/lib/indicators/domain";
import { type Day, formatDay } from "@/lib/kernel/dates";
import { isInForce } from "@/lib/pledges/domain";
import type { TargetLine } from "@/lib/targets/types";
import { type FigureWorld, makeFigure } from "../figures/domain";
import type { EvidenceRef, Figure, FigureRef, Piece, ReviewPart } from "../types";
import type { DraftFacts, DraftSection, DraftSentence, SaidInReport, Template, WordedSection } from "./types";

/** Works in trouble that a draft names one by one; people shorten the list. */
const MOST_SLOW = 12;
const MOST_ACCEPTED = 20;

type Refs = Readonly<Record<string, Omit<FigureRef, "day">>>;

/** Makes sentences whose figures are of one day; a sentence of which a figure is not known is left out. */
function writer(world: FigureWorld, day: Day) {
  return (
    key: string,
    template: Template,
    refs: Refs,
    words: DraftSentence["words"],
    evidence: readonly EvidenceRef[],
  ): DraftSentence[] => {
    const figures: Record<string, Figure> = {};
    for (const [name, ref] of Object.entries(refs)) {
      const figure = makeFigure({ ...ref, day }, world);
      if (!figure) return [];
      figures[name] = figure;
    }
    return [{ key, template, words, figures, evidence }];
  };
}

type Write = ReturnType<typeof writer>;

const of = (kind: FigureRef["of"], id: string, campaignId: string | null, what: FigureRef["what"]) => ({ of: kind, id, campaignId, what });
const evidenceOf = (kind: EvidenceRef["of"], id: string, words: string): EvidenceRef => ({ of: kind, id, words });

function campaignSection({ before, after }: DraftFacts["campaigns"][number], from: Day | null, write: Write): DraftSection {
  const { id, name } = after.campaign;
  const group = (what: FigureRef["what"]) => of("CAMPAIGN", id, id, what);
  const shown = [evidenceOf("CAMPAIGN", id, name)];
  const earlier = before?.rollUp.percent ?? null;
  const past = before && from && earlier !== null ? writer({ campaigns: [before], targets: [], indicators: [] }, from) : null;
  const first = past?.("", "change", { before: group("PERCENT") }, {}, [])[0]?.figures["before"];
  const change = first ? write(`change ${id}`, "change", { now: group("PERCENT") }, { day: formatDay(from ?? after.day) }, shown) : [];
  const accepted = after.pledges.filter(({ status, isDeleted }) => status === "ACCEPTED" && !isDeleted);
  return {
    key: `campaign ${id}`,
    part: "RESULT",
    field: name,
    sentences: [
      ...write(
        `campaign ${id}`,
        "campaign",
        { whole: group("WHOLE"), percent: group("PERCENT"), assessable: group("ASSESSABLE") },
        { day: formatDay(after.day), campaign: name },
        shown,
      ),
      ...change.map((sentence) => ({ ...sentence, figures: { ...sentence.figures, ...(first ? { before: first } : {}) } })),
      ...(accepted.length === 0
        ? []
        : write(
            `accepted ${id}`,
            "accepted",
            { accepted: group("ACCEPTED") },
            { titles: accepted.slice(0, MOST_ACCEPTED).map(titleOf).join("; ") },
            accepted.slice(0, MOST_ACCEPTED).map((pledge) => evidenceOf("PLEDGE", pledge.id, titleOf(pledge))),
          )),
      ...after.contents.flatMap((content) =>
        write(
          `content ${content.id}`,
          "content",
          { whole: of("CONTENT", content.id, id, "WHOLE"), percent: of("CONTENT", content.id, id, "PERCENT") },
          { content: content.name },
          shown,
        ),
      ),
    ],
  };
}

function titleOf({ title, unitName }: Pick<PastPledge, "title" | "unitName">): string {
  return `${title} (${unitName})`;
}

function slowSection({ after }: DraftFacts["campaigns"][number], write: Write): DraftSentence[] {
  const slow = after.pledges.filter(({ light, isDeleted, status }) => light.colour === "RED" && !isDeleted && isInForce(status));
  return slow.slice(0, MOST_SLOW).flatMap((pledge) => {
    const figure = (what: FigureRef["what"]) => of("PLEDGE", pledge.id, after.campaign.id, what);
    const words = { title: pledge.title, unit: pledge.unitName, day: formatDay(after.day) };
    const evidence = [evidenceOf("PLEDGE", pledge.id, titleOf(pledge))];
    const measured = write(`slow ${pledge.id}`, "slow", { percent: figure("PERCENT"), expected: figure("EXPECTED") }, words, evidence);
    return measured.length > 0 ? measured : write(`slow ${pledge.id}`, "slowNoFigure", {}, words, evidence);
  });
}

function targetSentence(target: TargetLine, write: Write): DraftSentence[] {
  const { id, name, standing, goalText } = target;
  const evidence = [evidenceOf("TARGET", id, name)];
  const figure = (what: FigureRef["what"]) => of("TARGET", id, null, what);
  if (standing.state === "NO_DATA") return write(`target ${id}`, "targetNone", {}, { name }, evidence);
  const counted = write(
    `target ${id}`,
    "target",
    { value: figure("VALUE"), goal: figure("GOAL") },
    { name, state: standing.state },
    evidence,
  );
  return counted.length > 0
    ? counted
    : write(`target ${id}`, "targetWords", {}, { name, state: standing.state, goal: goalText ?? "" }, evidence);
}

function remainingSentence({ id, name, standing }: TargetLine, write: Write): DraftSentence[] {
  if (standing.state !== "REMAINING") return [];
  const evidence = [evidenceOf("TARGET", id, name)];
  const figure = (what: FigureRef["what"]) => of("TARGET", id, null, what);
  const [key, words] = [`remaining ${id}`, { name }];
  for (const attempt of [
    write(key, "remainingPace", { remaining: figure("REMAINING"), pace: figure("PACE") }, words, evidence),
    write(key, "remaining", { remaining: figure("REMAINING") }, words, evidence),
  ]) {
    if (attempt.length > 0) return attempt;
  }
  return write(key, "remainingWords", {}, words, evidence);
}

function indicatorSentences({ indicators }: DraftFacts, write: Write): DraftSentence[] {
  return indicators.flatMap((indicator) => {
    const { id, name, year } = indicator;
    const figure = (what: FigureRef["what"]) => of("INDICATOR", id, null, what);
    const [score, rank] = [scoreText(indicator) !== null, rankText(indicator) !== null];
    if (!score && !rank) return [];
    const refs = { ...(score ? { score: figure("SCORE") } : {}), ...(rank ? { rank: figure("RANK") } : {}) };
    const template = score && rank ? "scoreRank" : score ? "score" : "rank";
    return write(`indicator ${id}`, template, refs, { name, year: String(year), scope: indicator.scope ?? "" }, [
      evidenceOf("INDICATOR", id, name),
    ]);
  });
}

function saidSentences(kind: string, said: readonly SaidInReport[], write: Write): DraftSentence[] {
  return said.flatMap(({ reportId, unitName, title, text }) =>
    write(`${kind} ${reportId}`, "said", {}, { unit: unitName, title, text }, [evidenceOf("REPORT", reportId, `${title} (${unitName})`)]),
  );
}

function dueSentences({ after }: DraftFacts["campaigns"][number], write: Write): DraftSentence[] {
  const open = after.pledges.filter(({ status, due, isDeleted }) => status === "ACTIVE" && due !== null && due > after.day && !isDeleted);
  return open
    .toSorted((left, right) => ((left.due ?? "") < (right.due ?? "") ? -1 : 1))
    .slice(0, MOST_SLOW)
    .flatMap((pledge) =>
      write(
        `due ${pledge.id}`,
        "due",
        { percent: of("PLEDGE", pledge.id, after.campaign.id, "PERCENT") },
        { title: pledge.title, unit: pledge.unitName, due: pledge.due ? formatDay(pledge.due) : "" },
        [evidenceOf("PLEDGE", pledge.id, titleOf(pledge))],
      ),
    );
}

function worldOf({ campaigns, targets, indicators }: DraftFacts): FigureWorld {
  return { campaigns: campaigns.map(({ after }): CampaignPast => after), targets: targets.flatMap((set) => set.targets), indicators };
}

/**
 * A draft from the figures of a period, in the parts that the field uses: results by campaign and content, by target and index; what is slow or not reached;
 * difficulties and proposals as units wrote them; what is open for the time ahead. Parts that only people can write are there, empty.
 */
export function draftOf(facts: DraftFacts): DraftSection[] {
  const write = writer(worldOf(facts), facts.to);
  const section = (key: string, part: ReviewPart, sentences: readonly DraftSentence[], field: string | null = null): DraftSection => ({
    ...{ key, part, field, sentences },
  });
  const targets = facts.targets.map((set) =>
    section(
      `set ${set.id}`,
      "RESULT",
      set.targets.flatMap((target) => targetSentence(target, write)),
      set.name,
    ),
  );
  const lines = facts.targets.flatMap((set) => set.targets);
  const sections = [
    ...facts.campaigns.map((campaign) => campaignSection(campaign, facts.from, write)),
    ...targets,
    section("indicators", "RESULT", indicatorSentences(facts, write)),
    section(
      "limitations",
      "LIMITATION",
      facts.campaigns.flatMap((campaign) => slowSection(campaign, write)),
    ),
    section("difficulties", "DIFFICULTY", saidSentences("difficulty", facts.difficulties, write)),
    section("objective", "CAUSE_OBJECTIVE", []),
    section("subjective", "CAUSE_SUBJECTIVE", []),
    section("lessons", "LESSON", []),
    section("directions", "DIRECTION", [
      ...lines.flatMap((target) => remainingSentence(target, write)),
      ...facts.campaigns.flatMap((campaign) => dueSentences(campaign, write)),
    ]),
    section("proposals", "PROPOSAL", saidSentences("proposal", facts.proposals, write)),
  ];
  return sections.filter(({ part, sentences }) => part !== "RESULT" || sentences.length > 0);
}

const [OPEN, CLOSE] = ["\u{e000}", "\u{e001}"];

/** A sentence said with markers in the places of its figures, taken apart again. */
function piecesOf(said: string, figures: Readonly<Record<string, Figure>>): Piece[] {
  return said.split(new RegExp(`(${OPEN}\\w+${CLOSE})`)).flatMap((part): Piece[] => {
    if (part === "") return [];
    const figure = part.startsWith(OPEN) ? figures[part.slice(1, -1)] : undefined;
    return [figure ? { figure } : { text: part }];
  });
}

/** A draft in words: `say` gives the sentence of a template. */
export function inWords(
  sections: readonly DraftSection[],
  say: (template: Template, params: Readonly<Record<string, string>>) => string,
): WordedSection[] {
  return sections.map((section) => ({
    ...section,
    sentences: section.sentences.map(({ key, template, words, figures, evidence }) => {
      const marks = Object.fromEntries(Object.keys(figures).map((name) => [name, `${OPEN}${name}${CLOSE}`]));
      return { key, evidence, pieces: piecesOf(say(template, { ...words, ...marks }), figures) };
    }),
  }));
}

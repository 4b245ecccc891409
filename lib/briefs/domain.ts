import type { CampaignDashboard } from "@/lib/dashboard/campaign/types";
import { formatDay, formatMoment } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";
import { normaliseLine } from "@/lib/kernel/text";
import type { PledgeLine } from "@/lib/pledges/list/types";
import { LIGHT_ORDER } from "@/lib/progress/constants";
import type { LightColour } from "@/lib/progress/types";
import { MOST_LETTERS, MOST_LINES, NAME_LETTERS, TITLE_LETTERS } from "./constants";
import type { BriefFacts, BriefLine, BriefWords } from "./types";

/** Characters that tables are drawn with; in a chat they fall apart. */
const TABLE = /[|\t\u2500-\u257f]/g;

function short(text: string, most: number): string {
  const line = normaliseLine(text.replace(TABLE, " "));
  const letters = [...line];
  return letters.length <= most ? line : `${letters.slice(0, most).join("").trimEnd()}…`;
}

function lineOf({ who, title, light, percent, expected, dueDay }: BriefLine, say: BriefWords): string {
  const parts = [
    say(`light.${light.word}`, { days: light.days ?? 0 }),
    percent !== null &&
      (expected === null ? formatPercent(percent) : say("ofPlan", { percent: formatPercent(percent), expected: formatPercent(expected) })),
    dueDay && say("due", { day: formatDay(dueDay) }),
  ];
  const name = short(title, TITLE_LETTERS);
  return `- ${who ? `${short(who, TITLE_LETTERS / 2)}: ` : ""}${name} (${parts.filter(Boolean).join("; ")})`;
}

/** What a report says before its lines: what, when, how many stand how. */
function head(facts: BriefFacts, say: BriefWords): string[] {
  const { name, placeName, at, occasion, figure, whole, lights, signing, reporting } = facts;
  const states = LIGHT_ORDER.filter((colour) => lights[colour] > 0).map((colour) => say(`colour.${colour}`, { count: lights[colour] }));
  return [
    say("title", { at: formatMoment(at) }),
    `${short(name, NAME_LETTERS)}${placeName ? `, ${short(placeName, NAME_LETTERS)}` : ""}`,
    ...(occasion
      ? [
          say(occasion.daysLeft < 0 ? "past" : "left", {
            days: Math.abs(occasion.daysLeft),
            name: short(occasion.name, NAME_LETTERS),
            day: formatDay(occasion.day),
          }),
        ]
      : []),
    "",
    whole === 0 ? say("none") : say("whole", { whole, states: states.join(", ") }),
    ...(figure && figure.percent !== null
      ? [
          say(figure.expected === null ? "progress" : "progressOfPlan", {
            percent: formatPercent(figure.percent),
            expected: figure.expected === null ? "" : formatPercent(figure.expected),
            of: say(figure.isHatched ? "hatched" : "of", { assessable: figure.assessable, whole }),
          }),
        ]
      : []),
    ...(signing ? [say("signing", signing)] : []),
    ...(reporting && reporting.due + reporting.overdue > 0 ? [say("reporting", reporting)] : []),
  ];
}

function withLines(facts: BriefFacts, say: BriefWords, shown: number): string {
  const lines = facts.lines.slice(0, shown).map((line) => lineOf(line, say));
  const rest = facts.listed - lines.length;
  const waiting = facts.waiting.filter(({ count }) => count > 0);
  const list =
    facts.listed === 0
      ? []
      : [
          "",
          say(facts.figure ? "trouble" : "each", { count: facts.listed }),
          ...lines,
          ...(rest > 0 ? [say("more", { count: rest })] : []),
        ];
  const open =
    waiting.length === 0 ? [] : ["", say("waitingTitle"), ...waiting.map(({ key, count }) => `- ${say(`waiting.${key}`, { count })}`)];
  return [...head(facts, say), ...list, ...open, "", say("see", { address: facts.address })].join("\n");
}

/**
 * A short report in plain text, to be pasted into a chat: the figures with their day and hour, what is slow first, what waits for a decision, and
 * where to see more. At most 1.500 characters: names are told by their beginning, and as many lines as fit.
 */
export function briefOf(facts: BriefFacts, say: BriefWords): string {
  for (let shown = Math.min(MOST_LINES, facts.lines.length); shown > 0; shown -= 1) {
    const text = withLines(facts, say, shown);
    if (text.length <= MOST_LETTERS) return text;
  }
  return withLines(facts, say, 0).slice(0, MOST_LETTERS);
}

function toLine({ title, light, percent, expected, dueDay, unitName }: PledgeLine, isNamed: boolean): BriefLine {
  return { who: isNamed ? unitName : null, title, light, percent, expected, dueDay };
}

/** A campaign's facts, as its dashboard has them. */
export function factsOfCampaign(view: CampaignDashboard, at: Date, address: string): BriefFacts {
  const { campaign, occasion, rollUp, signing, reporting, waiting, trouble } = view;
  const { percent, expected, assessable, isHatched, whole, lights } = rollUp;
  const { covenants, amendments, reports, periodic, done, branches, explanations } = waiting;
  return {
    ...{ name: campaign.name, placeName: campaign.placeName, at, occasion, whole, lights, signing, reporting, address },
    figure: { percent, expected, assessable, isHatched },
    lines: trouble.map((line) => toLine(line, true)),
    listed: lights.RED + lights.AMBER,
    waiting: [
      { key: "covenants", count: covenants },
      { key: "amendments", count: amendments.length },
      { key: "reports", count: reports },
      { key: "periodic", count: periodic },
      { key: "done", count: done },
      { key: "branches", count: branches },
      { key: "explained", count: explanations.answered },
      { key: "explanationsOverdue", count: explanations.overdue },
    ],
  };
}

type Unit = { readonly name: string; readonly placeName: string };

/** A unit's facts: each of its works and tasks, the worst first. */
export function factsOfUnit({ name, placeName }: Unit, lines: readonly PledgeLine[], at: Date, address: string): BriefFacts {
  const count = (colour: LightColour): number => lines.filter(({ light }) => light.colour === colour).length;
  const lights = { RED: count("RED"), AMBER: count("AMBER"), GREY: count("GREY"), GREEN: count("GREEN"), DONE: count("DONE") };
  return {
    ...{ name, placeName, at, lights, address, occasion: null, figure: null, signing: null, reporting: null, waiting: [] },
    whole: lines.length,
    lines: lines.map((line) => toLine(line, false)),
    listed: lines.length,
  };
}

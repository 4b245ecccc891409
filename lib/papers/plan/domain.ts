import type { CampaignView, LegalBasisView } from "@/lib/campaigns/types";
import { formatDay, formatDayInWords } from "@/lib/kernel/dates";
import { asWord, blank, column, inCapitals, plain, row, sentence, table } from "../domain";
import { closingOf, endOf, filed, headingOf, writerWords } from "../heading/domain";
import type { Frame } from "../heading/types";
import { counted } from "../pledges/domain";
import type { Annex, BlankName, Block, Paper, Runs, TableRow, Words } from "../types";

const part = (w: Words, key: Parameters<Words>[0]): Block => ({ kind: "HEADING", level: 1, runs: inCapitals(plain(w(key))) });
const section = (w: Words, key: Parameters<Words>[0]): Block => ({ kind: "HEADING", level: 2, runs: plain(w(key)) });
const say = (text: string): Block => ({ kind: "PARAGRAPH", runs: plain(text) });
const dots = (name: BlankName): Block => ({ kind: "PARAGRAPH", runs: [blank(name)] });
const lines = (text: string | null, name: BlankName): Block[] =>
  text === null || text.trim() === ""
    ? [dots(name)]
    : text
        .split("\n")
        .filter(Boolean)
        .map((line) => say(sentence(line)));

/** "Căn cứ Kế hoạch số 15/KH-UBND ngày 05 tháng 3 năm 2025 của …;" with what is known of the paper. */
export function basisWords(w: Words, { kind, title, number, issuer, signedDay, dateAsPublished }: LegalBasisView): string {
  const kindWord = kind && kind !== "OTHER" ? w(`documents.kinds.${kind}`) : null;
  const startsWithKind = kindWord !== null && title.toLocaleLowerCase("vi").startsWith(kindWord.toLocaleLowerCase("vi"));
  const rest = startsWithKind ? title.slice(kindWord.length).trim() : title;
  const day = signedDay ? formatDayInWords(signedDay) : dateAsPublished;
  const of = issuer ? w("papers.plan.basisIssuer", { issuer }) : null;
  // A title that begins with "của …" names its issuer itself.
  const namesIssuer = rest.startsWith(w("papers.plan.basisIssuer", { issuer: "" }));
  const issuerWords = namesIssuer ? null : of;
  const parts =
    number || day
      ? [kindWord, number && w("papers.plan.basisNumber", { number }), day, issuerWords, rest]
      : [startsWithKind || kindWord === null ? title : `${kindWord} ${title}`, issuerWords];
  return w("papers.plan.basis", { document: parts.filter(Boolean).join(" ") });
}

function timeBlocks(w: Words, { startDay, endDay, periodAsPublished, launchDay, launchAsPublished, occasions }: CampaignView): Block[] {
  const period = startDay && endDay ? w("papers.plan.period", { from: formatDay(startDay), to: formatDay(endDay) }) : periodAsPublished;
  const launch = launchDay ? formatDay(launchDay) : launchAsPublished;
  return [
    ...(period ? [say(sentence(period))] : [dots("period")]),
    ...(launch ? [say(w("papers.plan.launch", { day: launch }))] : []),
    ...occasions.map(
      ({ name, day, dateAsPublished, isMain }): Block => ({
        kind: "BULLET",
        runs: plain(
          w(isMain ? "papers.plan.mainOccasion" : "papers.plan.occasion", {
            name,
            day: day ? formatDay(day) : (dateAsPublished ?? "none"),
          }),
        ),
      }),
    ),
    section(w, "papers.plan.stages"),
    dots("stages"),
  ];
}

/** "01 công trình, 02 phần việc", without what is not asked. */
function minimumWords(w: Words, { minWorks, minTasks }: { readonly minWorks: number; readonly minTasks: number }): string {
  return [
    ...(minWorks > 0 ? [w("papers.plan.works", { count: counted(minWorks) })] : []),
    ...(minTasks > 0 ? [w("papers.plan.tasks", { count: counted(minTasks) })] : []),
  ].join(", ");
}

function quotaBlocks(w: Words, { blocks }: CampaignView): Block[] {
  const asked = blocks.filter(({ minWorks, minTasks }) => minWorks + minTasks > 0);
  if (asked.length === 0) return [dots("targets")];
  return asked.map(({ name, minWorks, minTasks, members }) => ({
    kind: "BULLET",
    runs: plain(w("papers.plan.quota", { block: name, units: members.length, minimum: minimumWords(w, { minWorks, minTasks }) })),
  }));
}

function rhythmWords(w: Words, { rhythm }: CampaignView): string {
  return w("papers.plan.rhythm", { text: w("covenants.text.rhythmText", { every: rhythm.every, day: rhythm.day }) });
}

function unitsAnnex(w: Words, campaign: CampaignView, kind: string): Annex {
  const rows = campaign.blocks.flatMap((block): TableRow[] => [
    row([block.name.toLocaleUpperCase("vi")], "GROUP"),
    ...block.members.map(({ name, isHead }, at) =>
      row([String(at + 1), isHead ? w("papers.plan.blockHead", { name }) : name, counted(block.minWorks), counted(block.minTasks), "", ""]),
    ),
  ]);
  return {
    label: w("papers.plan.annex"),
    title: w("papers.plan.annexTitle"),
    note: w("papers.plan.annexNote", { kind: asWord(kind) }),
    blocks: [
      table(
        [
          column(w("papers.columns.number"), 1.4, "CENTER"),
          column(w("papers.columns.unit"), 6),
          column(w("papers.plan.minWorks"), 2, "CENTER"),
          column(w("papers.plan.minTasks"), 2, "CENTER"),
          column(w("papers.plan.registered"), 7),
          column(w("papers.columns.note"), 3),
        ],
        rows,
      ),
    ],
  };
}

/** Kế hoạch phát động: what the campaign's record holds in the office's seven parts; what it does not hold is left to be written. */
export function planPaper(w: Words, campaign: CampaignView, frame: Omit<Frame, "type">): Paper {
  const full: Frame = { ...frame, type: w("papers.plan.type") };
  const kind = w("papers.plan.kind");
  const units = campaign.blocks.reduce((sum, { members }) => sum + members.length, 0);
  const hosts = campaign.hosts.map(({ name }) => name).join(", ");
  const recipients: readonly Runs[] = [plain(w("papers.recipients.units")), filed(w, full)];
  const theme: Block[] = campaign.theme ? [say(w("papers.plan.theme", { theme: campaign.theme }))] : [dots("theme")];
  const contents: Block[] =
    campaign.contents.length === 0
      ? [dots("contents")]
      : campaign.contents.map(({ text }, at) => say(sentence(`${w("papers.plan.content", { number: at + 1 })}: ${text}`)));
  return {
    title: w("papers.plan.title", { campaign: campaign.name }),
    language: "vi",
    heading: headingOf(w, full),
    kind,
    abstract: plain(campaign.name),
    dear: null,
    blocks: [
      ...(campaign.legalBases.length === 0
        ? [{ kind: "BASIS", runs: [{ text: w("papers.plan.basisStart") }, blank("bases")] } as const]
        : campaign.legalBases.map((basis) => ({ kind: "BASIS", runs: plain(basisWords(w, basis)) }) as const)),
      ...(hosts ? [say(w("papers.plan.opening", { hosts, campaign: campaign.name }))] : []),
      part(w, "papers.plan.parts.purpose"),
      section(w, "papers.plan.purpose"),
      ...lines(campaign.purpose, "purpose"),
      section(w, "papers.plan.requirements"),
      dots("requirements"),
      part(w, "papers.plan.parts.contents"),
      section(w, "papers.plan.themeHead"),
      ...theme,
      section(w, "papers.plan.contentsHead"),
      ...contents,
      section(w, "papers.plan.targetsHead"),
      ...quotaBlocks(w, campaign),
      part(w, "papers.plan.parts.audience"),
      ...lines(campaign.audience, "audience"),
      ...(units > 0 ? [say(w("papers.plan.units", { units: counted(units), blocks: counted(campaign.blocks.length) }))] : []),
      part(w, "papers.plan.parts.time"),
      section(w, "papers.plan.timeHead"),
      ...timeBlocks(w, campaign),
      part(w, "papers.plan.parts.rewards"),
      dots("rewards"),
      part(w, "papers.plan.parts.money"),
      dots("money"),
      part(w, "papers.plan.parts.doing"),
      say(rhythmWords(w, campaign)),
      dots("tasks"),
      say(`${w("papers.plan.ending")}${endOf(full)}`),
    ],
    closing: closingOf(w, full, recipients),
    annexes: units > 0 ? [unitsAnnex(w, campaign, kind)] : [],
    words: writerWords(w),
  };
}

import type { CampaignDashboard } from "@/lib/dashboard/campaign/types";
import { type Day, formatDay } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";
import type { PledgeLine } from "@/lib/pledges/list/types";
import type { LightColour } from "@/lib/progress/types";
import { column, plain, row, table } from "../domain";
import { closingOf, filed, headingOf, writerWords } from "../heading/domain";
import type { Frame } from "../heading/types";
import { counted } from "../pledges/domain";
import type { Block, Paper, TableRow, Words } from "../types";

/** What the meeting looks at: the dashboard, every work and task that is behind, and the day that it is all of. */
export type MeetingFacts = { readonly dashboard: CampaignDashboard; readonly troubles: readonly PledgeLine[]; readonly today: Day };

const say = (text: string): Block => ({ kind: "PARAGRAPH", runs: plain(text) });
const bullet = (text: string): Block => ({ kind: "BULLET", runs: plain(text) });
const part = (w: Words, key: Parameters<Words>[0]): Block => ({ kind: "HEADING", level: 1, runs: plain(w(key).toLocaleUpperCase("vi")) });
const COLOURS: readonly LightColour[] = ["RED", "AMBER", "GREEN", "DONE", "GREY"];

function overview(w: Words, { rollUp, occasion, signing, verdicts, reporting }: CampaignDashboard): Block[] {
  const { percent, assessable, whole, lights } = rollUp;
  return [
    ...(occasion
      ? [bullet(w("papers.meeting.occasion", { name: occasion.name, day: formatDay(occasion.day), days: occasion.daysLeft }))]
      : []),
    bullet(w("papers.meeting.signing", { ...signing })),
    bullet(
      percent === null
        ? w("papers.meeting.noPercent", { whole })
        : w("papers.meeting.percent", { percent: formatPercent(percent), assessable, whole }),
    ),
    bullet(COLOURS.map((colour) => `${w(`papers.meeting.lights.${colour}`)}: ${lights[colour]}`).join("; ")),
    bullet(w("papers.meeting.verdicts", { inTime: verdicts.IN_TIME, atRisk: verdicts.AT_RISK, late: verdicts.LATE, none: verdicts.NONE })),
    bullet(w("papers.meeting.reporting", { ...reporting })),
  ];
}

function lightWord(w: Words, { word, days }: PledgeLine["light"]): string {
  return w(`progress.light.${word}`, { days: days ?? 0 });
}

function troubleTable(w: Words, troubles: readonly PledgeLine[]): Block {
  const rows = troubles.map((line, at) =>
    row([
      String(at + 1),
      line.title,
      line.unitName,
      line.dueDay ? formatDay(line.dueDay) : "",
      line.percent === null ? "" : formatPercent(line.percent),
      line.expected === null ? "" : formatPercent(line.expected),
      [
        ...plain(lightWord(w, line.light)),
        ...(line.verdict ? plain(`\n${w("papers.meeting.forecast", { verdict: w(`progress.verdict.${line.verdict}`) })}`) : []),
        ...(line.explanation ? plain(`\n${w(`papers.meeting.explanation.${line.explanation.status}`)}`) : []),
      ],
      "",
    ]),
  );
  return table(
    [
      column(w("papers.columns.number"), 1.4, "CENTER"),
      column(w("papers.columns.pledge"), 7),
      column(w("papers.columns.unit"), 5),
      column(w("papers.columns.due"), 3, "CENTER"),
      column(w("papers.meeting.done"), 2, "RIGHT"),
      column(w("papers.meeting.planned"), 2, "RIGHT"),
      column(w("papers.meeting.standing"), 5),
      column(w("papers.meeting.conclusion"), 5),
    ],
    rows,
  );
}

function waitingTable(w: Words, { waiting }: CampaignDashboard): Block {
  const lines: readonly (readonly [string, number])[] = [
    [w("dashboard.waiting.covenants"), waiting.covenants],
    [w("dashboard.waiting.amendments"), waiting.amendments.length],
    [w("dashboard.waiting.reports"), waiting.reports],
    [w("dashboard.waiting.periodic"), waiting.periodic],
    [w("dashboard.waiting.done"), waiting.done],
    [w("dashboard.waiting.branches"), waiting.branches],
    [w("dashboard.waiting.explained"), waiting.explanations.answered],
    [w("dashboard.waiting.explanationsOverdue"), waiting.explanations.overdue],
  ];
  const open = lines.filter(([, count]) => count > 0);
  if (open.length === 0) return say(w("dashboard.waiting.none"));
  return table(
    [
      column(w("papers.columns.number"), 1.4, "CENTER"),
      column(w("papers.meeting.matter"), 7),
      column(w("papers.meeting.count"), 2, "RIGHT"),
      column(w("papers.meeting.conclusion"), 5),
    ],
    open.map(([label, count], at) => row([String(at + 1), label, String(count), ""])),
  );
}

function groupTable(w: Words, { blocks }: CampaignDashboard): Block {
  const rows = blocks.map(
    ({ name, rollUp }, at): TableRow =>
      row([
        String(at + 1),
        name,
        String(rollUp.whole),
        rollUp.percent === null ? "" : formatPercent(rollUp.percent),
        ...COLOURS.map((colour) => String(rollUp.lights[colour])),
      ]),
  );
  return table(
    [
      column(w("papers.columns.number"), 1.4, "CENTER"),
      column(w("papers.meeting.block"), 6),
      column(w("papers.meeting.whole"), 2, "RIGHT"),
      column(w("papers.meeting.done"), 2, "RIGHT"),
      ...COLOURS.map((colour) => column(w(`papers.meeting.lights.${colour}`), 2, "RIGHT")),
    ],
    rows,
  );
}

/** Danh sách cho cuộc họp: the figures, red first, what waits for a decision; a pack that needs no projector. */
export function meetingPaper(w: Words, { dashboard, troubles, today }: MeetingFacts, frame: Omit<Frame, "type">): Paper {
  const full: Frame = { ...frame, type: null };
  const { campaign } = dashboard;
  return {
    title: w("papers.meeting.title", { campaign: campaign.name, day: formatDay(today) }),
    language: "vi",
    heading: { ...headingOf(w, full), number: [] },
    kind: w("papers.meeting.kind"),
    abstract: plain(w("papers.meeting.abstract", { campaign: campaign.name, day: formatDay(today) })),
    dear: null,
    blocks: [
      part(w, "papers.meeting.parts.overview"),
      ...overview(w, dashboard),
      part(w, "papers.meeting.parts.waiting"),
      waitingTable(w, dashboard),
      ...(dashboard.blocks.length > 0 ? [part(w, "papers.meeting.parts.blocks"), groupTable(w, dashboard)] : []),
      part(w, "papers.meeting.parts.troubles"),
      say(troubles.length === 0 ? w("papers.meeting.noTroubles") : w("papers.meeting.seeAnnex", { count: counted(troubles.length) })),
    ],
    closing: closingOf(w, full, [plain(w("papers.recipients.meeting")), filed(w, full)]),
    annexes:
      troubles.length === 0
        ? []
        : [
            {
              label: w("papers.meeting.annex"),
              title: w("papers.meeting.annexTitle"),
              note: w("papers.meeting.annexNote", { day: formatDay(today) }),
              blocks: [troubleTable(w, troubles)],
            },
          ],
    words: writerWords(w),
  };
}

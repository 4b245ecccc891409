import type { CampaignRow } from "@/lib/campaigns/types";
import type { BoardLine } from "@/lib/covenants/board/types";
import type { DirectiveView } from "@/lib/directives/types";
import type { ExplanationLine } from "@/lib/explanations/types";
import { dayAt, formatMoment } from "@/lib/kernel/dates";
import type { PledgeLine } from "@/lib/pledges/list/types";
import type { ReportLine } from "@/lib/progress/review/types";
import type { Field } from "../types";

/** Campaigns, one in a line. */
export const CAMPAIGN_FIELDS: readonly Field<CampaignRow>[] = [
  { key: "campaign", kind: "TEXT", width: 40, of: (row) => row.name },
  { key: "theme", kind: "LINES", of: (row) => row.theme },
  { key: "place", kind: "TEXT", of: (row) => row.placeName },
  { key: "status", kind: "TEXT", width: 16, of: (row, words) => words(`campaigns.status.${row.isDeleted ? "DELETED" : row.status}`) },
  { key: "occasion", kind: "TEXT", width: 32, of: (row) => row.mainOccasion?.name ?? null },
  { key: "occasionDay", kind: "DAY", of: (row) => row.mainOccasion?.day ?? null },
  { key: "launchDay", kind: "DAY", of: (row) => row.launchDay },
  { key: "units", kind: "COUNT", of: (row) => row.unitCount },
  { key: "contents", kind: "COUNT", of: (row) => row.contentCount },
  { key: "contentsDeclared", kind: "COUNT", of: (row) => row.declaredContentCount },
];

/** Units of a campaign with where their covenant stands. */
export const BOARD_FIELDS: readonly Field<BoardLine>[] = [
  { key: "block", kind: "TEXT", of: (row) => row.blockName },
  { key: "unit", kind: "TEXT", of: (row) => row.name },
  { key: "standing", kind: "TEXT", width: 20, of: (row, words) => words(`covenants.board.state.${row.standing.state}`) },
  {
    key: "amendment",
    kind: "TEXT",
    width: 24,
    of: ({ standing }, words) => standing.amendment && words(`covenants.board.amendment.${standing.amendment}`),
  },
  { key: "since", kind: "DAY", of: (row) => row.since && dayAt(row.since) },
  { key: "works", kind: "COUNT", of: (row) => row.counts.works },
  { key: "tasks", kind: "COUNT", of: (row) => row.counts.tasks },
  { key: "worksLacking", kind: "COUNT", of: (row) => row.lack.works },
  { key: "tasksLacking", kind: "COUNT", of: (row) => row.lack.tasks },
  { key: "returnReason", kind: "LINES", of: (row) => row.returnReason },
];

/** Works and tasks as they stand. */
export const PLEDGE_FIELDS: readonly Field<PledgeLine>[] = [
  { key: "pledge", kind: "TEXT", width: 44, of: (row) => row.title },
  { key: "pledgeKind", kind: "TEXT", width: 14, of: (row, words) => words(`pledges.kind.${row.kind}`) },
  { key: "measure", kind: "TEXT", width: 18, of: (row, words) => words(`pledges.measure.${row.measure}`) },
  { key: "unit", kind: "TEXT", of: (row) => row.unitName },
  { key: "block", kind: "TEXT", of: (row) => row.blockName },
  { key: "place", kind: "TEXT", width: 20, of: (row) => row.placeName },
  { key: "status", kind: "TEXT", width: 18, of: (row, words) => words(`pledges.status.${row.status}`) },
  { key: "dueDay", kind: "DAY", of: (row) => row.dueDay },
  { key: "light", kind: "TEXT", width: 20, of: ({ light }, words) => words(`progress.light.${light.word}`, { days: light.days ?? 0 }) },
  { key: "percent", kind: "PERCENT", of: (row) => row.percent },
  { key: "expected", kind: "PERCENT", of: (row) => row.expected },
  { key: "verdict", kind: "TEXT", width: 14, of: (row, words) => row.verdict && words(`progress.verdict.${row.verdict}`) },
  { key: "projected", kind: "PERCENT", of: (row) => row.projected },
  { key: "waitingReports", kind: "COUNT", of: (row) => row.waitingReports },
  {
    key: "explanation",
    kind: "TEXT",
    width: 18,
    of: ({ explanation }, words) => explanation && words(`explanations.state.${explanation.overdue > 0 ? "OVERDUE" : explanation.status}`),
  },
];

/** Reports on progress. */
export const REPORT_FIELDS: readonly Field<ReportLine>[] = [
  { key: "pledge", kind: "TEXT", width: 44, of: (row) => row.title },
  { key: "unit", kind: "TEXT", of: (row) => row.unitName },
  { key: "ofDay", kind: "DAY", of: (row) => row.ofDay },
  {
    key: "reported",
    kind: "LINES",
    of: ({ words: { type, ...params } }, words) => words(`progress.figure.${type}`, params as Record<string, string | number>),
  },
  { key: "status", kind: "TEXT", width: 16, of: (row, words) => words(`progress.status.${row.status}`) },
  { key: "claimsDone", kind: "TEXT", width: 16, of: (row, words) => (row.claimsDone ? words("progress.list.claims") : null) },
  { key: "photos", kind: "COUNT", of: (row) => row.photos },
  { key: "channel", kind: "TEXT", width: 16, of: (row, words) => words(`progress.channel.${row.channel}`) },
  { key: "sentAt", kind: "TEXT", width: 22, of: (row) => formatMoment(row.recordedAt) },
  { key: "note", kind: "LINES", of: (row) => row.note },
];

/** Requests for explanation. */
export const EXPLANATION_FIELDS: readonly Field<ExplanationLine>[] = [
  { key: "pledge", kind: "TEXT", width: 40, of: (row) => row.title },
  { key: "unit", kind: "TEXT", of: (row) => row.unitName },
  { key: "place", kind: "TEXT", width: 20, of: (row) => row.placeName },
  { key: "standing", kind: "TEXT", width: 18, of: (row, words) => words(`explanations.state.${row.overdue > 0 ? "OVERDUE" : row.status}`) },
  { key: "round", kind: "COUNT", of: (row) => row.round },
  { key: "dueDay", kind: "DAY", of: (row) => row.dueDay },
  { key: "askedBy", kind: "TEXT", of: (row) => `${row.askedByName}, ${row.askedByPost}` },
  { key: "askedDay", kind: "DAY", of: (row) => dayAt(row.askedAt) },
  { key: "question", kind: "LINES", of: (row) => row.question },
];

/** Conclusions of meetings. */
export const DIRECTIVE_FIELDS: readonly Field<DirectiveView>[] = [
  { key: "directive", kind: "LINES", width: 50, of: (row) => row.text },
  { key: "issuer", kind: "TEXT", of: (row) => [row.issuerName, row.issuerPost].filter(Boolean).join(", ") },
  { key: "assignees", kind: "LINES", width: 32, of: (row) => row.assignees.map(({ name }) => name).join("\n") || row.assigneesAsPublished },
  { key: "place", kind: "TEXT", width: 20, of: (row) => row.placeName },
  { key: "givenDay", kind: "DAY", of: (row) => row.givenDay },
  { key: "dueDay", kind: "DAY", of: (row) => row.due ?? row.dueAsPublished },
  { key: "status", kind: "TEXT", width: 16, of: (row, words) => words(`directives.statuses.${row.status}`) },
  {
    key: "outcome",
    kind: "LINES",
    of: ({ assignees, closed }) =>
      [...assignees.flatMap(({ name, done }) => (done ? [`${name}: ${done.text}`] : [])), ...(closed?.text ? [closed.text] : [])].join(
        "\n",
      ),
  },
  { key: "review", kind: "TEXT", of: (row) => row.review?.title ?? null },
];

import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope, unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { explanationsIn } from "@/lib/explanations/data";
import { daysBetween, fromDbDate, toDbDate } from "@/lib/kernel/dates";
import { FUNDING_SOURCES } from "@/lib/pledges/constants";
import { countPledges, troublesOf } from "@/lib/pledges/list/data";
import { ALL_PLEDGES } from "@/lib/pledges/list/domain";
import type { FundingSource } from "@/lib/pledges/types";
import { mergeSummaries, rollUp } from "../domain";
import { mergeGroupings } from "../grouping/domain";
import { ensureToday } from "../summary/mutations";
import type { Group, Grouping, UnitGroups, UnitSummary } from "../types";
import { spread } from "./domain";
import type { CampaignChoice, CampaignDashboard, GroupFigure, TrendDay, Waiting } from "./types";

/** The trend is drawn with at most so many points. */
const TREND_POINTS = 60;
/** How many works in trouble stand on the dashboard; the rest are one click away. */
const TROUBLES = 6;

const SHOWN: Prisma.CampaignWhereInput = { deletedAt: null, status: { in: ["OPEN", "LAUNCHED", "CLOSED"] } };

/** Campaigns that the actor may open on a dashboard, the running ones first, then the latest. */
export async function dashboardChoices(actor: Actor): Promise<CampaignChoice[]> {
  const rows = await prisma.campaign.findMany({
    where: { AND: [placeScope(actor), SHOWN] },
    orderBy: [{ closedAt: { sort: "desc", nulls: "first" } }, { launchedAt: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    take: 200,
    select: { id: true, name: true, place: { select: { name: true } } },
  });
  return rows.map(({ id, name, place }) => ({ id, name, placeName: place.name }));
}

/** How much of a campaign waits for a decision, within what the actor may read. Seven queries; the caller has brought the campaign to today. */
export async function waitingIn(actor: Actor, campaignId: string): Promise<Waiting> {
  const scope = unitScope(actor);
  const sent: Prisma.ProgressReportWhereInput = { AND: [scope, { campaignId, status: "SUBMITTED", pledge: { deletedAt: null } }] };
  const [revisions, reports, periodic, done, branches, explanations] = await Promise.all([
    prisma.covenantRevision.findMany({
      where: { status: "SUBMITTED", droppedAt: null, covenant: { AND: [scope, { campaignId }] } },
      orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
      select: {
        covenantId: true,
        covenant: {
          select: { organization: { select: { name: true } }, revisions: { where: { status: "SIGNED" }, select: { id: true } } },
        },
      },
    }),
    prisma.progressReport.count({ where: { AND: [sent, { pledge: { measure: { not: "RECURRING" } } }] } }),
    prisma.progressReport.count({ where: { AND: [sent, { pledge: { measure: "RECURRING" } }] } }),
    countPledges(actor, { ...ALL_PLEDGES, campaignId, status: "DONE_REPORTED" }),
    countPledges(actor, { ...ALL_PLEDGES, campaignId, branch: "open" }),
    explanationsIn(actor, campaignId),
  ]);
  const amendments = revisions.filter(({ covenant }) => covenant.revisions.length > 0);
  return {
    covenants: revisions.length - amendments.length,
    amendments: amendments.map(({ covenantId, covenant }) => ({ covenantId, unitName: covenant.organization.name })),
    reports,
    periodic,
    done,
    branches,
    explanations,
  };
}

async function trendOf(actor: Actor, campaignId: string): Promise<TrendDay[]> {
  const rows = await prisma.campaignDay.findMany({
    where: { campaignId, day: { lte: toDbDate(actor.today) } },
    orderBy: { day: "asc" },
    select: { day: true, figures: true },
  });
  return spread(rows, TREND_POINTS).map(({ day, figures }) => {
    const { percent, expected, isHatched } = rollUp(figures as unknown as UnitSummary);
    return { day: fromDbDate(day), percent, expected, isHatched };
  });
}

const campaignSelect = {
  id: true,
  name: true,
  placeId: true,
  declaredContentCount: true,
  place: { select: { name: true } },
  occasions: {
    where: { isMain: true },
    select: { occasion: { select: { name: true, day: true, _count: { select: { extensions: true } } } } },
  },
  contents: { orderBy: { position: "asc" }, select: { id: true, position: true, text: true } },
  blocks: { orderBy: { position: "asc" }, select: { id: true, name: true, members: { select: { organizationId: true } } } },
  unitSums: { select: { organizationId: true, figures: true, groups: true } },
  _count: { select: { members: true, covenants: { where: { revisions: { some: { status: "SIGNED" } } } } } },
} satisfies Prisma.CampaignSelect;

type Row = Prisma.CampaignGetPayload<{ select: typeof campaignSelect }>;

function blockFigures(row: Row): GroupFigure[] {
  const byUnit = new Map(row.unitSums.map(({ organizationId, figures }) => [organizationId, figures as unknown as UnitSummary]));
  return row.blocks.map(({ id, name, members }) => ({
    id,
    name,
    rollUp: rollUp(mergeSummaries(members.flatMap(({ organizationId }) => byUnit.get(organizationId) ?? []))),
  }));
}

function groupsOfUnits(row: Row): UnitGroups {
  const groups = row.unitSums.map((unit) => unit.groups as unknown as UnitGroups);
  return {
    contents: mergeGroupings(groups.map(({ contents }) => contents)),
    sources: mergeGroupings(groups.map(({ sources }) => sources)),
  };
}

function summaryOf<K extends string>({ groups }: Grouping<K>, key: K | null): Group<K>["summary"] | null {
  return groups.find((group) => group.key === key)?.summary ?? null;
}

function contentFigures(row: Row, contents: Grouping): GroupFigure[] {
  return row.contents.map(({ id, position, text }) => ({
    id,
    name: `${position + 1}. ${text}`,
    rollUp: rollUp(summaryOf(contents, id) ?? mergeSummaries([])),
  }));
}

/** Sources in their order, then what names none; nothing at all while no pledge names one. */
function sourceFigures({ groups }: Grouping<FundingSource>): CampaignDashboard["sources"] {
  const named = groups.flatMap(({ key, summary }) => (key === null || summary.whole === 0 ? [] : [{ id: key, rollUp: rollUp(summary) }]));
  const order = (id: FundingSource) => FUNDING_SOURCES.indexOf(id);
  const without = summaryOf({ groups, overlaps: false }, null);
  const rest = without && without.whole > 0 ? [{ id: "NONE" as const, rollUp: rollUp(without) }] : [];
  return named.length === 0 ? [] : [...named.sort((left, right) => order(left.id) - order(right.id)), ...rest];
}

/** A campaign as its leaders see it today, or null when the actor may not see it. Queries: constant, whatever the number of pledges. */
export async function campaignDashboard(actor: Actor, campaignId: string): Promise<CampaignDashboard | null> {
  if (!can(actor, "dashboard.read")) return null;
  const visible = await prisma.campaign.findFirst({ where: { AND: [{ id: campaignId }, placeScope(actor), SHOWN] }, select: { id: true } });
  if (!visible) return null;
  await ensureToday(actor, [campaignId]);
  const [row, waiting, trouble, trend] = await Promise.all([
    prisma.campaign.findUniqueOrThrow({ where: { id: campaignId }, select: campaignSelect }),
    waitingIn(actor, campaignId),
    troublesOf(actor, { ...ALL_PLEDGES, campaignId }, TROUBLES),
    trendOf(actor, campaignId),
  ]);
  const all = mergeSummaries(row.unitSums.map(({ figures }) => figures as unknown as UnitSummary));
  const groups = groupsOfUnits(row);
  const occasion = row.occasions[0]?.occasion;
  const without = summaryOf(groups.contents, null);
  return {
    campaign: { id: row.id, name: row.name, placeId: row.placeId, placeName: row.place.name },
    occasion: occasion?.day
      ? {
          name: occasion.name,
          day: fromDbDate(occasion.day),
          daysLeft: daysBetween(actor.today, fromDbDate(occasion.day)),
          extensions: occasion._count.extensions,
        }
      : null,
    rollUp: rollUp(all),
    statuses: all.statuses,
    verdicts: all.verdicts,
    reporting: all.reporting,
    signing: { signed: row._count.covenants, units: row._count.members },
    waiting,
    trouble,
    blocks: blockFigures(row),
    contents: contentFigures(row, groups.contents),
    contentsOverlap: groups.contents.overlaps,
    contentsDeclared: row.declaredContentCount,
    noContent: without && without.whole > 0 ? rollUp(without) : null,
    sources: sourceFigures(groups.sources),
    trend,
  };
}

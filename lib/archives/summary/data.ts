import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope, unitScope } from "@/lib/access/scope";
import { ensureToday } from "@/lib/dashboard/summary/mutations";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import { measureInForce } from "@/lib/pledges/standing/domain";
import type { PledgeContent } from "@/lib/pledges/types";
import type { Figure, LightWord, PledgeStanding } from "@/lib/progress/types";
import { figureWords } from "@/lib/progress/wording/domain";
import type { CampaignSummary, Given, SummaryRow } from "./types";

const IN_KIND: readonly Given["kind"][] = ["GOODS", "LABOUR", "LAND"];

const rowSelect = {
  id: true,
  kind: true,
  title: true,
  location: true,
  startDay: true,
  dueDay: true,
  doneDay: true,
  acceptedDay: true,
  branchKey: true,
  branchConfirmedDay: true,
  content: true,
  blockId: true,
  organization: { select: { name: true } },
  supporters: { select: { organizationId: true } },
  funding: { select: { source: true, amount: true, asPublished: true }, orderBy: { source: "asc" } },
  reports: { where: { status: "ACCEPTED" }, orderBy: [{ ofDay: "desc" }, { recordedAt: "desc" }], take: 1, select: { figure: true } },
  plaque: { select: { level: true, status: true } },
  summary: { select: { progress: true, details: true } },
} as const satisfies Prisma.PledgeSelect;

type Row = Prisma.PledgeGetPayload<{ select: typeof rowSelect }>;

/** What the ledger received for each pledge: đồng, and things by their unit. Counter-entries take away what they take back. */
async function receivedFor(actor: Actor, campaignId: string) {
  const sums = await prisma.contribution.groupBy({
    by: ["pledgeId", "kind", "unit"],
    where: { AND: [unitScope(actor), { campaignId, stage: "RECEIVED", pledgeId: { not: null } }] },
    _sum: { value: true, quantity: true },
  });
  const byPledge = new Map<string, typeof sums>();
  for (const sum of sums) byPledge.set(sum.pledgeId ?? "", [...(byPledge.get(sum.pledgeId ?? "") ?? []), sum]);
  return byPledge;
}

type Received = Awaited<ReturnType<typeof receivedFor>> extends Map<string, infer Sums> ? Sums : never;

function givenOf(sums: Received): Given[] {
  return sums.flatMap(({ kind, unit, _sum }) => {
    const inKind = IN_KIND.find((one) => one === kind);
    const quantity = Number(_sum.quantity ?? 0);
    return inKind && quantity > 0 ? [{ kind: inKind, unit, quantity }] : [];
  });
}

function knownValue(sums: Received): number | null {
  const values = sums.flatMap(({ _sum }) => (_sum.value === null ? [] : [Number(_sum.value)]));
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

function toRow(row: Row, received: Received, nameOf: ReadonlyMap<string, string>): SummaryRow {
  const content = row.content as unknown as PledgeContent;
  const standing = row.summary?.details as PledgeStanding | undefined;
  const [report] = row.reports;
  return {
    kind: row.kind,
    title: row.title,
    unitName: row.organization.name,
    supporters: row.supporters.flatMap(({ organizationId }) => nameOf.get(organizationId) ?? []),
    description: content.description,
    scale: content.scale,
    location: row.location,
    funding: row.funding.map(({ amount, ...line }) => ({ ...line, amount: amount === null ? null : Number(amount) })),
    given: givenOf(received),
    start: fromDbDateOrNull(row.startDay),
    due: fromDbDateOrNull(row.dueDay),
    dueAsPublished: content.dueAsPublished,
    done: fromDbDateOrNull(row.acceptedDay ?? row.doneDay),
    percent: row.summary?.progress ? Number(row.summary.progress) : null,
    figure: report ? figureWords(measureInForce(row), report.figure as Figure) : null,
    received: knownValue(received),
    plaque: row.plaque,
    light: { word: (standing?.light.word as LightWord | undefined) ?? "NO_FIGURE", days: standing?.light.days ?? null },
  };
}

/**
 * Works and tasks of a campaign in force, by block in the office's order, as they stand today; a representative's own unit's only. Null for who may not
 * read them. Queries: constant.
 */
export async function campaignSummary(actor: Actor, campaignId: string): Promise<CampaignSummary | null> {
  if (!isId(campaignId) || !can(actor, "pledges.read")) return null;
  const campaign = await prisma.campaign.findFirst({
    where: { AND: [placeScope(actor), { id: campaignId, deletedAt: null }] },
    select: {
      name: true,
      openedAt: true,
      placeId: true,
      place: { select: { name: true } },
      blocks: { orderBy: [{ position: "asc" }, { id: "asc" }], select: { id: true, name: true } },
    },
  });
  if (!campaign || (actor.membership.role === "REPRESENTATIVE" && !campaign.openedAt)) return null;
  await ensureToday(actor, [campaignId]);
  const [rows, received] = await Promise.all([
    prisma.pledge.findMany({
      where: { AND: [unitScope(actor), { campaignId, deletedAt: null, status: { notIn: ["CANCELLED", "TRANSFERRED"] } }] },
      orderBy: [{ organization: { position: "asc" } }, { organizationId: "asc" }, { position: "asc" }, { id: "asc" }],
      select: rowSelect,
    }),
    receivedFor(actor, campaignId),
  ]);
  const supporters = [...new Set(rows.flatMap((row) => row.supporters.map(({ organizationId }) => organizationId)))];
  const names = await prisma.organization.findMany({
    where: { id: { in: supporters }, placeId: campaign.placeId },
    select: { id: true, name: true },
  });
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  const groups = campaign.blocks.map(({ id, name }) => ({
    name,
    rows: rows.filter(({ blockId }) => blockId === id).map((row) => toRow(row, received.get(row.id) ?? [], nameOf)),
  }));
  return {
    campaignName: campaign.name,
    placeName: campaign.place.name,
    day: actor.today,
    groups: groups.filter((group) => group.rows.length > 0),
  };
}

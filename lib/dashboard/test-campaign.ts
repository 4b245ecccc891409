import { vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { testActor } from "@/lib/access/test-actor";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { writeInPlace } from "@/lib/db/write";
import { addDays, day, momentOf, toDbDate } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { ok } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import type { OrganizationKind } from "@/lib/organizations/types";
import type { FundingSource, Measure, PledgeContent, PledgeStatus } from "@/lib/pledges/types";
import { addPledge, as, contentOf, MILESTONE, makeWorld, QUANTITY, WEEKLY, type World } from "@/lib/progress/test-world";
import type { Figure, ReportStatus } from "@/lib/progress/types";
import { rebuildCampaign } from "./summary/mutations";

/** The day on which tests of what is seen stand. */
export const TODAY = "2025-03-31";

/** A ward's campaign in which every light, state, forecast, measure and kind of waiting can be seen. */
export type Campaign = World & {
  readonly secondBlockId: string;
  readonly contentIds: readonly [string, string, string];
  /** One pledge of each name, of the first unit unless the name says otherwise. */
  readonly pledges: Readonly<Record<string, string>>;
};

const ASSESSED: Measure = { type: "QUALITATIVE", criterion: "Đạt loại tốt", every: "MONTH" };
const WITHOUT_TARGET: Measure = { ...QUANTITY, target: null };
const CERTIFIED: Measure = { type: "CERTIFIED", certificate: "Trường chuẩn quốc gia", level: null, steps: [] };

/** A report of a unit, as sending and accepting leave it. */
export async function addReport(
  world: World,
  pledgeId: string,
  ofDay: string,
  figure: Figure,
  { status = "ACCEPTED", unitId = world.unitId, claimsDone = false }: { status?: ReportStatus; unitId?: string; claimsDone?: boolean } = {},
): Promise<string> {
  const { placeId, campaignId, people } = world;
  const id = newId();
  await prisma.progressReport.create({
    data: {
      ...{ id, placeId, campaignId, pledgeId, organizationId: unitId, status, claimsDone },
      authorId: unitId === world.unitId ? people.representative : people.otherRepresentative,
      authorName: "Đại diện",
      authorPost: "Trưởng khu",
      ofDay: toDbDate(day(ofDay)),
      recordedAt: momentOf(day(ofDay), 16),
      figure,
    },
  });
  return id;
}

type Wanted = {
  readonly measure?: Measure;
  readonly status?: PledgeStatus;
  readonly unitId?: string;
  readonly content?: Partial<PledgeContent>;
  readonly data?: Partial<Prisma.PledgeUncheckedCreateInput>;
  readonly contents?: readonly string[];
  readonly sources?: readonly FundingSource[];
  readonly reports?: readonly (readonly [string, Figure, ReportStatus?])[];
};

async function addWanted(world: World, title: string, wanted: Wanted): Promise<string> {
  const { measure = QUANTITY, status = "ACTIVE", unitId = world.unitId, content = {}, data = {} } = wanted;
  const blockOf = await prisma.blockMember.findFirstOrThrow({ where: { campaignId: world.campaignId, organizationId: unitId } });
  const id = await addPledge(world, {
    unitId,
    status,
    content: contentOf(measure, { title, ...content }),
    data: { blockId: blockOf.blockId, ...data },
  });
  await prisma.pledgeContentLink.createMany({ data: (wanted.contents ?? []).map((contentId) => ({ pledgeId: id, contentId })) });
  await prisma.pledgeFunding.createMany({ data: (wanted.sources ?? []).map((source) => ({ id: newId(), pledgeId: id, source })) });
  for (const [ofDay, figure, reportStatus = "ACCEPTED"] of wanted.reports ?? []) {
    await addReport(world, id, ofDay, figure, { status: reportStatus, unitId });
  }
  return id;
}

const counted = (value: number): Figure => ({ type: "QUANTITY", value });
const assessment = (period: string, said: "PASSED" | "FAILED"): Figure => ({ type: "QUALITATIVE", period: day(period), assessment: said });
const week = (period: string, done: boolean): Figure => ({ type: "RECURRING", period: day(period), done });

function forked(content: PledgeContent): Pick<PledgeContent, "branches"> {
  const [first] = content.branches;
  if (!first) throw new Error("a pledge has a branch");
  return {
    branches: [
      { ...first, title: "Cải tạo khuôn viên" },
      { key: "B", title: "Mua trang thiết bị", precondition: "Nhà văn hóa được xây dựng", measure: MILESTONE },
    ],
  };
}

/** The pledges, by what is to be seen of them. */
function wantedOf(world: World, [one, two]: readonly string[]): Record<string, Wanted> {
  const fork = forked(contentOf(QUANTITY));
  const waits = { branches: contentOf(QUANTITY).branches.map((branch) => ({ ...branch, precondition: "Có mặt bằng" })) };
  const other = { unitId: world.otherUnitId };
  const trend = (values: readonly number[]) =>
    values.map((value, index) => [addDays(day("2025-01-20"), index * 30), counted(value)] as const);
  return {
    behind: { contents: [one ?? ""], sources: ["COMMUNE", "SOCIALISED"], reports: trend([5, 10, 15]) },
    attention: { ...other, contents: [one ?? "", two ?? ""], sources: ["SOCIALISED"], reports: trend([10, 30, 52]) },
    onTrack: { contents: [two ?? ""], reports: trend([30, 60, 90]) },
    exceeded: { ...other, reports: trend([80, 100, 130]) },
    overdue: {
      content: { dueDay: day("2025-02-20") },
      data: { dueDay: toDbDate(day("2025-02-20")) },
      reports: [["2025-02-01", counted(20)]],
    },
    noTarget: { measure: WITHOUT_TARGET, reports: [["2025-03-01", counted(3)]] },
    noDates: {
      ...other,
      content: { startDay: null, dueDay: null },
      data: { startDay: null, dueDay: null },
      reports: [["2025-03-01", counted(9)]],
    },
    noFigure: { contents: [two ?? ""], reports: [["2025-03-20", counted(5), "SUBMITTED"]] },
    work: {
      measure: MILESTONE,
      sources: ["PROVINCE"],
      reports: [["2025-02-01", { type: "MILESTONE", reached: [{ step: "survey", reachedOn: day("2025-02-01") }] }]],
    },
    weekly: {
      ...other,
      measure: WEEKLY,
      content: { kind: "TASK" },
      reports: [
        ["2025-03-09", week("2025-03-03", true)],
        ["2025-03-16", week("2025-03-10", false)],
        ["2025-03-23", week("2025-03-17", true), "SUBMITTED"],
      ],
    },
    certified: { measure: CERTIFIED, content: { kind: "TASK" } },
    passed: { measure: ASSESSED, content: { kind: "TASK" }, reports: [["2025-02-28", assessment("2025-02-01", "PASSED")]] },
    failed: { ...other, measure: ASSESSED, content: { kind: "TASK" }, reports: [["2025-02-28", assessment("2025-02-01", "FAILED")]] },
    unassessed: { measure: ASSESSED, content: { kind: "TASK" } },
    fork: { content: fork },
    chosen: { content: fork, data: { branchKey: "A", branchChosenDay: toDbDate(day("2025-03-01")) } },
    waiting: { ...other, status: "WAITING", content: waits },
    paused: { status: "PAUSED", reports: [["2025-02-01", counted(40)]] },
    notDelivered: { ...other, status: "NOT_DELIVERED" },
    cancelled: { status: "CANCELLED", contents: [one ?? ""], reports: [["2025-02-01", counted(40)]] },
    transferred: { ...other, status: "TRANSFERRED" },
    accepted: {
      status: "ACCEPTED",
      data: {
        doneDay: toDbDate(day("2025-03-01")),
        doneReportedDay: toDbDate(day("2025-03-02")),
        acceptedDay: toDbDate(day("2025-03-05")),
      },
      reports: [["2025-03-01", counted(100)]],
    },
    claimed: {
      ...other,
      status: "DONE_REPORTED",
      data: { doneDay: toDbDate(day("2025-03-20")), doneReportedDay: toDbDate(day("2025-03-20")) },
      reports: [["2025-03-20", counted(100), "SUBMITTED"]],
    },
    deleted: { data: { deletedAt: momentOf(day("2025-02-01")) }, reports: [["2025-01-25", counted(9), "SUBMITTED"]] },
  };
}

async function addRevisions(world: World): Promise<void> {
  const covenants = await prisma.covenant.findMany({ where: { campaignId: world.campaignId } });
  const add = (organizationId: string, number: number, status: "SIGNED" | "SUBMITTED", basedOnId: string | null = null) => {
    const covenantId = covenants.find((row) => row.organizationId === organizationId)?.id ?? "";
    const times = { createdAt: momentOf(day("2025-01-02")), submittedAt: momentOf(day("2025-01-03")) };
    const id = newId();
    return prisma.covenantRevision.create({ data: { id, placeId: world.placeId, covenantId, number, status, basedOnId, ...times } });
  };
  const signed = await add(world.unitId, 1, "SIGNED");
  await add(world.unitId, 2, "SUBMITTED", signed.id);
  await add(world.otherUnitId, 1, "SUBMITTED");
}

/** Brings a campaign's summaries to a day. */
export async function rebuild(world: World, today = TODAY): Promise<void> {
  await writeInPlace(world.placeId, async (tx) => {
    await rebuildCampaign(as(world, "official", today), tx, world);
    return ok(null);
  });
}

/** Makes such a campaign in a ward of its own; `marker` stands in every title, so that what is foreign can be told. */
export async function makeCampaign(marker = "Việc"): Promise<Campaign> {
  const world = await makeWorld();
  const { placeId, campaignId } = world;
  const secondBlockId = newId();
  await prisma.block.create({ data: { id: secondBlockId, placeId, campaignId, position: 2, name: "Khối cơ quan" } });
  await prisma.blockMember.updateMany({ where: { campaignId, organizationId: world.otherUnitId }, data: { blockId: secondBlockId } });
  const contentIds = [newId(), newId(), newId()] as const;
  await prisma.campaignContent.createMany({
    data: contentIds.map((id, position) => ({ id, campaignId, position, text: `Nội dung ${position + 1} ${marker}` })),
  });
  await prisma.campaign.update({ where: { id: campaignId }, data: { declaredContentCount: 5 } });
  const pledges: Record<string, string> = {};
  for (const [name, wanted] of Object.entries(wantedOf(world, contentIds)))
    pledges[name] = await addWanted(world, `${marker} ${name}`, wanted);
  await addRevisions(world);
  await rebuild(world);
  return { ...world, secondBlockId, contentIds, pledges };
}

/** A place of its own above the wards. */
export async function addPlace(
  kind: OrganizationKind,
  name: string,
  parentId: string | null = null,
): Promise<{ id: string; path: string }> {
  const id = newId();
  const parent = parentId ? await prisma.organization.findUniqueOrThrow({ where: { id: parentId } }) : null;
  const path = `${parent?.path ?? ""}${id}/`;
  await prisma.organization.create({
    data: { id, placeId: id, parentId, path, kind, name, nameFolded: foldForSearch(name), createdAt: momentOf(day("2025-01-01")) },
  });
  return { id, path };
}

/** Puts a ward with its units below a place. */
export async function putBelow(world: World, place: { id: string; path: string }): Promise<void> {
  await prisma.organization.update({ where: { id: world.placeId }, data: { parentId: place.id } });
  await prisma.$executeRaw`
    UPDATE "Organization" SET "path" = ${place.path} || "path" WHERE "placeId" = ${world.placeId}::uuid`;
}

/** A leader of a place above the wards. */
export function leaderOf(place: { id: string; path: string }, placeKind: OrganizationKind = "PROVINCE", today = TODAY): Actor {
  return testActor({ role: "LEADER", placeId: place.id, placeKind, placePath: place.path, today: day(today) });
}

/** How many statements some work sends to the database. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const { default: pg } = await import("pg");
  const query = vi.spyOn(pg.Client.prototype, "query");
  await work();
  const count = query.mock.calls.length;
  query.mockRestore();
  return count;
}

/** Fills a campaign with copies of one of its pledges, their reports, contents and summaries, inside the database. */
export async function copyPledges(world: World, pledgeId: string, copies: number): Promise<void> {
  await prisma.$executeRaw`
    WITH made AS (SELECT gen_random_uuid() AS id FROM generate_series(1, ${copies}::int)),
      pledges AS (
        INSERT INTO "Pledge" SELECT (jsonb_populate_record(original, jsonb_build_object('id', made.id))).*
        FROM "Pledge" original, made WHERE original."id" = ${pledgeId}::uuid RETURNING "id"),
      reports AS (
        INSERT INTO "ProgressReport" SELECT (jsonb_populate_record(original, jsonb_build_object('id', gen_random_uuid(), 'pledgeId', made.id))).*
        FROM "ProgressReport" original, made WHERE original."pledgeId" = ${pledgeId}::uuid RETURNING "id")
    INSERT INTO "PledgeContentLink" ("pledgeId", "contentId")
    SELECT made.id, link."contentId" FROM "PledgeContentLink" link, made WHERE link."pledgeId" = ${pledgeId}::uuid`;
  await rebuild(world);
}

import { expect } from "vitest";
import type { CampaignDashboard } from "@/lib/dashboard/campaign/types";
import { prisma } from "@/lib/db/client";
import { idOf, type World } from "../world";
import { dayOfColumn } from "./test-days";
import type { Kept } from "./test-records";
import { tally } from "./test-sums";

async function membersOf(campaignId: string) {
  return prisma.blockMember.findMany({
    where: { campaignId },
    include: { block: true, organization: { include: { children: true } } },
    orderBy: [{ block: { position: "asc" } }, { position: "asc" }],
  });
}

/** Five wards, and who signs in which block. */
async function expectWards(world: World): Promise<void> {
  const wards = await prisma.organization.findMany({ where: { kind: "WARD" } });
  const names = ["Phường Bãi Cháy", "Phường Hồng Gai", "Phường Ka Long", "Phường Mỹ Long", "Phường Đại Yên"];
  expect(wards.map(({ name }) => name).sort()).toEqual(names.sort());
  for (const { id, name } of wards) {
    expect(await prisma.organization.count({ where: { parentId: id, kind: "PEOPLE_COMMITTEE" } }), name).toBe(1);
    expect(await prisma.organization.count({ where: { placeId: id, kind: "MASS_ORG" } }), name).toBe(5);
  }
  const daiYen = await membersOf(idOf(world, "daiyen.daihoi"));
  expect(tally(daiYen.map(({ organization }) => organization.kind))).toEqual({
    ...{ PEOPLE_COMMITTEE: 1, FATHERLAND_FRONT: 1, RESIDENTIAL_AREA: 10, POLICE: 1, HEALTH_POST: 1, SCHOOL: 3 },
  });
  expect(Object.values(tally(daiYen.map(({ block }) => block.name)))).toEqual([1, 1, 10, 5]);
  const front = daiYen.find(({ organization }) => organization.kind === "FATHERLAND_FRONT");
  expect(front?.organization.children.map(({ kind }) => kind)).toEqual(Array(5).fill("MASS_ORG"));
  const baiChay = await membersOf(idOf(world, "baichay.daihoi"));
  expect(Object.values(tally(baiChay.map(({ block }) => block.name)))).toEqual([4, 6]);
}

/** 1.15 – 1.23: which measure each of Đại Yên's promises has. */
function expectPromises(world: World, pledges: readonly Kept[]): void {
  const own = pledges.filter(({ campaignId }) => campaignId === idOf(world, "daiyen.daihoi"));
  const shapes = own.map(({ content: { branches } }) =>
    branches.map(({ measure, precondition }) => `${measure.type}${precondition ? " if" : ""}`).join(" or "),
  );
  expect(tally(shapes)).toEqual({ RECURRING: 16, QUALITATIVE: 3, "MILESTONE or QUANTITY if": 10, QUANTITY: 10, CERTIFIED: 3 });
  const measures = own.flatMap(({ content: { branches } }) => (branches.length === 1 ? branches.map(({ measure }) => measure) : []));
  const roads = measures.flatMap((measure) => (measure.type === "QUANTITY" ? [measure] : []));
  expect(new Set(roads.map(({ targetAsPublished }) => targetAsPublished))).toEqual(new Set(["một số tuyến đường"]));
  expect(roads.filter(({ target }) => target === null)).toHaveLength(7);
  const levels = measures.flatMap((measure) => (measure.type === "CERTIFIED" ? [measure.level ?? ""] : []));
  expect(levels.sort()).toEqual(["", "", "mức độ 1"]);
}

/** Dates, periods and figures that no text gives are marked as sample data; 16/10/2024 and 320 million are Ka Long's own. */
function expectMarks(world: World, pledges: readonly Kept[]): void {
  for (const { name, content, campaignId } of pledges) {
    if (content.startDay) expect(content.sampleFields, name).toContain("startDay");
    const isKaLong = campaignId === idOf(world, "kalong.daihoi");
    if (content.dueDay && !isKaLong) expect(content.sampleFields, name).toContain("dueDay");
    const isOfText = campaignId === idOf(world, "daiyen.daihoi") || isKaLong;
    if (isOfText) expect(content.asPublished, name).not.toBeNull();
    else expect(content.sampleFields, name).toContain("title");
    for (const [index, { measure }] of content.branches.entries()) {
      const isUnknown = measure.type === "QUANTITY" && measure.target === null;
      const isMarked = content.sampleFields.some((field) => field.startsWith(`branches.${index}.measure`));
      if (!isKaLong && !isUnknown) expect(isMarked, name).toBe(true);
    }
  }
}

async function expectPapers(world: World): Promise<void> {
  const directive = await prisma.document.findFirstOrThrow({ where: { number: "20-CT/TU" } });
  expect([directive.dateAsPublished, directive.signedDay && dayOfColumn(directive.signedDay)]).toEqual(["16/52023", "2023-05-16"]);
  expect(await prisma.document.findFirstOrThrow({ where: { number: "21-NQ/TU" } })).toMatchObject({ signedDay: null });
  const kaLong = await prisma.campaignOccasion.findMany({
    where: { campaignId: idOf(world, "kalong.daihoi") },
    orderBy: { position: "asc" },
    include: { occasion: true },
  });
  expect(kaLong.map(({ occasion: { years, originDay } }) => [years, originDay && dayOfColumn(originDay)])).toEqual([
    [null, null],
    [78, "1946-10-19"],
    [61, "1963-10-30"],
  ]);
  const launched = await prisma.campaign.findUniqueOrThrow({ where: { id: idOf(world, "daiyen.daihoi") } });
  expect(launched).toMatchObject({ launchAsPublished: "chiều 11/4", launchSession: "AFTERNOON", isSpecial: true, form: "THEMATIC" });
  expect([...launched.inferredFields, ...launched.sampleFields]).toEqual(expect.arrayContaining(["launchDay", "mainDay", "period"]));
  const people = await prisma.person.findMany({ include: { memberships: true } });
  for (const { fullName, memberships } of people) expect(memberships.map(({ post }) => post)).toEqual([fullName]);
}

/** What the demo must hold of the five texts: the wards, the parties, the promises, the papers, the contents declared and entered. */
export async function expectFacts(
  world: World,
  pledges: readonly Kept[],
  dashboardOf: (campaignId: string) => Promise<CampaignDashboard>,
): Promise<void> {
  await expectWards(world);
  expectPromises(world, pledges);
  expectMarks(world, pledges);
  await expectPapers(world);
  const baiChay = await dashboardOf(idOf(world, "baichay.daihoi"));
  expect([baiChay.contentsDeclared, baiChay.contents.length]).toEqual([8, 6]);
  expect(await prisma.campaignHost.count({ where: { campaignId: idOf(world, "baichay.daihoi") } })).toBe(4);
  const daiYen = await dashboardOf(idOf(world, "daiyen.daihoi"));
  expect([daiYen.signing, daiYen.contents.length]).toEqual([{ signed: 17, units: 17 }, 5]);
}

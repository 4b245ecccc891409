import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { testActor } from "@/lib/access/test-actor";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { newId } from "@/lib/kernel/ids";
import { campaignsWithCovenants, ownCampaigns } from "../list/data";
import { covenantView, pledgesOf } from "../reading/data";
import { amend, approve, returnToUnit, submit } from "../review/mutations";
import { drafted, must, newestOf, signedCovenant, unitOf, versionOf } from "../test-steps";
import { type CovenantWorld, covenantWorld, testContent } from "../test-world";
import { boardOf } from "./data";
import { totalsOf } from "./domain";

beforeAll(testDatabase);

const task = testContent({ kind: "TASK", title: "Vệ sinh" });

/** Seven units: signed, signed and amending, approved, sent, returned, drafting, not begun. */
async function mixedWorld(): Promise<CovenantWorld> {
  const world = await covenantWorld({ units: 7 });
  await signedCovenant(world, 0, [testContent(), task]);
  const amending = await signedCovenant(world, 1);
  must(await amend(unitOf(world, 1).representative, { covenantId: amending.covenantId, reason: "Đổi địa điểm" }));
  for (const index of [2, 3, 4]) {
    const covenantId = await drafted(world, index);
    const sent = must(await submit(unitOf(world, index).representative, { covenantId, version: await versionOf(covenantId) }));
    const step = { covenantId, version: sent.version };
    if (index === 2) must(await approve(world.official, step));
    if (index === 4) must(await returnToUnit(world.official, { ...step, reason: "Thêm phần việc" }));
  }
  await drafted(world, 5, [task]);
  return world;
}

/** How many queries a reading sends. */
async function queries(read: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  await read();
  const count = query.mock.calls.length;
  query.mockRestore();
  return count;
}

/** Units with approved covenants of as many pledges, put straight into the database. */
async function crowd(units: number, pledges: number): Promise<CovenantWorld> {
  const world = await covenantWorld({ name: `Đông ${units}` });
  const { placeId, campaignId, blockId } = world;
  const createdAt = new Date("2025-01-01T00:00:00Z");
  const rows = Array.from({ length: units }, (_, index) => ({ unit: newId(), covenant: newId(), revision: newId(), index }));
  await prisma.organization.createMany({
    data: rows.map(({ unit, index }) => ({
      id: unit,
      placeId,
      parentId: placeId,
      path: `${placeId}/${unit}/`,
      kind: "RESIDENTIAL_AREA" as const,
      name: `Tổ ${index}`,
      nameFolded: `to ${index}`,
      createdAt,
    })),
  });
  await prisma.blockMember.createMany({
    data: rows.map(({ unit, index }) => ({ campaignId, blockId, organizationId: unit, position: index })),
  });
  await prisma.covenant.createMany({
    data: rows.map(({ unit, covenant }) => ({ id: covenant, placeId, campaignId, organizationId: unit, createdAt })),
  });
  await prisma.covenantRevision.createMany({
    data: rows.map(({ covenant, revision }) => ({
      id: revision,
      placeId,
      covenantId: covenant,
      number: 1,
      status: "APPROVED" as const,
      createdAt,
    })),
  });
  const each = Array.from({ length: pledges }, (_, position) => position);
  await prisma.pledgeVersion.createMany({
    data: rows.flatMap(({ revision }) =>
      each.map((position) => ({ id: newId(), placeId, revisionId: revision, pledgeId: newId(), position, content: testContent() })),
    ),
  });
  return world;
}

describe("the board", () => {
  it("costs the same number of queries for a few units and for hundreds with thousands of pledges", async () => {
    const [few, many] = [await crowd(3, 2), await crowd(300, 20)];
    const board = await boardOf(many.official, many.campaignId);
    expect(board?.lines).toHaveLength(301);
    expect(board?.lines.at(-1)?.counts).toEqual({ works: 20, tasks: 0 });
    const cost = await queries(() => boardOf(few.official, few.campaignId));
    expect(await queries(() => boardOf(many.official, many.campaignId))).toBe(cost);
    expect(cost).toBeLessThan(12);
  });

  it("shows each unit in one state, its counts, what it lacks, and why it was returned", async () => {
    const world = await mixedWorld();
    const board = await boardOf(world.official, world.campaignId);
    const seen = (board?.lines ?? []).map(({ name, standing, counts, lack, returnReason }) => [
      name.replace(" Đại Yên", ""),
      standing.state,
      standing.amendment,
      `${counts.works}+${counts.tasks}`,
      `${lack.works}+${lack.tasks}`,
      returnReason,
    ]);
    expect(seen).toEqual([
      ["Khu phố 1", "SIGNED", null, "1+1", "0+0", null],
      ["Khu phố 2", "SIGNED", "NOT_SENT", "1+0", "0+1", null],
      ["Khu phố 3", "APPROVED", null, "1+0", "0+1", null],
      ["Khu phố 4", "WAITING", null, "1+0", "0+1", null],
      ["Khu phố 5", "RETURNED", null, "1+0", "0+1", "Thêm phần việc"],
      ["Khu phố 6", "NOT_SENT", null, "0+1", "1+0", null],
      ["Khu phố 7", "NOT_SENT", null, "0+0", "1+1", null],
    ]);
    expect(totalsOf(board?.lines ?? [])).toMatchObject({
      NOT_SENT: 2,
      WAITING: 1,
      RETURNED: 1,
      APPROVED: 1,
      SIGNED: 2,
      all: 7,
      short: 6,
    });
    expect(board?.lines.every(({ since, covenantId }) => (since === null) === (covenantId === null))).toBe(true);
  });

  it("is for officials and leaders of the ward and above; others are told nothing", async () => {
    const world = await covenantWorld();
    const other = await covenantWorld({ name: "Bãi Cháy" });
    const { path } = await prisma.organization.findUniqueOrThrow({ where: { id: world.placeId } });
    const above = testActor({ role: "LEADER", placeKind: "PROVINCE", placePath: path });
    for (const actor of [world.official, world.leader, above]) expect((await boardOf(actor, world.campaignId))?.lines).toHaveLength(1);
    const administrator = testActor({ role: "ADMINISTRATOR", placeId: world.placeId });
    for (const actor of [unitOf(world).representative, administrator, other.official, other.leader]) {
      expect(await boardOf(actor, world.campaignId)).toBeNull();
      expect(await boardOf(actor, newId())).toBeNull();
    }
    expect(await boardOf(world.official, "no-id")).toBeNull();
    await prisma.campaign.update({ where: { id: world.campaignId }, data: { deletedAt: new Date() } });
    expect(await boardOf(world.official, world.campaignId)).toBeNull();
  });
});

describe("lists of covenants", () => {
  it("show a representative the own unit's campaigns, and the ward's people how many have signed", async () => {
    const world = await mixedWorld();
    const other = await covenantWorld({ name: "Bãi Cháy" });
    const [signed] = await ownCampaigns(unitOf(world, 0).representative);
    expect(signed).toMatchObject({ campaignId: world.campaignId, standing: { state: "SIGNED" } });
    const [notBegun] = await ownCampaigns(unitOf(world, 6).representative);
    expect(notBegun).toMatchObject({ covenantId: null, standing: { state: "NOT_SENT", amendment: null } });
    expect(await ownCampaigns(world.official)).toEqual([]);
    expect(await campaignsWithCovenants(world.leader)).toMatchObject([{ campaignId: world.campaignId, units: 7, signed: 2 }]);
    expect(await campaignsWithCovenants(other.official)).toMatchObject([{ campaignId: other.campaignId, units: 1, signed: 0 }]);
    expect(await campaignsWithCovenants(unitOf(world).representative)).toEqual([]);
  });
});

describe("reading a covenant", () => {
  it("is for the unit, the ward's officials and leaders; a foreign one answers like a made-up one", async () => {
    const world = await covenantWorld({ units: 2 });
    const other = await covenantWorld({ name: "Bãi Cháy" });
    const covenantId = await drafted(world);
    const { id } = await newestOf(covenantId);
    for (const actor of [unitOf(world).representative, world.official, world.leader]) {
      expect(await covenantView(actor, covenantId)).toMatchObject({ id: covenantId, facts: { organizationId: unitOf(world).id } });
      expect(await pledgesOf(actor, id)).toHaveLength(1);
    }
    for (const actor of [unitOf(world, 1).representative, other.official, other.leader, unitOf(other).representative]) {
      expect(await covenantView(actor, covenantId)).toBeNull();
      expect(await covenantView(actor, newId())).toBeNull();
      expect(await pledgesOf(actor, id)).toEqual([]);
    }
    expect(await covenantView(world.official, "no-id")).toBeNull();
  });
});

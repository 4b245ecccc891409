import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { verifyChain } from "@/lib/audit/verify";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { newId } from "@/lib/kernel/ids";
import type { Result } from "@/lib/kernel/result";
import { addPledge, startCovenant } from "../drafting/mutations";
import { type CovenantWorld, covenantWorld, testContent } from "../test-world";
import { approve, recall, returnToUnit, submit } from "./mutations";

beforeAll(testDatabase);

const codes = (result: Result<unknown>) => (result.ok ? [] : result.reasons.map(({ code }) => code));

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(codes(result).join(", "));
  return result.value;
}

async function drafted(world: CovenantWorld, index = 0): Promise<{ covenantId: string; version: number; by: Actor }> {
  const unit = world.units[index];
  if (!unit) throw new Error("no such unit");
  const by = unit.representative;
  const { id: covenantId } = value(await startCovenant(by, { campaignId: world.campaignId, organizationId: unit.id }));
  value(await addPledge(by, { covenantId, pledgeId: newId(), content: testContent() }));
  return { covenantId, version: await versionOf(covenantId), by };
}

async function newest(covenantId: string) {
  return prisma.covenantRevision.findFirstOrThrow({ where: { covenantId }, orderBy: { number: "desc" }, include: { pledges: true } });
}

async function versionOf(covenantId: string): Promise<number> {
  return (await newest(covenantId)).version;
}

describe("the way of a revision", () => {
  it("goes from draft to approved, each step told in the chain", async () => {
    const world = await covenantWorld();
    const { covenantId, version, by } = await drafted(world);
    const sent = value(await submit(by, { covenantId, version }));
    expect((await newest(covenantId)).status).toBe("SUBMITTED");
    value(await approve(world.official, { covenantId, version: sent.version }));
    expect((await newest(covenantId)).status).toBe("APPROVED");
    const events = await prisma.auditEvent.findMany({ where: { subjectId: covenantId }, orderBy: { seq: "asc" } });
    expect(events.map(({ type }) => type)).toEqual([
      "covenants.started",
      "covenants.pledgeAdded",
      "covenants.submitted",
      "covenants.approved",
    ]);
    expect(await verifyChain(world.placeId)).toMatchObject({ holds: true, length: 4 });
  });

  it("is taken back by the unit while nobody has decided, and not after", async () => {
    const world = await covenantWorld();
    const { covenantId, version, by } = await drafted(world);
    const sent = value(await submit(by, { covenantId, version }));
    const back = value(await recall(by, { covenantId, version: sent.version }));
    expect(await newest(covenantId)).toMatchObject({ status: "DRAFT", submittedAt: null });
    const again = value(await submit(by, { covenantId, version: back.version }));
    const approved = value(await approve(world.leader, { covenantId, version: again.version }));
    expect(codes(await recall(by, { covenantId, version: approved.version }))).toEqual(["covenants.notSubmitted"]);
  });

  it("is returned with its reason; the copy is the next draft, and both stay", async () => {
    const world = await covenantWorld();
    const { covenantId, version, by } = await drafted(world);
    const sent = value(await submit(by, { covenantId, version }));
    value(await returnToUnit(world.official, { covenantId, version: sent.version, reason: "Ghi rõ tên đường" }));
    const revisions = await prisma.covenantRevision.findMany({
      where: { covenantId },
      orderBy: { number: "asc" },
      include: { pledges: true },
    });
    expect(revisions.map(({ number, status, returnReason }) => ({ number, status, returnReason }))).toEqual([
      { number: 1, status: "RETURNED", returnReason: "Ghi rõ tên đường" },
      { number: 2, status: "DRAFT", returnReason: null },
    ]);
    expect(revisions[1]?.basedOnId).toBe(revisions[0]?.id);
    expect(revisions[1]?.pledges.map(({ pledgeId }) => pledgeId)).toEqual(revisions[0]?.pledges.map(({ pledgeId }) => pledgeId));
    value(await submit(by, { covenantId, version: await versionOf(covenantId) }));
  });

  it("is returned after approval, too, as long as it is not signed", async () => {
    const world = await covenantWorld();
    const { covenantId, version, by } = await drafted(world);
    const sent = value(await submit(by, { covenantId, version }));
    const approved = value(await approve(world.official, { covenantId, version: sent.version }));
    value(await returnToUnit(world.leader, { covenantId, version: approved.version, reason: "Thiếu kinh phí" }));
    expect(await newest(covenantId)).toMatchObject({ number: 2, status: "DRAFT" });
  });
});

describe("what is refused", () => {
  it("an empty covenant", async () => {
    const world = await covenantWorld();
    const [unit] = world.units;
    if (!unit) throw new Error("no unit");
    const { id: covenantId } = value(await startCovenant(unit.representative, { campaignId: world.campaignId, organizationId: unit.id }));
    expect(codes(await submit(unit.representative, { covenantId, version: 1 }))).toEqual(["covenants.noPledges"]);
  });

  it("an incomplete pledge, named by its number and title", async () => {
    const world = await covenantWorld();
    const { covenantId, by } = await drafted(world);
    const pledgeId = newId();
    const steps = [{ key: "s1", type: "ACCEPTANCE" as const, name: "Nghiệm thu", weight: 60, plannedDay: null }];
    const content = testContent({
      title: "Đường bê tông",
      branches: [{ key: "A", title: null, precondition: null, measure: { type: "MILESTONE", steps } }],
    });
    value(await addPledge(by, { covenantId, pledgeId, content, care: "DRAFT" }));
    const refused = await submit(by, { covenantId, version: await versionOf(covenantId) });
    expect(refused).toEqual({
      ok: false,
      reasons: [{ code: "covenants.pledgeIncomplete", field: `pledges.${pledgeId}`, params: { number: 2, title: "Đường bê tông" } }],
    });
  });

  it("a page that was read before somebody changed the draft", async () => {
    const world = await covenantWorld();
    const { covenantId, version, by } = await drafted(world);
    value(await addPledge(world.official, { covenantId, pledgeId: newId(), content: testContent({ title: "Đường hoa", kind: "TASK" }) }));
    expect(codes(await submit(by, { covenantId, version }))).toEqual(["access.conflict"]);
  });

  it("approval by the representative, by a member who represents the unit in another post, and by the province", async () => {
    const world = await covenantWorld();
    const { covenantId, version, by } = await drafted(world);
    const sent = value(await submit(by, { covenantId, version }));
    const step = { covenantId, version: sent.version };
    expect(codes(await approve(by, step))).toEqual(["covenants.notYoursToApprove"]);
    const official = world.official;
    const both = { ...official, memberships: [...official.memberships, ...by.memberships] } as Actor;
    expect(codes(await approve(both, step))).toEqual(["covenants.ownUnit"]);
    expect(codes(await returnToUnit(both, { ...step, reason: "x" }))).toEqual(["covenants.ownUnit"]);
  });

  it("everybody from outside, with the answer of a made-up id", async () => {
    const world = await covenantWorld({ units: 2 });
    const { covenantId, version } = await drafted(world);
    const other = await covenantWorld({ name: "Bãi Cháy" });
    const foreign = [world.units[1]?.representative, other.official, other.leader, other.units[0]?.representative];
    for (const actor of foreign) {
      if (!actor) throw new Error("no actor");
      const steps = [submit, recall, approve].map((step) => step(actor, { covenantId, version }));
      const made = await approve(actor, { covenantId: newId(), version });
      const unknown = { ok: false, reasons: [{ code: "access.notFound" }] };
      expect([...(await Promise.all(steps)), made]).toEqual([unknown, unknown, unknown, unknown]);
    }
  });
});

describe("two at the same time", () => {
  it("one approves, the other is told", async () => {
    const world = await covenantWorld();
    const { covenantId, version, by } = await drafted(world);
    const sent = value(await submit(by, { covenantId, version }));
    const step = { covenantId, version: sent.version };
    const results = await Promise.all([
      approve(world.official, step),
      returnToUnit(world.leader, { ...step, reason: "Sửa" }),
      recall(by, step),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const revisions = await prisma.covenantRevision.count({ where: { covenantId, status: { in: ["DRAFT", "SUBMITTED", "APPROVED"] } } });
    expect(revisions).toBe(1);
  });
});

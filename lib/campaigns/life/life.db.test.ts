import { beforeAll, describe, expect, it } from "vitest";
import { verifyChain } from "@/lib/audit/verify";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { day, toDbDate } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { loadCampaign } from "../data";
import {
  addPlace,
  addRepresentative,
  addUnit,
  codesOf,
  draft,
  eventsOf,
  guard,
  launched,
  must,
  opened,
  readyDraft,
  seen,
  type TestPlace,
} from "../test-world";
import {
  archiveCampaign,
  cancelCampaign,
  closeCampaign,
  createCampaign,
  discardCampaign,
  launchCampaign,
  openCampaign,
  restoreCampaign,
} from "./mutations";

let province: TestPlace;
let ward: TestPlace;
let other: TestPlace;
let units: string[];
const ANY_LAUNCH = { launchDay: "", launchSession: null };

beforeAll(async () => {
  await testDatabase();
  province = await addPlace("PROVINCE", "Tỉnh Quảng Ninh", null);
  ward = await addPlace("WARD", "Phường Đại Yên", province);
  other = await addPlace("WARD", "Phường Bãi Cháy", province);
  units = [await addUnit(ward, "Khu phố 1"), await addUnit(ward, "Khu phố 2")];
});

describe("a new campaign", () => {
  it("is a draft of the official's place; the same id again is the same draft", async () => {
    const official = ward.as("OFFICIAL");
    const input = { id: newId(), name: "Thi đua", parentId: null };
    expect(must(await createCampaign(official, input))).toEqual({ id: input.id, version: 1 });
    expect(must(await createCampaign(official, input))).toEqual({ id: input.id, version: 1 });
    const campaign = await seen(official, input.id);
    expect(campaign).toMatchObject({
      status: "DRAFT",
      placeId: ward.id,
      name: "Thi đua",
      wasOpened: false,
      rhythm: { every: "MONTH", day: 25 },
    });
    expect(await eventsOf(input.id)).toEqual(["created"]);
  });

  it("is begun by officials only, and an id of another place is answered like a missing one", async () => {
    const input = { id: newId(), name: "Thi đua", parentId: null };
    for (const role of ["ADMINISTRATOR", "LEADER", "REPRESENTATIVE"] as const) {
      expect(codesOf(await createCampaign(ward.as(role), input))).toEqual(["campaigns.onlyOfficial"]);
    }
    must(await createCampaign(other.as("OFFICIAL"), input));
    expect(codesOf(await createCampaign(ward.as("OFFICIAL"), input))).toEqual(["access.notFound"]);
  });

  it("answers an opened campaign of a place above, no other", async () => {
    const provinceUnit = await addUnit(province, "Sở Nội vụ", true, "AGENCY");
    const [open, hidden] = [await opened(province, [provinceUnit]), await draft(province.as("OFFICIAL"))];
    const official = ward.as("OFFICIAL");
    const { id } = must(await createCampaign(official, { id: newId(), name: "Hưởng ứng", parentId: open }));
    expect((await seen(official, id)).parent).toMatchObject({ id: open, placeName: "Tỉnh Quảng Ninh", readable: false });
    for (const parentId of [hidden, newId(), id, await opened(other, [await addUnit(other, "Khu phố 1")])]) {
      expect(codesOf(await createCampaign(official, { id: newId(), name: "Hưởng ứng", parentId }))).toEqual([
        "parentId campaigns.parentUnknown",
      ]);
    }
    expect((await seen(province.as("LEADER"), open)).answers).toEqual([]);
  });
});

describe("opening the registration", () => {
  it("names everything that is missing at once, and changes nothing", async () => {
    const official = ward.as("OFFICIAL");
    const id = await draft(official);
    expect(codesOf(await openCampaign(official, await guard(official, id)))).toEqual([
      "theme campaigns.needsTheme",
      "startDay campaigns.needsDates",
      "contents campaigns.needsContent",
      "blocks campaigns.needsBlock",
    ]);
    expect(await eventsOf(id)).toEqual(["created"]);
    expect((await seen(official, id)).status).toBe("DRAFT");
  });

  it("names the units that nobody represents: never had anybody, over, not yet begun, disabled", async () => {
    const names = ["Không ai", "Hết nhiệm kỳ", "Chưa đến ngày", "Bị khóa", "Đã kết thúc"];
    const ids = await Promise.all(names.map((name) => addUnit(ward, name, false)));
    const [, over, coming, disabled, ended] = ids as [string, string, string, string, string];
    const set = async (unitId: string, data: object) => {
      const { membershipId } = await addRepresentative(ward, unitId);
      await prisma.membership.update({ where: { id: membershipId }, data });
    };
    await set(over, { toDay: toDbDate(day("2025-03-30")) });
    await set(coming, { fromDay: toDbDate(day("2025-04-01")) });
    await set(ended, { endedAt: new Date() });
    const { personId } = await addRepresentative(ward, disabled);
    await prisma.person.update({ where: { id: personId }, data: { disabledAt: new Date() } });
    const official = ward.as("OFFICIAL");
    const id = await readyDraft(ward, [...units, ...ids]);
    const refused = await openCampaign(official, await guard(official, id));
    expect(codesOf(refused)).toEqual(["blocks campaigns.needsRepresentatives"]);
    expect(refused).toMatchObject({ reasons: [{ params: { count: 5 } }] });
    await set(over, { toDay: toDbDate(day("2025-03-31")) });
    await set(coming, { fromDay: toDbDate(day("2025-03-31")) });
    expect(await openCampaign(official, await guard(official, id))).toMatchObject({ reasons: [{ params: { count: 3 } }] });
  });

  it("shows the campaign to the units, which did not see the draft", async () => {
    const id = await readyDraft(ward, units, null);
    const representative = ward.as("REPRESENTATIVE", units[0]);
    expect(await loadCampaign(representative, prisma, id)).toBeNull();
    const official = ward.as("OFFICIAL");
    must(await openCampaign(official, await guard(official, id)));
    expect(await seen(representative, id)).toMatchObject({ status: "OPEN", openedAt: official.now });
    expect((await eventsOf(id)).at(-1)).toBe("opened");
  });
});

describe("the launch", () => {
  it("waits for the congress date, which nobody guesses, while units may register", async () => {
    const official = ward.as("OFFICIAL");
    const id = await opened(ward, units, null);
    const refused = await launchCampaign(official, { ...(await guard(official, id)), ...ANY_LAUNCH });
    expect(refused).toEqual({
      ok: false,
      reasons: [{ code: "campaigns.needsMainDay", field: "occasions", params: { occasion: "Đại hội Đảng bộ phường" } }],
    });
    expect((await seen(official, id)).status).toBe("OPEN");
  });

  it("may have been in the past, is never in the future, and is refused with its proposal where it is doubtful", async () => {
    const official = ward.as("OFFICIAL");
    const id = await opened(ward, units);
    const launch = async (launchDay: string) =>
      launchCampaign(official, { ...(await guard(official, id)), launchDay, launchSession: "AFTERNOON" });
    expect(codesOf(await launch("01/04/2025"))).toEqual(["launchDay campaigns.launchInFuture"]);
    expect(codesOf(await launch("11/4"))).toEqual(["launchDay campaigns.dayNoYear"]);
    must(await launch("11/04/2024"));
    expect(await seen(official, id)).toMatchObject({
      status: "LAUNCHED",
      launchDay: "2024-04-11",
      launchSession: "AFTERNOON",
      launchedAt: official.now,
    });
  });

  it("comes after opening, and asks again for representatives", async () => {
    const official = ward.as("OFFICIAL");
    const draftId = await readyDraft(ward, units);
    expect(codesOf(await launchCampaign(official, { ...(await guard(official, draftId)), ...ANY_LAUNCH }))).toEqual(["campaigns.notOpen"]);
    const left = await addUnit(ward, "Khu phố 9", false);
    const { membershipId } = await addRepresentative(ward, left);
    const id = await opened(ward, [left]);
    await prisma.membership.update({ where: { id: membershipId }, data: { endedAt: new Date() } });
    expect(codesOf(await launchCampaign(official, { ...(await guard(official, id)), ...ANY_LAUNCH }))).toEqual([
      "blocks campaigns.needsRepresentatives",
    ]);
  });
});

describe("the end of a campaign", () => {
  it("is confirmed by the official or the leader, and there is no way back", async () => {
    const leader = ward.as("LEADER");
    const official = ward.as("OFFICIAL");
    const id = await launched(ward, units);
    expect(codesOf(await closeCampaign(leader, { ...(await guard(leader, id)), confirmed: false }))).toEqual([
      "confirmed campaigns.closeUnconfirmed",
    ]);
    must(await closeCampaign(leader, { ...(await guard(leader, id)), confirmed: true }));
    expect(await seen(leader, id)).toMatchObject({ status: "CLOSED", closedAt: leader.now });
    expect(codesOf(await openCampaign(official, await guard(official, id)))).toEqual(["campaigns.notDraft"]);
    expect(codesOf(await archiveCampaign(leader, await guard(leader, id)))).toEqual(["campaigns.onlyOfficial"]);
    must(await archiveCampaign(official, await guard(official, id)));
    expect((await seen(ward.as("REPRESENTATIVE", units[0]), id)).status).toBe("ARCHIVED");
    expect((await eventsOf(id)).slice(-4)).toEqual(["opened", "launched", "closed", "archived"]);
  });

  it("is no matter for representatives or for leaders above", async () => {
    const id = await launched(ward, units);
    for (const actor of [ward.as("REPRESENTATIVE", units[0]), province.as("LEADER"), ward.as("ADMINISTRATOR")]) {
      expect(codesOf(await closeCampaign(actor, { ...(await guard(actor, id)), confirmed: true }))).toEqual([
        "campaigns.onlyOfficialOrLeader",
      ]);
    }
  });

  it("is calling off with a reason that stays readable", async () => {
    const official = ward.as("OFFICIAL");
    const id = await opened(ward, units);
    must(await cancelCampaign(official, { ...(await guard(official, id)), reason: "Sáp nhập phường" }));
    expect(await seen(ward.as("REPRESENTATIVE", units[0]), id)).toMatchObject({ status: "CANCELLED", cancelReason: "Sáp nhập phường" });
    expect(codesOf(await cancelCampaign(official, { ...(await guard(official, id)), reason: "x" }))).toEqual(["campaigns.notCancellable"]);
  });

  it("is deleting a draft, which can be brought back as it was", async () => {
    const official = ward.as("OFFICIAL");
    const id = await draft(official, "Bản nháp");
    expect(codesOf(await restoreCampaign(official, await guard(official, id)))).toEqual(["campaigns.notDeleted"]);
    must(await discardCampaign(official, await guard(official, id)));
    expect(codesOf(await discardCampaign(official, await guard(official, id)))).toEqual(["campaigns.deleted"]);
    expect(codesOf(await openCampaign(official, await guard(official, id)))).toEqual(["campaigns.deleted"]);
    must(await restoreCampaign(official, await guard(official, id)));
    expect(await seen(official, id)).toMatchObject({ isDeleted: false, name: "Bản nháp" });
    expect(await eventsOf(id)).toEqual(["created", "discarded", "restored"]);
    const open = await opened(ward, units);
    expect(codesOf(await discardCampaign(official, await guard(official, open)))).toEqual(["campaigns.onlyDraftDeleted"]);
  });
});

describe("every move", () => {
  const moves = {
    open: openCampaign,
    launch: (actor: Parameters<typeof openCampaign>[0], input: { id: string; version: number }) =>
      launchCampaign(actor, { ...input, ...ANY_LAUNCH }),
    close: (actor: Parameters<typeof openCampaign>[0], input: { id: string; version: number }) =>
      closeCampaign(actor, { ...input, confirmed: true }),
    archive: archiveCampaign,
    cancel: (actor: Parameters<typeof openCampaign>[0], input: { id: string; version: number }) =>
      cancelCampaign(actor, { ...input, reason: "x" }),
    discard: discardCampaign,
    restore: restoreCampaign,
  };

  it.each(Object.entries(moves))("%s: a foreign and a made-up id are answered alike", async (_name, move) => {
    const id = await opened(ward, units);
    const draftId = await draft(ward.as("OFFICIAL"));
    const notFound = ["access.notFound"];
    expect(codesOf(await move(other.as("OFFICIAL"), { id, version: 1 }))).toEqual(notFound);
    expect(codesOf(await move(ward.as("OFFICIAL"), { id: newId(), version: 1 }))).toEqual(notFound);
    expect(codesOf(await move(ward.as("REPRESENTATIVE", units[0]), { id: draftId, version: 1 }))).toEqual(notFound);
  });

  it("is guarded by its version: of two at once the second is told", async () => {
    const official = ward.as("OFFICIAL");
    const id = await readyDraft(ward, units);
    const input = await guard(official, id);
    const answers = await Promise.all([openCampaign(official, input), discardCampaign(ward.as("OFFICIAL"), input)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = answers.flatMap(codesOf);
    expect(refused).toHaveLength(1);
    expect(["access.conflict", "campaigns.deleted", "campaigns.onlyDraftDeleted"]).toContain(refused[0]);
    expect(
      codesOf(await cancelCampaign(official, { ...(await guard(official, await opened(ward, units))), version: 1, reason: "x" })),
    ).toEqual(["access.conflict"]);
  });

  it("stands in a chain of history that holds", async () => {
    expect(await verifyChain(ward.id)).toMatchObject({ holds: true });
  });
});

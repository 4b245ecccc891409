import { beforeAll, describe, expect, it } from "vitest";
import { addPlace, addUnit, codesOf, launched, must, seen, type TestPlace } from "@/lib/campaigns/test-world";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { calendar } from "./calendar/data";
import { eventList, eventPage, eventsOf } from "./data";
import { saveParticipants, savePictures, saveSpeeches } from "./details/mutations";
import type { ParticipantsInput } from "./details/schema";
import { removeEvent, saveBasics, saveLinks } from "./mutations";
import type { BasicsInput } from "./schema";

let ward: TestPlace;
let other: TestPlace;
let host: string;
let unit: string;

beforeAll(async () => {
  await testDatabase();
  ward = await addPlace("WARD", "Phường Ka Long", null);
  other = await addPlace("WARD", "Phường Bãi Cháy", null);
  host = await addUnit(ward, "Đảng ủy phường", false, "PARTY_ORG");
  unit = await addUnit(ward, "Khu phố 1");
});

type Participant = ParticipantsInput["participants"][number];

const PLAQUE: Omit<BasicsInput, "id"> = {
  ...{ version: null, type: "PLAQUE", name: "Lễ gắn biển công trình", when: "16/10/2024", session: "MORNING" },
  ...{ dateAsPublished: "Sáng ngày 16/10/2024", location: null, summary: null, hostIds: [], sourceId: null },
};

async function entered(change: Partial<BasicsInput> = {}): Promise<string> {
  return must(await saveBasics(ward.as("OFFICIAL"), { ...PLAQUE, id: newId(), ...change })).id;
}

const official = () => ward.as("OFFICIAL");
const pageOf = async (id: string) => {
  const page = await eventPage(official(), id);
  if (!page) throw new Error("the official does not see the event");
  return page;
};
const guard = async (id: string) => ({ id, version: (await pageOf(id)).event.version });
const PERSON: Participant = {
  id: null,
  kind: "PERSON",
  name: null,
  posts: ["Thành ủy viên", "Bí thư Đảng ủy phường"],
  roles: ["SPEAKER"],
  count: null,
  organizationId: null,
};
const GROUP: Participant = { ...PERSON, kind: "GROUP", name: "Bí thư các Chi bộ trực thuộc", posts: [], roles: [] };

describe("an event", () => {
  it("knows its day as far as the source says, with the words beside it", async () => {
    const cases = [
      ["16/10/2024", "Sáng ngày 16/10/2024", { when: { precision: "DAY", day: "2024-10-16" }, yearInferred: false }],
      ["11/04/2024", "chiều 11/4", { when: { precision: "DAY", day: "2024-04-11" }, yearInferred: true }],
      ["11/4", "chiều 11/4", { when: { precision: "NO_YEAR", month: 4, date: 11 }, yearInferred: false }],
      ["tháng 3/2020", "tháng 3/2020", { when: { precision: "MONTH", year: 2020, month: 3 }, yearInferred: false }],
      ["", null, { when: null, yearInferred: false }],
    ] as const;
    for (const [when, dateAsPublished, expected] of cases) {
      expect((await pageOf(await entered({ when, dateAsPublished }))).event).toMatchObject({ dateAsPublished, ...expected });
    }
    expect(await saveBasics(official(), { ...PLAQUE, id: newId(), when: "16/52023" })).toMatchObject({
      reasons: [{ code: "campaigns.dayRunTogether", field: "when", params: { proposed: "16/05/2023" } }],
    });
  });

  it("keeps who took part by posts, groups without a count, what was said and captions without photos", async () => {
    const id = await entered({ hostIds: [host] });
    must(await saveParticipants(official(), { ...(await guard(id)), participants: [PERSON, GROUP, { ...GROUP, name: null }] }));
    const { participants } = (await pageOf(id)).event;
    expect(participants).toMatchObject([
      { kind: "PERSON", name: null, posts: PERSON.posts, roles: ["SPEAKER"] },
      { kind: "GROUP", name: GROUP.name, count: null },
    ]);
    const speech = { id: null, kind: "ADDRESS", participantId: participants[0]?.id ?? null, summary: "Cám ơn các hộ kinh doanh" } as const;
    must(await saveSpeeches(official(), { ...(await guard(id)), speeches: [speech] }));
    expect(codesOf(await saveSpeeches(official(), { ...(await guard(id)), speeches: [{ ...speech, participantId: newId() }] }))).toEqual([
      "speeches.0.participantId events.speakerUnknown",
    ]);
    must(
      await savePictures(official(), {
        ...(await guard(id)),
        pictures: [
          { id: null, caption: "Quang cảnh" },
          { id: null, caption: null },
        ],
      }),
    );
    expect((await pageOf(id)).event).toMatchObject({
      hosts: [{ id: host }],
      speeches: [{ kind: "ADDRESS", summary: speech.summary }],
      pictures: [{ caption: "Quang cảnh", fileId: null }],
    });
    must(
      await saveParticipants(official(), {
        ...(await guard(id)),
        participants: participants.slice(1).map((one) => ({ ...GROUP, id: one.id })),
      }),
    );
    expect((await pageOf(id)).event.speeches).toMatchObject([{ participantId: null, summary: speech.summary }]);
    expect(
      codesOf(await saveParticipants(official(), { ...(await guard(id)), participants: [{ ...GROUP, name: null, count: 3 }] })),
    ).toEqual(["participants.0.name events.groupMissing"]);
  });

  it("is listed by campaigns and occasions that it is tied to, found without accents, by kind and year", async () => {
    const campaignId = await launched(ward, [unit]);
    const occasionId = (await seen(official(), campaignId)).occasions[0]?.id ?? "";
    const id = await entered({ name: "Lễ phát động", type: "LAUNCH" });
    must(await saveLinks(official(), { ...(await guard(id)), campaignIds: [campaignId], pledgeIds: [], occasionIds: [occasionId] }));
    for (const of of [{ campaignId }, { occasionId }]) expect(await eventsOf(ward.as("LEADER"), of)).toMatchObject([{ id }]);
    const list = { q: "phat dong", type: "LAUNCH", year: 2024, page: 1 } as const;
    expect((await eventList(ward.as("REPRESENTATIVE", unit), list))?.rows.map((row) => row.id)).toEqual([id]);
    expect((await eventList(official(), { ...list, year: 2023 }))?.total).toBe(0);
    expect(codesOf(await saveLinks(official(), { ...(await guard(id)), campaignIds: [newId()], pledgeIds: [], occasionIds: [] }))).toEqual([
      "events.linkUnknown",
    ]);
    const view = await calendar(ward.as("LEADER", undefined, day("2024-09-02")), { year: 2024, month: 9 });
    expect(view?.months.flatMap(({ items }) => items)).toContainEqual(expect.objectContaining({ kind: "EVENT", day: "2024-10-16" }));
    expect(view?.undated.events.length).toBeGreaterThan(0);
    const congress = await calendar(official(), { year: 2025, month: 6 });
    expect(congress?.months[0]?.items[0]).toMatchObject({ kind: "OCCASION", occasion: { campaigns: [{ id: campaignId, pledges: 0 }] } });
  });

  it("is its official's to keep: others are told why, foreign and made-up ids are answered alike", async () => {
    const id = await entered();
    for (const actor of [ward.as("LEADER"), ward.as("REPRESENTATIVE", unit)]) {
      expect((await eventPage(actor, id))?.event.name).toBe(PLAQUE.name);
      expect(codesOf(await saveBasics(actor, { ...PLAQUE, id, version: 1 }))).toEqual(["events.onlyOfficial"]);
    }
    const stranger = other.as("OFFICIAL");
    expect(await eventPage(stranger, id)).toBeNull();
    expect(await calendar(ward.as("ADMINISTRATOR"), { year: 2024, month: 9 })).toBeNull();
    for (const version of [1, null]) expect(codesOf(await saveBasics(stranger, { ...PLAQUE, id, version }))).toEqual(["access.notFound"]);
    expect(codesOf(await saveBasics(stranger, { ...PLAQUE, id: newId(), hostIds: [host] }))).toEqual(["hostIds events.hostUnknown"]);
    expect(codesOf(await removeEvent(stranger, { id, version: 1 }))).toEqual(["access.notFound"]);
    must(await saveBasics(official(), { ...PLAQUE, id, version: 1, location: "Trụ sở phường" }));
    expect(codesOf(await removeEvent(official(), { id, version: 1 }))).toEqual(["access.conflict"]);
    must(await removeEvent(official(), { id, version: 2 }));
    const events = await prisma.auditEvent.findMany({ where: { subjectId: id }, orderBy: { seq: "asc" }, select: { type: true } });
    expect(events.map(({ type }) => type)).toEqual(["events.created", "events.changed", "events.removed"]);
  });
});

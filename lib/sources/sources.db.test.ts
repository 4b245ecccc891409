import { beforeAll, describe, expect, it } from "vitest";
import { saveSources } from "@/lib/campaigns/outline/mutations";
import { addPlace, codesOf, draft, guard, must, seen, type TestPlace } from "@/lib/campaigns/test-world";
import { testDatabase } from "@/lib/db/test-db";
import { day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { sourceList, sourcePage } from "./data";
import { removeSource, saveSource } from "./mutations";

let ward: TestPlace;
let other: TestPlace;

beforeAll(async () => {
  await testDatabase();
  ward = await addPlace("WARD", "Phường Ka Long", null);
  other = await addPlace("WARD", "Phường Bãi Cháy", null);
});

const TEXT = {
  ...{ version: null, title: "Lễ gắn biển công trình", portal: null, publisher: "Phường Ka Long", originalPublisher: null, authors: null },
  ...{ publishedDay: "17/10/2024", publishedTime: "10:15", notes: null, discrepancies: [] },
};
const NOT_TYPED = {
  ...{ sourceTitle: null, sourcePortal: null, sourcePublisher: null, sourceOriginalPublisher: null, sourceAuthors: null },
  ...{ sourceDay: "", sourceTime: "", sourceNotes: null, origins: {} },
};

describe("a source of a place", () => {
  it("keeps what it prints beside what is understood, and who decided so, also when another edits the rest", async () => {
    const official = ward.as("OFFICIAL");
    const id = newId();
    const printed = { id: newId(), asPublished: "nhiệm kỳ 2025-2023", understoodAs: null, note: "năm cuối trước năm đầu" };
    must(await saveSource(official, { ...TEXT, id, discrepancies: [printed] }));
    expect((await sourcePage(official, id))?.source).toMatchObject({
      ...{ publishedDay: "2024-10-17", publishedTime: "10:15" },
      discrepancies: [{ asPublished: "nhiệm kỳ 2025-2023", understoodAs: null, decidedBy: null }],
    });
    const decided = { ...printed, understoodAs: "nhiệm kỳ 2025-2030" };
    must(await saveSource(official, { ...TEXT, id, version: 1, discrepancies: [decided] }));
    const by = { name: official.person?.name, post: official.membership.post, at: official.now };
    expect((await sourcePage(official, id))?.source.discrepancies).toMatchObject([{ asPublished: "nhiệm kỳ 2025-2023", decidedBy: by }]);
    const later = ward.as("OFFICIAL", undefined, day("2025-05-01"));
    must(await saveSource(later, { ...TEXT, id, version: 2, discrepancies: [{ ...decided, note: null }] }));
    expect((await sourcePage(official, id))?.source.discrepancies).toMatchObject([{ note: null, decidedBy: { at: official.now } }]);
    expect(codesOf(await saveSource(official, { ...TEXT, id, version: 3, discrepancies: [{ ...decided, asPublished: null }] }))).toEqual([
      "discrepancies.0.asPublished sources.printedMissing",
    ]);
  });

  it("is shared: one campaign types it, another takes it, and both see what is mended", async () => {
    const official = ward.as("OFFICIAL");
    const [first, second] = [await draft(official), await draft(official)];
    const typed = { ...NOT_TYPED, takenSourceId: null, sourceTitle: "Bài báo", sourceOriginalPublisher: "Hồng Gai ngày mới" };
    must(await saveSources(official, { ...(await guard(official, first)), ...typed }));
    const source = (await seen(official, first)).source;
    must(await saveSources(official, { ...(await guard(official, second)), ...NOT_TYPED, takenSourceId: source?.id ?? null }));
    expect((await seen(official, second)).source).toEqual(source);
    must(await saveSources(official, { ...(await guard(official, second)), ...typed, sourceAuthors: "Tác giả" }));
    expect((await seen(official, first)).source).toMatchObject({
      id: source?.id,
      authors: "Tác giả",
      originalPublisher: "Hồng Gai ngày mới",
    });
    must(await saveSources(official, { ...(await guard(official, second)), ...NOT_TYPED, takenSourceId: null }));
    expect((await seen(official, second)).source).toBeNull();
    expect((await sourcePage(official, source?.id ?? ""))?.campaigns).toMatchObject([{ id: first }]);
    expect(codesOf(await removeSource(official, { id: source?.id ?? "", version: 2 }))).toEqual(["sources.inUse"]);
  });

  it("needs a word, and a day where it has a time; another place's is not there", async () => {
    const official = ward.as("OFFICIAL");
    const nothing = { ...TEXT, title: null, publisher: null, publishedDay: "", publishedTime: "" };
    expect(codesOf(await saveSource(official, { ...nothing, id: newId() }))).toEqual(["title sources.empty"]);
    expect(codesOf(await saveSource(official, { ...TEXT, id: newId(), publishedDay: "" }))).toEqual([
      "publishedDay sources.timeWithoutDay",
    ]);
    const { id } = must(await saveSource(official, { ...TEXT, id: newId() }));
    expect((await sourceList(ward.as("LEADER"), { q: "gắn biển", page: 1 }))?.total).toBeGreaterThan(0);
    const stranger = other.as("OFFICIAL");
    expect(await sourcePage(stranger, id)).toBeNull();
    const campaign = await draft(stranger);
    for (const takenSourceId of [id, newId()]) {
      const taken = await saveSources(stranger, { ...(await guard(stranger, campaign)), ...NOT_TYPED, takenSourceId });
      expect(codesOf(taken)).toEqual(["takenSourceId sources.unknown"]);
    }
    must(await removeSource(official, { id, version: 1 }));
    expect(await sourcePage(official, id)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { rollUp, summarise } from "@/lib/dashboard/domain";
import { item } from "@/lib/dashboard/test-items";
import { day } from "@/lib/kernel/dates";
import { contentOf, QUANTITY } from "@/lib/progress/test-world";
import { CAMPAIGN_PARTS, PLEDGE_PARTS } from "../constants";
import { composeCampaign, composePledge } from "./domain";
import type { CampaignFacts, PledgeFacts } from "./types";

const CAMPAIGN: CampaignFacts = {
  kind: "CAMPAIGN",
  ...{ id: "c", placeId: "p", placeName: "Phường Thử", name: "Phong trào", theme: "Chủ đề", purpose: null },
  hosts: ["Đảng ủy"],
  occasions: [],
  contents: ["Một", "Hai: gọi 0912345678", "Ba"],
  declaredContents: 8,
  units: [{ block: "Khối", names: ["Khu phố 1"] }],
  rollUp: rollUp(summarise([])),
  today: day("2025-03-31"),
  unpublishedPledges: 4,
  donors: { named: 1, unnamed: 2 },
};

const PLEDGE: PledgeFacts = {
  kind: "PLEDGE",
  ...{ id: "v", placeId: "p", placeName: "Phường Thử", campaignId: "c", campaignName: "Phong trào", unit: "Khu phố 1" },
  content: contentOf(QUANTITY, {
    description: "Gọi 0912 345 678",
    location: "Tổ 3",
    funding: [{ source: "SOCIALISED", amount: null, asPublished: "gần 2,3 tỷ" }],
  }),
  status: "ACTIVE",
  chosen: null,
  start: null,
  due: day("2025-05-31"),
  percent: 40,
  detail: { type: "QUANTITY", value: 40, unit: "cây", baseline: 0, target: 100 },
  asOf: day("2025-03-20"),
  acceptedOn: null,
  photos: [
    { fileId: "a", caption: null, reportDay: day("2025-03-20"), isAccepted: true, isTakenDown: false, width: 800, height: 600 },
    { fileId: "b", caption: null, reportDay: day("2025-03-20"), isAccepted: true, isTakenDown: true, width: 800, height: 600 },
    { fileId: "c", caption: null, reportDay: day("2025-03-25"), isAccepted: false, isTakenDown: false, width: 800, height: 600 },
    { fileId: "d", caption: null, reportDay: day("2025-03-20"), isAccepted: true, isTakenDown: false, width: 800, height: 600 },
  ],
  reportsNotAccepted: 1,
  papers: 2,
  received: null,
  donors: { named: 0, unnamed: 0 },
};

const photo = (fileId: string, caption: string | null = null) => ({ fileId, phase: null, caption });

describe("a campaign", () => {
  it("goes out without texts that hold a telephone number, and says all that is left out", () => {
    const { content, leftOut } = composeCampaign(CAMPAIGN, { parts: CAMPAIGN_PARTS, photos: [] });
    expect(content).toMatchObject({
      theme: "Chủ đề",
      purpose: null,
      contents: ["Một", "Ba"],
      declaredContents: 8,
      figures: null,
      showsDonors: true,
    });
    expect(leftOut).toEqual([
      { what: "contents", why: "CONTACT", count: 1 },
      { what: "declaredContents", why: "NOT_GIVEN", count: 5 },
      { what: "purpose", why: "NOT_GIVEN", count: null },
      { what: "occasions", why: "NOT_GIVEN", count: null },
      { what: "figures", why: "NOT_GIVEN", count: null },
      { what: "name", why: "NO_CONSENT", count: 2 },
      { what: "pledge", why: "NO_PAGE", count: 4 },
    ]);
  });

  it("has nothing but its name when nothing is chosen", () => {
    const { content, leftOut } = composeCampaign(CAMPAIGN, { parts: [], photos: [] });
    const { kind: _kind, name, showsDonors, ...rest } = content;
    expect(name).toBe("Phong trào");
    expect(showsDonors).toBe(false);
    expect(Object.values(rest).every((value) => value === null)).toBe(true);
    expect(leftOut.filter(({ why }) => why === "NOT_CHOSEN").map(({ what }) => what)).toEqual([
      "contents",
      "units",
      "theme",
      "hosts",
      "donors",
    ]);
  });

  it("shows its percentage from four fifths of coverage on, and counts without names always", () => {
    const figured = (known: number, all: number) =>
      rollUp(summarise(Array.from({ length: all }, (_, index) => item({ percent: index < known ? 50_000 : null }))));
    const at = (known: number) => composeCampaign({ ...CAMPAIGN, rollUp: figured(known, 10) }, { parts: CAMPAIGN_PARTS, photos: [] });
    expect(at(8).content.figures).toMatchObject({ percent: 50, assessable: 8, whole: 10, day: "2025-03-31" });
    expect(at(7).content.figures).toMatchObject({ percent: null, assessable: 7, whole: 10 });
    expect(at(7).leftOut).toContainEqual({ what: "percent", why: "COVERAGE", count: null });
    expect(at(8).leftOut.some(({ what }) => what === "percent")).toBe(false);
  });
});

describe("a pledge", () => {
  it("shows chosen pictures of accepted reports only, and says why the others are missing", () => {
    const photos = [photo("d", "Gọi 0912345678"), photo("a", "Xong"), photo("b"), photo("c"), photo("nowhere")];
    const { photos: kept, leftOut } = composePledge(PLEDGE, { parts: PLEDGE_PARTS, photos });
    expect(kept.map(({ fileId, caption }) => [fileId, caption])).toEqual([
      ["d", null],
      ["a", "Xong"],
    ]);
    expect(leftOut).toEqual(
      expect.arrayContaining([
        { what: "photo", why: "NOT_ACCEPTED", count: 1 },
        { what: "photo", why: "TAKEN_DOWN", count: 1 },
        { what: "caption", why: "CONTACT", count: null },
        { what: "paper", why: "NOT_A_PICTURE", count: 2 },
        { what: "report", why: "NOT_ACCEPTED", count: 1 },
        { what: "description", why: "CONTACT", count: null },
      ]),
    );
  });

  it("says what was pledged and the money's own words, never a figure that nobody stated", () => {
    const { content } = composePledge(PLEDGE, { parts: PLEDGE_PARTS, photos: [] });
    expect(content).toMatchObject({ description: null, location: "Tổ 3", funding: { planned: null, asPublished: ["gần 2,3 tỷ"] } });
    expect(content.progress).toEqual({ day: "2025-03-20", percent: 40, detail: PLEDGE.detail });
  });

  it("says no result when progress is not chosen, or nothing was accepted", () => {
    expect(composePledge({ ...PLEDGE, acceptedOn: day("2025-03-21") }, { parts: [], photos: [] }).content).toMatchObject({
      progress: null,
      acceptedOn: null,
    });
    expect(composePledge({ ...PLEDGE, asOf: null }, { parts: PLEDGE_PARTS, photos: [] }).content.progress).toBeNull();
  });
});

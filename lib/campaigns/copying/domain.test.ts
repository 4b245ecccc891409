import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import type { CampaignView } from "../types";
import { copyOf } from "./domain";

const member = (organizationId: string, isHead = false) => ({
  organizationId,
  name: organizationId,
  isHead,
  hasRepresentative: true,
  hasCovenant: true,
});
const source: CampaignView = {
  ...{ id: "c", placeId: "p", status: "CLOSED", isDeleted: false, wasOpened: true, version: 9, place: { id: "p", name: "Phường" } },
  ...{
    parent: null,
    answers: [],
    name: "Thi đua 2024",
    theme: "Chủ đề",
    purpose: "Mục đích",
    audience: "Cán bộ",
    form: "REGULAR",
    isSpecial: true,
  },
  hosts: [
    { id: "h1", name: "Đảng ủy" },
    { id: "gone", name: "Đã giải thể" },
  ],
  ...{
    launchedBy: "Chủ tịch",
    declaredContentCount: 8,
    contents: [
      { id: "n1", text: "Nội dung 1" },
      { id: "n2", text: "Nội dung 2" },
    ],
  },
  legalBases: [
    { id: "b", kind: "PLAN", title: "Kế hoạch", number: "15/KH", issuer: "UBND", signedDay: day("2024-01-05"), dateAsPublished: "05/1" },
  ],
  occasions: [
    {
      ...{ id: "o", kind: "ANNIVERSARY", name: "Ngày thành lập", isMain: true, day: day("2024-10-19"), dateAsPublished: "19/10" },
      ...{ originDay: day("1946-10-19"), years: 78, isFixed: true, extensions: [] },
    },
  ],
  ...{
    term: { from: 2020, to: 2025, asPublished: "2020-2025" },
    startDay: day("2024-01-01"),
    endDay: day("2024-12-31"),
    periodAsPublished: "cả năm",
  },
  ...{ launchDay: day("2024-01-10"), launchSession: "MORNING", launchAsPublished: "10/1", launchYearInferred: true },
  rhythm: { every: "WEEK", day: 2 },
  blocks: [
    {
      id: "k",
      name: "Khối khu phố",
      minWorks: 1,
      minTasks: 2,
      text: "Giữ vệ sinh",
      members: [member("u1", true), member("gone"), member("u2")],
    },
  ],
  files: [{ id: "f", title: "Ảnh", mime: "image/jpeg", size: 1, originalName: "a.jpg" }],
  source: {
    ...{ id: "s", title: "Bài báo", portal: null, publisher: "Cổng", originalPublisher: null, authors: null },
    ...{ publishedDay: null, publishedTime: null, notes: null },
  },
  sampleFields: ["theme", "quota", "rhythm", "mainDay"],
  inferredFields: ["form", "term", "hosts"],
  ...{ openedAt: null, launchedAt: null, closedAt: null, cancelReason: null },
};
const standing = new Set(["h1", "u1", "u2"]);

describe("a copy of an earlier campaign", () => {
  it("takes contents, form, rhythm, hosts and blocks, and shares papers and occasions, but no other dates", () => {
    expect(copyOf(source, standing, true)).toEqual({
      ...{
        purpose: "Mục đích",
        audience: "Cán bộ",
        form: "REGULAR",
        isSpecial: true,
        declaredContentCount: 8,
        rhythm: { every: "WEEK", day: 2 },
      },
      ...{
        sampleFields: ["quota", "rhythm", "mainDay"],
        inferredFields: ["form", "hosts"],
        hostIds: ["h1"],
        contents: ["Nội dung 1", "Nội dung 2"],
      },
      legalBases: [
        { kind: "PLAN", title: "Kế hoạch", number: "15/KH", issuer: "UBND", signedDay: "2024-01-05", dateAsPublished: "05/1", linkId: "b" },
      ],
      occasions: [{ kind: "ANNIVERSARY", name: "Ngày thành lập", isMain: true, originDay: "1946-10-19", linkId: "o" }],
      blocks: [
        {
          ...{ name: "Khối khu phố", minWorks: 1, minTasks: 2, text: "Giữ vệ sinh" },
          members: [
            { organizationId: "u1", isHead: true },
            { organizationId: "u2", isHead: false },
          ],
        },
      ],
    });
  });

  it("leaves another place's hosts, units and days behind, and copies its papers and occasions", () => {
    const copy = copyOf(source, standing, false);
    expect(copy).toMatchObject({ hostIds: [], blocks: [], sampleFields: ["rhythm"], inferredFields: ["form"] });
    expect(copy.contents).toHaveLength(2);
    expect([...copy.legalBases, ...copy.occasions].map(({ linkId }) => linkId)).toEqual([null, null]);
  });
});

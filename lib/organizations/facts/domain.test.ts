import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import { readFacts } from "./domain";

const NOTHING = { successions: [], themes: [], labels: [] };
const CHANGE = {
  id: null,
  kind: "TYPE_CHANGE",
  day: "27/12/1993",
  from: "Thị xã Hồng Gai",
  to: "Thành phố Hạ Long",
  paper: null,
  note: null,
} as const;
const read = (rows: Partial<Parameters<typeof readFacts>[0]>) => readFacts({ ...NOTHING, ...rows }, day("2025-03-31"));

describe("the facts of a place", () => {
  it("keep what became of it, with a day or without", () => {
    expect(read({ successions: [CHANGE, { ...CHANGE, day: "" }] })).toMatchObject({
      value: { successions: [{ day: "1993-12-27", to: "Thành phố Hạ Long" }, { day: null }] },
    });
  });

  it("leave out rows without a word, and name what is missing in the others", () => {
    const empty = { ...CHANGE, day: "", from: null, to: null };
    const rows = {
      successions: [empty, { ...empty, day: "27/121993" }],
      themes: [
        { id: null, year: null, text: null, issuer: null },
        { id: null, year: null, text: null, issuer: "Tỉnh ủy" },
      ],
      labels: [{ id: null, kind: "GOAL" as const, name: null, meaning: "x", campaignId: null, pledgeId: null }],
    };
    const refused = read(rows);
    expect(refused.ok ? [] : refused.reasons.map(({ code, field }) => `${field} ${code}`)).toEqual([
      "successions.1.day campaigns.dayRunTogether",
      "successions.1.from organizations.fromMissing",
      "successions.1.to organizations.toMissing",
      "themes.1.year organizations.themeYearMissing",
      "themes.1.text organizations.themeTextMissing",
      "labels.0.name organizations.labelNameMissing",
    ]);
    expect(read({ ...rows, successions: [empty], themes: rows.themes.slice(0, 1), labels: [] })).toEqual({ ok: true, value: NOTHING });
  });

  it("keep a goal whose meaning nobody states", () => {
    const label = { id: null, kind: "GOAL", name: "3 không", meaning: null, campaignId: null, pledgeId: null } as const;
    expect(read({ labels: [label] })).toMatchObject({ value: { labels: [{ name: "3 không", meaning: null }] } });
  });
});

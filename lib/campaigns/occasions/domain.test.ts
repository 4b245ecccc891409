import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import type { OccasionView } from "../types";
import { checkFixed, readOccasions } from "./domain";
import type { PlainOccasion, TypedOccasion } from "./types";

const EMPTY: TypedOccasion = { id: null, kind: "OTHER", name: null, day: "", dateAsPublished: null, originDay: "", years: null };
const read = (rows: Partial<TypedOccasion>[], mainId: string | null = null) =>
  readOccasions(
    rows.map((row) => ({ ...EMPTY, ...row })),
    mainId,
    day("2025-03-31"),
  );

describe("the occasions of a campaign", () => {
  it("leave out rows without a word, and ask for a name where there is any", () => {
    expect(read([{}, { id: "a", kind: "ELECTION" }], "a")).toEqual({ ok: true, value: [] });
    for (const row of [{ day: "19/10/2024" }, { dateAsPublished: "tháng 6" }, { originDay: "19/10/1946" }, { years: 78 }]) {
      expect(read([{}, row])).toMatchObject({ ok: false, reasons: [{ code: "campaigns.occasionNameMissing", field: "occasions.1.name" }] });
    }
  });

  it("keep the congress without a date: it is entered, never guessed", () => {
    expect(read([{ id: "a", kind: "PARTY_CONGRESS", name: "Đại hội Đảng bộ phường" }], "a")).toEqual({
      ok: true,
      value: [
        {
          id: "a",
          kind: "PARTY_CONGRESS",
          name: "Đại hội Đảng bộ phường",
          isMain: true,
          day: null,
          dateAsPublished: null,
          originDay: null,
          years: null,
        },
      ],
    });
  });

  it("know which one is the main one, at most one", () => {
    const rows = read([{ id: "a", name: "A" }, { id: "b", name: "B" }, { name: "C" }], "b");
    expect(rows).toMatchObject({ value: [{ isMain: false }, { isMain: true }, { isMain: false }] });
    expect(read([{ name: "C" }], null)).toMatchObject({ value: [{ isMain: false }] });
  });

  it("read their days; 77 years where the days say 78 are kept, since that is a remark", () => {
    const founding = {
      id: "a",
      kind: "ANNIVERSARY" as const,
      name: "Ngày thành lập Chi bộ",
      day: "19/10/2024",
      originDay: "19/10/1946",
      years: 77,
    };
    expect(read([founding])).toMatchObject({ ok: true, value: [{ day: "2024-10-19", originDay: "1946-10-19", years: 77 }] });
  });

  it("refuse an origin that does not lie before the day", () => {
    const row = { name: "Ngày thành lập", day: "19/10/1946" };
    const expected = {
      code: "campaigns.originAfterDay",
      field: "occasions.0.originDay",
      params: { origin: "19/10/2024", day: "19/10/1946" },
    };
    expect(read([{ ...row, originDay: "19/10/2024" }])).toEqual({ ok: false, reasons: [expected] });
    expect(read([{ ...row, originDay: "19/10/1946" }])).toMatchObject({ ok: false, reasons: [{ code: "campaigns.originAfterDay" }] });
    expect(read([{ ...row, originDay: "18/10/1946" }]).ok).toBe(true);
    expect(read([{ name: "x", originDay: "19/10/2024" }]).ok).toBe(true);
  });

  it("refuse doubtful days all at once; a year is looked for ahead for the day, behind for the origin", () => {
    expect(
      read([
        { name: "Đại hội", day: "15/6", originDay: "16/52023" },
        { day: "1/5", originDay: "1/5" },
      ]),
    ).toEqual({
      ok: false,
      reasons: [
        { code: "campaigns.dayNoYear", field: "occasions.0.day", params: { typed: "15/6", proposed: "15/06/2025" } },
        { code: "campaigns.dayRunTogether", field: "occasions.0.originDay", params: { typed: "16/52023", proposed: "16/05/2023" } },
        { code: "campaigns.dayNoYear", field: "occasions.1.day", params: { typed: "1/5", proposed: "01/05/2025" } },
        { code: "campaigns.dayNoYear", field: "occasions.1.originDay", params: { typed: "1/5", proposed: "01/05/2024" } },
        { code: "campaigns.occasionNameMissing", field: "occasions.1.name" },
      ],
    });
  });
});

describe("what the launch fixes", () => {
  const congress: OccasionView = {
    ...{
      id: "a",
      kind: "PARTY_CONGRESS",
      name: "Đại hội",
      isMain: true,
      day: day("2025-06-15"),
      dateAsPublished: null,
      originDay: null,
      years: null,
    },
    isFixed: true,
    extensions: [],
  };
  const other: OccasionView = { ...congress, id: "b", name: "Ngày lễ", isMain: false, day: null };
  const plain = ({ extensions: _extensions, isFixed: _isFixed, ...occasion }: OccasionView): PlainOccasion => occasion;
  const changed = (...changes: Partial<PlainOccasion>[]) =>
    [congress, other].map((occasion, index) => ({ ...plain(occasion), ...changes[index] }));
  const check = (next: PlainOccasion[], before = [congress, other]) => checkFixed("LAUNCHED", before, next, before);

  it("is nothing before it", () => {
    const open = [congress, other].map((occasion) => ({ ...occasion, isFixed: false }));
    for (const status of ["DRAFT", "OPEN"] as const) {
      expect(checkFixed(status, open, [], open).ok).toBe(true);
      expect(checkFixed(status, open, changed({ day: null, isMain: false }), open).ok).toBe(true);
    }
  });

  it("is the day of an occasion that another campaign was launched for, also where it is only now taken", () => {
    const expected = { ok: false, reasons: [{ code: "campaigns.dayFixed", field: "occasions.0.day" }] };
    const moved = [{ ...plain(congress), day: day("2025-07-01") }];
    for (const before of [[congress], []]) expect(checkFixed("DRAFT", before, moved, [congress])).toMatchObject(expected);
    expect(checkFixed("DRAFT", [], [plain(congress)], [congress]).ok).toBe(true);
  });

  it("is a day that is known: it moves by an extension only", () => {
    expect(check(changed({ day: day("2025-07-01") }))).toEqual({
      ok: false,
      reasons: [{ code: "campaigns.dayFixed", field: "occasions.0.day", params: { occasion: "Đại hội", day: "15/06/2025" } }],
    });
    expect(check(changed({ day: null }))).toMatchObject({ ok: false, reasons: [{ code: "campaigns.dayFixed" }] });
  });

  it("is not a day that was unknown, a name, or an occasion that is added", () => {
    expect(check(changed({ name: "Đại hội Đảng bộ phường" }, { day: day("2025-09-02") })).ok).toBe(true);
    expect(check([...changed(), { ...plain(other), id: "c", day: day("2025-05-01") }]).ok).toBe(true);
    expect(check([plain(congress)]).ok).toBe(true);
  });

  it("is which one is the main one", () => {
    const expected = { ok: false, reasons: [{ code: "campaigns.mainFixed", field: "occasions" }] };
    expect(check(changed({ isMain: false }, { isMain: true }))).toEqual(expected);
    expect(check([plain(other)])).toEqual(expected);
  });

  it("is an occasion whose day was moved: it stays", () => {
    const extension = {
      id: "e",
      oldDay: null,
      newDay: day("2025-09-02"),
      reason: "r",
      decision: "d",
      decidedBy: "x",
      recordedAt: new Date(0),
    };
    expect(check([plain(congress)], [congress, { ...other, extensions: [extension] }])).toEqual({
      ok: false,
      reasons: [{ code: "campaigns.occasionExtended", field: "occasions", params: { occasion: "Ngày lễ" } }],
    });
  });
});

import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import { readBases } from "./domain";
import type { TypedBasis } from "./types";

const EMPTY: TypedBasis = { id: null, kind: null, title: null, number: null, issuer: null, signedDay: "", dateAsPublished: null };
const read = (...rows: Partial<TypedBasis>[]) =>
  readBases(
    rows.map((row) => ({ ...EMPTY, ...row })),
    day("2025-03-31"),
  );

describe("the papers that a campaign rests on", () => {
  it("leave out rows without a word, and keep those with any", () => {
    expect(read({}, { id: "a", kind: "PLAN" })).toEqual({ ok: true, value: [] });
    for (const row of [{ number: "21-NQ/TU" }, { issuer: "Thành ủy" }, { signedDay: "11/04/2024" }, { dateAsPublished: "11/4" }]) {
      expect(read(row)).toMatchObject({ ok: false, reasons: [{ code: "campaigns.basisTitleMissing", field: "bases.0.title" }] });
    }
  });

  it("keep number, issuer and date as published beside the day as understood", () => {
    const directive = {
      id: "x",
      kind: "DIRECTIVE" as const,
      title: "Chỉ thị xây dựng phường văn minh",
      number: "20-CT/TU",
      issuer: "Ban Thường vụ Thành ủy",
    };
    expect(read({ ...directive, signedDay: "16/05/2023", dateAsPublished: "16/52023" })).toEqual({
      ok: true,
      value: [{ ...directive, signedDay: "2023-05-16", dateAsPublished: "16/52023" }],
    });
    expect(read({ ...directive, dateAsPublished: "16/52023" })).toMatchObject({
      ok: true,
      value: [{ signedDay: null, dateAsPublished: "16/52023" }],
    });
  });

  it("refuse a doubtful date at its row, with its proposal, and everything else that is wrong with it", () => {
    const result = read({ title: "Nghị quyết" }, {}, { number: "20-CT/TU", signedDay: "16/52023" });
    expect(result).toEqual({
      ok: false,
      reasons: [
        { code: "campaigns.dayRunTogether", field: "bases.2.signedDay", params: { typed: "16/52023", proposed: "16/05/2023" } },
        { code: "campaigns.basisTitleMissing", field: "bases.2.title" },
      ],
    });
  });

  it("look for a missing year in the past", () => {
    expect(read({ title: "Kế hoạch", signedDay: "1/5" })).toMatchObject({ reasons: [{ params: { proposed: "01/05/2024" } }] });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "@/lib/kernel/dates";
import { PLACE_KINDS, UNIT_KINDS } from "@/lib/organizations/types";
import { checkTenure, handOver, normaliseLogin, parseLogin, plainLetters, rolesIn, stateOf } from "./domain";

describe("plain letters", () => {
  it("drops accents and case, composed or not, and reads đ as d", () => {
    expect(plainLetters("Đường Ấp Bắc")).toBe("duong ap bac");
    expect(plainLetters("Đường Ấp Bắc".normalize("NFD"))).toBe("duong ap bac");
    expect(plainLetters("đĐ")).toBe("dd");
  });
});

describe("sign-in names", () => {
  it.each([
    ["0912345678", "0912345678"],
    ["0912 345 678", "0912345678"],
    ["0912.345.678", "0912345678"],
    ["(0912) 345-678", "0912345678"],
    ["+84 912 345 678", "0912345678"],
    ["84912345678", "0912345678"],
    ["0084912345678", "0912345678"],
    ["912345678", "0912345678"],
    ["02033825500", "02033825500"],
    ["+842033825500", "02033825500"],
    ["  0912345678 ", "0912345678"],
    ["CanBo.DaiYen", "canbo.daiyen"],
    ["cánbộ.đạiyên", "canbo.daiyen"],
    [" kp7 daiyen ", "kp7daiyen"],
    ["+", "+"],
    ["+84", "84"],
    ["84", "84"],
    ["1234", "1234"],
    ["", ""],
  ])("reads %j as %j", (typed, login) => {
    expect(normaliseLogin(typed)).toBe(login);
  });

  it("means the same however often it is read", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = normaliseLogin(text);
        expect(normaliseLogin(once)).toBe(once);
      }),
    );
  });

  it("meets every spelling of a phone number in one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 300_000_000, max: 999_999_999 }), (rest) => {
        const digits = String(rest);
        const spellings = [
          `0${digits}`,
          `+84${digits}`,
          `84${digits}`,
          `0084${digits}`,
          digits,
          `0${digits.slice(0, 3)} ${digits.slice(3)}`,
        ];
        expect(new Set(spellings.map(normaliseLogin))).toEqual(new Set([`0${digits}`]));
      }),
    );
  });

  it.each(["0912345678", "02033825500", "kp7", "kp7.daiyen", "can_bo-1", `a${"b".repeat(31)}`])("accepts %j for a new account", (login) => {
    expect(parseLogin(login)).toEqual({ ok: true, value: login });
  });

  it.each([
    ["", "people.loginMissing"],
    ["  ", "people.loginMissing"],
    ["12345", "people.phoneNotUnderstood"],
    ["091234567", "people.phoneNotUnderstood"],
    ["091234567890", "people.phoneNotUnderstood"],
    ["kp", "people.loginNotUnderstood"],
    [`a${"b".repeat(32)}`, "people.loginNotUnderstood"],
    ["7kp.daiyen", "people.loginNotUnderstood"],
    ["<script>", "people.loginNotUnderstood"],
    ["can bo!", "people.loginNotUnderstood"],
    ["ten@mien.vn", "people.loginNotUnderstood"],
  ])("refuses %j: %s", (typed, code) => {
    const result = parseLogin(typed);
    expect(result.ok ? [] : result.reasons.map((reason) => [reason.code, reason.field])).toEqual([[code, "login"]]);
  });

  it("says how long a short name may be", () => {
    expect(parseLogin("kp")).toMatchObject({ reasons: [{ params: { min: 3, max: 32 } }] });
  });
});

describe("roles in an organisation", () => {
  it("has administrators in places, representatives in units, and officials and leaders where a place is spoken for", () => {
    for (const kind of PLACE_KINDS) expect(rolesIn(kind)).toEqual(["ADMINISTRATOR", "OFFICIAL", "LEADER"]);
    const governing = ["PARTY_ORG", "PEOPLE_COUNCIL", "PEOPLE_COMMITTEE", "FATHERLAND_FRONT"];
    for (const kind of UNIT_KINDS) {
      expect(rolesIn(kind)).toEqual(governing.includes(kind) ? ["REPRESENTATIVE", "OFFICIAL", "LEADER"] : ["REPRESENTATIVE"]);
    }
  });
});

describe("tenure", () => {
  const today = day("2025-03-31");
  const tenure = (fromDay: string, toDay: string | null, ended = false) => ({
    fromDay: day(fromDay),
    toDay: toDay ? day(toDay) : null,
    ended,
  });

  it("is held from its first to its last day, both included", () => {
    expect(stateOf(tenure("2025-03-31", null), today)).toBe("IN_FORCE");
    expect(stateOf(tenure("2025-03-01", "2025-03-31"), today)).toBe("IN_FORCE");
    expect(stateOf(tenure("2025-04-01", null), today)).toBe("FUTURE");
    expect(stateOf(tenure("2025-03-01", "2025-03-30"), today)).toBe("OVER");
    expect(stateOf(tenure("2025-03-01", null, true), today)).toBe("OVER");
    expect(stateOf(tenure("2025-04-01", null, true), today)).toBe("OVER");
  });

  it("may last one day, not less", () => {
    expect(checkTenure(today, today).ok).toBe(true);
    expect(checkTenure(today, null).ok).toBe(true);
    expect(checkTenure(today, addDays(today, -1))).toEqual({ ok: false, reasons: [{ code: "people.tenureReversed", field: "toDay" }] });
  });
});

describe("handing over", () => {
  const today = day("2025-03-31");
  const leaving = { fromDay: day("2025-01-10") };

  it("ends the old post the day before, at once unless the day lies ahead", () => {
    expect(handOver(leaving, today, today)).toEqual({ ok: true, value: { lastDay: "2025-03-30", now: true } });
    expect(handOver(leaving, day("2025-03-01"), today)).toEqual({ ok: true, value: { lastDay: "2025-02-28", now: true } });
    expect(handOver(leaving, day("2025-04-01"), today)).toEqual({ ok: true, value: { lastDay: "2025-03-31", now: false } });
  });

  it("leaves the old representative at least the first day", () => {
    expect(handOver(leaving, day("2025-01-11"), today)).toEqual({ ok: true, value: { lastDay: "2025-01-10", now: true } });
    expect(handOver(leaving, day("2025-01-10"), today)).toEqual({
      ok: false,
      reasons: [{ code: "people.handoverBeforeStart", field: "onDay" }],
    });
  });
});

import { describe, expect, it } from "vitest";
import { checkLink, expiryOf, formatCode, linkState, parseCode, refusalOf } from "./domain";

const now = new Date("2025-03-31T02:00:00Z");
const later = new Date("2025-03-31T02:00:00.001Z");
const link = (more: Partial<Parameters<typeof linkState>[0]> = {}) => ({ usedAt: null, revokedAt: null, expiresAt: later, ...more });

describe("the life of a link", () => {
  it("lasts two weeks for a first sign-in and two days for a new password", () => {
    expect(expiryOf("FIRST_SIGN_IN", now).toISOString()).toBe("2025-04-14T02:00:00.000Z");
    expect(expiryOf("RESET", now).toISOString()).toBe("2025-04-02T02:00:00.000Z");
  });

  it("is open until its moment", () => {
    expect(linkState(link(), now)).toBe("OPEN");
    expect(linkState(link({ expiresAt: now }), now)).toBe("EXPIRED");
  });

  it("says first that it was used, then that it was replaced, then that it expired", () => {
    expect(linkState(link({ usedAt: now, revokedAt: now, expiresAt: now }), now)).toBe("USED");
    expect(linkState(link({ revokedAt: now, expiresAt: now }), now)).toBe("REPLACED");
  });

  it("says what to do in each case", () => {
    expect(refusalOf("OPEN")).toBeNull();
    expect(refusalOf("USED")).toBe("people.linkUsed");
    expect(refusalOf("REPLACED")).toBe("people.linkReplaced");
    expect(refusalOf("EXPIRED")).toBe("people.linkExpired");
    expect(refusalOf(null)).toBe("people.linkUnknown");
    expect(checkLink(link(), now)).toEqual({ ok: true, value: true });
    expect(checkLink(link({ usedAt: now }), now)).toEqual({ ok: false, reasons: [{ code: "people.linkUsed" }] });
    expect(checkLink(null, now)).toEqual({ ok: false, reasons: [{ code: "people.linkUnknown" }] });
  });
});

describe("the short code", () => {
  it.each(["482915307664", "482 915 307 664", " 4829-1530-7664 ", "482.915.307.664", "482\u00a0915\u00a0307\u00a0664"])(
    "reads %j",
    (typed) => {
      expect(parseCode(typed)).toEqual({ ok: true, value: "482915307664" });
    },
  );

  it.each(["", "48291530766", "4829153076641", "48291530766a", "'; DROP TABLE"])("refuses %j at its field", (typed) => {
    expect(parseCode(typed)).toEqual({ ok: false, reasons: [{ code: "people.codeNotUnderstood", field: "code" }] });
  });

  it("is shown in groups of three", () => {
    expect(formatCode("482915307664")).toBe("482 915 307 664");
  });
});

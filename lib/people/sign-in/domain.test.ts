import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS } from "./constants";
import { limitOf, minutesToWait, safeNext, sessionEnd, windowStart } from "./domain";

const now = new Date("2026-01-05T02:15:00Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

describe("throttling", () => {
  it("bears few failures of an account, more of a known address, many where callers cannot be told apart", () => {
    expect(limitOf("account", "canbo")).toBe(LIMITS.account);
    expect(limitOf("address", "203.0.113.7")).toBe(LIMITS.address);
    expect(limitOf("code", "203.0.113.7")).toBe(LIMITS.code);
    expect(limitOf("address", "")).toBe(LIMITS.everybody);
    expect(limitOf("code", "")).toBe(LIMITS.everybody);
    expect(limitOf("setup", "")).toBe(LIMITS.setup);
    expect(limitOf("setup", "x")).toBe(LIMITS.setup);
    expect(LIMITS.account < LIMITS.address && LIMITS.address < LIMITS.everybody).toBe(true);
  });

  it("counts a quarter of an hour back", () => {
    expect(windowStart(now)).toEqual(ago(15));
  });

  it("waits until the failure that fills the window leaves it, in whole minutes", () => {
    expect(minutesToWait(null, now)).toBeNull();
    expect(minutesToWait(ago(15), now)).toBeNull();
    expect(minutesToWait(ago(16), now)).toBeNull();
    expect(minutesToWait(now, now)).toBe(15);
    expect(minutesToWait(ago(10), now)).toBe(5);
    expect(minutesToWait(ago(14.5), now)).toBe(1);
    expect(minutesToWait(ago(13.5), now)).toBe(2);
    expect(minutesToWait(new Date(ago(15).getTime() + 1), now)).toBe(1);
  });
});

describe("the life of a session", () => {
  it("is ninety days on a trusted device and twelve hours on any other", () => {
    expect(sessionEnd(true, now).toISOString()).toBe("2026-04-05T02:15:00.000Z");
    expect(sessionEnd(false, now).toISOString()).toBe("2026-01-05T14:15:00.000Z");
  });
});

describe("where to go after sign-in", () => {
  it.each([
    ["/", "/"],
    ["/units", "/units"],
    ["/pledges?q=%C4%91%C6%B0%E1%BB%9Dng&page=2", "/pledges?q=%C4%91%C6%B0%E1%BB%9Dng&page=2"],
    ["/units/../desk", "/desk"],
    ["/loginhelp", "/loginhelp"],
    ["/units#people", "/units"],
  ])("keeps %j as %j", (asked, path) => {
    expect(safeNext(asked)).toBe(path);
  });

  it.each([
    "",
    "units",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\/evil.example",
    "/x\\y",
    "https://evil.example/",
    "javascript:alert(1)",
    " /units",
    "/\t/evil.example",
    "/\n/evil.example",
    "/units\r\nSet-Cookie: a=b",
    "/.//evil.example",
    "/a/..//evil.example",
    "/login",
    "/login?next=/units",
    "/login/x",
    "/welcome/abc",
    "/code",
    "/setup",
    "/api/health",
    `/${"a".repeat(1_000)}`,
  ])("takes %j home instead", (asked) => {
    expect(safeNext(asked)).toBe("/");
  });

  it("keeps a path of just the longest length", () => {
    expect(safeNext(`/${"a".repeat(999)}`)).toHaveLength(1_000);
  });

  it("never leads to another site, whatever is asked", () => {
    const pieces = fc.constantFrom("/", "\\", "//", "evil.example", ":", "@", "?", "#", ".", "..", "%2f", "\t", "a", "https:");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        for (const asked of [parts.join(""), `/${parts.join("")}`]) {
          const next = safeNext(asked);
          expect(new URL(next, "https://giaouoc.example").origin).toBe("https://giaouoc.example");
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

import { describe, expect, it } from "vitest";
import { AppError } from "./errors";
import { canonicalJson, sha256 } from "./hash";
import { isId, newId } from "./ids";
import { ok, type Reason, refuse, refuseAll } from "./result";

describe("Result", () => {
  it("passes a value", () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 });
  });

  it("refuses with a reason, its field and its params", () => {
    expect(refuse("kernel.invalid")).toEqual({ ok: false, reasons: [{ code: "kernel.invalid" }] });
    expect(refuse("kernel.textTooLong", { field: "title", params: { max: 3 } })).toEqual({
      ok: false,
      reasons: [{ code: "kernel.textTooLong", field: "title", params: { max: 3 } }],
    });
  });

  it("refuses with all reasons, or passes when there is none", () => {
    const reasons: Reason[] = [{ code: "kernel.invalid" }, { code: "kernel.textMissing", field: "title" }];
    expect(refuseAll(reasons, 1)).toEqual({ ok: false, reasons });
    expect(refuseAll([], 1)).toEqual({ ok: true, value: 1 });
  });
});

describe("AppError", () => {
  it("carries a code, and a message for the log", () => {
    expect(new AppError("NOT_FOUND")).toMatchObject({ code: "NOT_FOUND", message: "NOT_FOUND", name: "AppError" });
    expect(new AppError("BROKEN", "disk full")).toMatchObject({ code: "BROKEN", message: "disk full" });
  });
});

describe("ids", () => {
  it("are UUIDv7, in the order of their making", () => {
    const made = Array.from({ length: 50 }, newId);
    expect(made.every(isId)).toBe(true);
    expect([...made].sort()).toEqual(made);
    expect(new Set(made).size).toBe(50);
  });

  it.each(["", "1", "00000000-0000-4000-8000-000000000000", "not-an-id", "' OR 1=1"])("%s is none", (text) => {
    expect(isId(text)).toBe(false);
  });
});

describe("canonicalJson and sha256", () => {
  it("are the same for the same value, whatever the order of its keys", () => {
    expect(canonicalJson({ b: 1, a: { d: null, c: "ế" } })).toBe('{"a":{"c":"ế","d":null},"b":1}');
    expect(sha256(canonicalJson({ b: 1, a: 2 }))).toBe(sha256(canonicalJson({ a: 2, b: 1 })));
    expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(sha256(new Uint8Array([97]))).toBe(sha256("a"));
  });

  it("throws on what JSON does not have", () => {
    expect(() => canonicalJson(undefined)).toThrow("no JSON form");
  });
});

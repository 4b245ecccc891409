import { describe, expect, it } from "vitest";
import { Sentence } from "../lib/sentence.mjs";
import { diskSentence, tellOf } from "./processes.mjs";

const failure = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: what the system said`), { code, ...(path ? { path } : {}) });

describe("diskSentence", () => {
  it.each([
    ["EROFS", /read-only disk/],
    ["EACCES", /belongs to another user/],
    ["ENOSPC", /is full/],
    ["ENOTDIR", /is in the way/],
    ["EIO", /cannot be used: EIO/],
  ])("says what %s means", (code, sentence) => {
    expect(diskSentence("/tmp", failure(code))).toMatch(sentence);
  });
});

describe("tellOf", () => {
  it("tells a sentence as it is and a surprise with its stack", () => {
    expect(tellOf(new Sentence("Do that."))).toBe("Do that.");
    expect(tellOf(new TypeError("surprise"))).toMatch(/TypeError: surprise\n\s+at /);
    expect(tellOf("text")).toBe("text");
  });

  it("makes a sentence of a file that cannot be read or written", () => {
    expect(tellOf(failure("EACCES", "/srv/data/purpose"))).toMatch(/^\/srv\/data\/purpose belongs to another user[^\n]+$/);
    expect(tellOf(failure("ENOENT", "/srv/data/purpose"))).toContain("at ");
  });
});

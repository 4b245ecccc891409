import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, sha256 } from "@/lib/kernel/hash";
import type { PledgeContent } from "@/lib/pledges/types";
import { someContent } from "../test-contents";
import { isIntact, pledgeHash, seal, shortHash, signPledges } from "./domain";
import { readSnapshot } from "./schema";
import type { CovenantSnapshot } from "./types";

const person = { personId: "p1", name: "Người ký", post: "Trưởng khu phố" };

function snapshotOf(contents: readonly PledgeContent[]): CovenantSnapshot {
  return {
    format: "giao-uoc.covenant.1",
    code: "K7MT3F9TXW",
    place: { id: "w", name: "Phường Đại Yên" },
    campaign: { id: "c", name: "Chào mừng Đại hội", theme: null },
    block: { id: "b", name: "Khối khu phố" },
    unit: { id: "u", name: "Khu phố 7" },
    covenantId: "cov",
    revision: { id: "rev", number: 1, amends: null },
    preamble: null,
    pledges: signPledges(contents.map((content, index) => ({ pledgeId: `p${index}`, number: index + 1, content }))),
    contents: [{ id: "c1", name: "Xây dựng phường giàu đẹp" }],
    supporters: [],
    method: "ACCOUNT",
    signer: person,
    witness: null,
    files: [],
    signedAt: "2025-04-11T07:00:00.000Z",
    receivedAt: "2025-04-11T07:00:01.000Z",
  };
}

/** The same value with the keys of every object in another order, as a database may give it back. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
}

const someSnapshot = fc.array(someContent, { minLength: 1, maxLength: 4 }).map(snapshotOf);

describe("the hash of a pledge", () => {
  it("is that of its canonical text, whatever the order of its keys", () => {
    fc.assert(
      fc.property(someContent, (content) => {
        expect(pledgeHash(content)).toBe(sha256(canonicalJson(content)));
        expect(pledgeHash(shuffled(content) as PledgeContent)).toBe(pledgeHash(content));
        expect(pledgeHash(JSON.parse(JSON.stringify(content)) as PledgeContent)).toBe(pledgeHash(content));
      }),
    );
  });

  it("differs between different texts", () => {
    fc.assert(
      fc.property(someContent, someContent, (left, right) => {
        expect(pledgeHash(left) === pledgeHash(right)).toBe(canonicalJson(left) === canonicalJson(right));
      }),
    );
  });
});

describe("a sealed snapshot", () => {
  it("can be read back to what was signed, and is intact", () => {
    fc.assert(
      fc.property(someSnapshot, (snapshot) => {
        const sealed = seal(snapshot);
        expect(isIntact(sealed)).toBe(true);
        expect(readSnapshot(sealed.text)).toEqual(snapshot);
        expect(seal(shuffled(snapshot) as CovenantSnapshot)).toEqual(sealed);
      }),
    );
  });

  it("is not intact after any one letter changed, came or went", () => {
    fc.assert(
      fc.property(someSnapshot, fc.nat(), fc.constantFrom("x", "", "ạ"), (snapshot, at, letter) => {
        const { text, hash } = seal(snapshot);
        const index = at % text.length;
        const changed = text.slice(0, index) + letter + text.slice(index + 1);
        expect(isIntact({ text: changed, hash })).toBe(changed === text);
      }),
    );
  });

  it.each(["", "{}", "null", "[1]", "{", '{"format":"something else"}'])("is not read from %j", (text) => {
    expect(readSnapshot(text)).toBeNull();
  });
});

describe("the pledges of a paper", () => {
  it("are numbered from 1 in their order, each with its own hash", () => {
    fc.assert(
      fc.property(fc.array(someContent, { maxLength: 5 }), (contents) => {
        const entries = contents.map((content, index) => ({ pledgeId: `p${index}`, number: index * 3 + 2, content }));
        const signed = signPledges([...entries].reverse());
        expect(signed.map(({ number, pledgeId }) => [number, pledgeId])).toEqual(contents.map((_, index) => [index + 1, `p${index}`]));
        expect(signed.map(({ hash }) => hash)).toEqual(contents.map(pledgeHash));
      }),
    );
  });

  it("show the first twelve digits of a hash", () => {
    expect(shortHash(sha256("x"))).toBe(sha256("x").slice(0, 12));
  });
});

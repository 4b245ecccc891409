import { describe, expect, it } from "vitest";
import { day } from "@/lib/kernel/dates";
import { content, MEASURES } from "@/lib/pledges/test-content";
import type { PledgeContent, PledgeStatus } from "@/lib/pledges/types";
import { pledgeHash, seal, signPledges } from "../snapshot/domain";
import { readSnapshot } from "../snapshot/schema";
import type { CovenantSnapshot } from "../snapshot/types";
import { compareEvidence } from "./domain";
import type { Difference, Evidence, LivePledge } from "./types";

const signer = { personId: "p1", name: "Người ký", post: "Trưởng khu phố" };
const witness = { personId: "p2", name: "Cán bộ", post: "Công chức" };
const TEXTS = [content(MEASURES.AMOUNT, { title: "Một", location: "Tổ 1" }), content(MEASURES.RECURRING, { title: "Hai", kind: "TASK" })];

const snapshot: CovenantSnapshot = {
  format: "giao-uoc.covenant.1",
  code: "K7MT3F9TXW",
  place: { id: "w", name: "Phường Đại Yên" },
  campaign: { id: "c", name: "Chào mừng Đại hội", theme: "Ra sức thi đua" },
  block: { id: "b", name: "Khối khu phố" },
  unit: { id: "u", name: "Khu phố 7" },
  covenantId: "cov",
  revision: { id: "rev", number: 2, amends: { number: 1, hash: "h", reason: "Đổi địa điểm" } },
  preamble: "Căn cứ kế hoạch",
  pledges: signPledges(TEXTS.map((text, index) => ({ pledgeId: `p${index}`, number: index + 1, content: text }))),
  contents: [],
  supporters: [],
  method: "DRAWN",
  signer,
  witness,
  files: [{ role: "DRAWING", id: "f1", sha256: "aa" }],
  signedAt: "2025-04-11T07:00:00.000Z",
  receivedAt: "2025-04-11T07:00:01.000Z",
};

function live(index: number, text: PledgeContent, change: Partial<LivePledge> = {}): LivePledge {
  return {
    pledgeId: `p${index}`,
    organizationId: "u",
    position: index + 1,
    status: "ACTIVE",
    content: text,
    contentHash: pledgeHash(text),
    kind: text.kind,
    title: text.title,
    location: text.location,
    weight: text.weight,
    signedDueDay: text.dueDay,
    isDeleted: false,
    ...change,
  };
}

function evidence(change: Partial<Evidence> = {}): Evidence {
  const sealed = seal(snapshot);
  return {
    code: snapshot.code,
    revisionNumber: 2,
    covenantId: "cov",
    snapshot: sealed.text,
    hash: sealed.hash,
    signature: {
      method: "DRAWN",
      signer,
      witness,
      signedAt: snapshot.signedAt,
      receivedAt: snapshot.receivedAt,
      fileIds: ["f1"],
    },
    versions: TEXTS.map((text, index) => ({ pledgeId: `p${index}`, content: text })),
    live: TEXTS.map((text, index) => live(index, text)),
    files: [{ id: "f1", sha256: "aa" }],
    chained: {
      code: snapshot.code,
      hash: sealed.hash,
      signer,
      pledges: snapshot.pledges.map(({ pledgeId, hash }) => ({ pledgeId, hash })),
    },
    chainHolds: true,
    chainBrokenAt: null,
    ...change,
  };
}

/** What the comparison says when something of the evidence is other than it was. */
function found(change: Partial<Evidence>): readonly Difference[] {
  const all = evidence(change);
  return compareEvidence(all, readSnapshot(all.snapshot ?? ""));
}

const WHOLE = { kind: "WHOLE" };
const signed = (number: number) => ({ kind: "PLEDGE", number, where: "SIGNED" });
const inForce = (number: number) => ({ kind: "PLEDGE", number, where: "LIVE" });
const text = seal(snapshot).text;
const [one = content(MEASURES.AMOUNT), two = content(MEASURES.AMOUNT)] = TEXTS;

describe("comparing what was kept", () => {
  it("finds nothing where nothing was touched", () => {
    expect(found({})).toEqual([]);
    expect(found({ live: null })).toEqual([]);
  });

  it.each<[string, Partial<Evidence>, unknown[]]>([
    ["no snapshot", { snapshot: null }, [WHOLE]],
    ["an unreadable snapshot", { snapshot: text.slice(1) }, [WHOLE]],
    ["a letter of the frame", { snapshot: text.replace("Khối khu phố", "Khối khu phồ") }, [WHOLE]],
    ["a letter of a pledge", { snapshot: text.replace('"title":"Hai"', '"title":"Ba"') }, [signed(2)]],
    ["the hash of a pledge", { snapshot: text.replace(pledgeHash(one), "0".repeat(64)) }, [signed(1), inForce(1)]],
    ["the kept hash", { hash: "0".repeat(64) }, [WHOLE]],
    ["no hash", { hash: null }, [WHOLE]],
    ["another paper's code", { code: "AAAAAAAAAA" }, [WHOLE]],
    ["another covenant", { covenantId: "other" }, [WHOLE]],
    ["another number", { revisionNumber: 3 }, [WHOLE]],
    ["no entry in the chain", { chained: null }, [WHOLE]],
    [
      "another code in the chain",
      { chained: { code: "x", hash: seal(snapshot).hash, signer, pledges: evidence().chained?.pledges ?? [] } },
      [WHOLE],
    ],
    ["a broken chain", { chainHolds: false, chainBrokenAt: 12 }, [{ kind: "CHAIN", at: 12 }]],
    ["a broken chain of which nothing is left", { chainHolds: false }, [{ kind: "CHAIN", at: 0 }]],
    ["an unreadable snapshot and a broken chain", { snapshot: "", chainHolds: false, chainBrokenAt: 3 }, [WHOLE, { kind: "CHAIN", at: 3 }]],
  ])("%s", (_name, change, expected) => {
    expect(found(change)).toEqual(expected);
  });

  it("finds the pledge that the chain knows otherwise, and one that it does not know", () => {
    const chained = evidence().chained;
    if (!chained) throw new Error("no chain");
    expect(found({ chained: { ...chained, pledges: [{ pledgeId: "p0", hash: "x" }, ...chained.pledges.slice(1)] } })).toEqual([signed(1)]);
    expect(found({ chained: { ...chained, pledges: chained.pledges.slice(0, 1) } })).toEqual([signed(2)]);
  });

  it("finds a snapshot and its hash changed together by the chain", () => {
    const changed = seal({ ...snapshot, preamble: "Khác" });
    expect(found({ snapshot: changed.text, hash: changed.hash })).toEqual([WHOLE]);
  });

  it("finds kept versions that changed, are gone, or are new", () => {
    expect(
      found({
        versions: [
          { pledgeId: "p0", content: two },
          { pledgeId: "p1", content: two },
        ],
      }),
    ).toEqual([signed(1)]);
    expect(found({ versions: [{ pledgeId: "p0", content: one }] })).toEqual([signed(2)]);
    expect(found({ versions: [...evidence().versions, { pledgeId: "p9", content: one }] })).toEqual([WHOLE]);
  });

  it.each<[string, Partial<LivePledge>]>([
    ["text", { content: two }],
    ["hash", { contentHash: "x" }],
    ["kind", { kind: "TASK" }],
    ["title", { title: "Một khác" }],
    ["location", { location: null }],
    ["weight", { weight: 5 }],
    ["signed due day", { signedDueDay: day("2026-01-01") }],
    ["number", { position: 9 }],
    ["unit", { organizationId: "other" }],
    ["deletion", { isDeleted: true }],
  ])("finds the pledge in force by its %s", (_name, change) => {
    expect(found({ live: [live(0, one, change), live(1, two)] })).toEqual([inForce(1)]);
  });

  it("finds a pledge in force that is gone, or that nobody signed; those cancelled before do not count", () => {
    expect(found({ live: [live(0, one)] })).toEqual([inForce(2)]);
    const strange = (status: PledgeStatus) => found({ live: [...(evidence().live ?? []), live(7, one, { status })] });
    expect(strange("ACTIVE")).toEqual([WHOLE]);
    expect(strange("CANCELLED")).toEqual([]);
    expect(strange("TRANSFERRED")).toEqual([]);
  });

  it("finds another signer, post, way, time or witness", () => {
    const signature = evidence().signature;
    if (!signature) throw new Error("no signature");
    const others = [
      null,
      { ...signature, signer: { ...signer, name: "Khác" } },
      { ...signature, signer: { ...signer, post: "Khác" } },
      { ...signature, method: "PAPER" as const },
      { ...signature, signedAt: "2025-04-12T07:00:00.000Z" },
      { ...signature, receivedAt: "2025-04-12T07:00:00.000Z" },
      { ...signature, witness: null },
    ];
    for (const other of others.slice(1)) expect(found({ signature: other })).toEqual([{ kind: "SIGNER" }]);
    expect(found({ signature: null })).toEqual([{ kind: "SIGNER" }]);
    const chained = evidence().chained;
    if (!chained) throw new Error("no chain");
    expect(found({ chained: { ...chained, signer: null } })).toEqual([{ kind: "SIGNER" }]);
  });

  it("finds a file that changed, is gone, or was put in later", () => {
    const signature = evidence().signature;
    if (!signature) throw new Error("no signature");
    expect(found({ files: [{ id: "f1", sha256: "bb" }] })).toEqual([{ kind: "FILE" }]);
    expect(found({ files: [] })).toEqual([{ kind: "FILE" }]);
    expect(found({ signature: { ...signature, fileIds: ["f1", "f2"] } })).toEqual([{ kind: "FILE" }]);
  });

  it("finds a pledge that stands twice in the paper", () => {
    const [first] = snapshot.pledges;
    if (!first) throw new Error("no pledge");
    const doubled = seal({ ...snapshot, pledges: [...snapshot.pledges, { ...first, number: 3 }] });
    expect(found({ snapshot: doubled.text, hash: doubled.hash })).toContainEqual(WHOLE);
  });
});

import { describe, expect, it } from "vitest";
import { MAX_PLEDGES } from "../constants";
import type { RevisionHead, RevisionStatus } from "../types";
import { expansionFor, sameTitle } from "./domain";

const head = (status: RevisionStatus, number = 1, isDropped = false): RevisionHead => ({
  id: `r${number}`,
  number,
  status,
  basedOnId: null,
  isDropped,
});
const full = Array.from({ length: MAX_PLEDGES }, (_, index) => `Việc ${index}`);

describe("expanding a block's text", () => {
  it.each<[string, RevisionHead[], string[], string]>([
    ["a unit without a covenant", [], [], "CREATE"],
    ["a draft", [head("DRAFT")], ["Đường hoa"], "CREATE"],
    ["a draft after a return", [head("RETURNED"), head("DRAFT", 2)], [], "CREATE"],
    ["a draft that has it", [head("DRAFT")], ["Vệ sinh môi trường"], "HAS_IT"],
    ["written otherwise", [head("DRAFT")], ["  vệ sinh  MÔI TRƯỜNG "], "HAS_IT"],
    ["sent, with it", [head("SUBMITTED")], ["Vệ sinh môi trường"], "HAS_IT"],
    ["sent", [head("SUBMITTED")], [], "UNDER_WAY"],
    ["approved", [head("APPROVED")], [], "UNDER_WAY"],
    ["signed", [head("SIGNED")], [], "SIGNED"],
    ["signed and being amended", [head("SIGNED"), head("DRAFT", 2)], [], "SIGNED"],
    ["signed, amendment sent", [head("SIGNED"), head("SUBMITTED", 2)], [], "UNDER_WAY"],
    ["signed, amendment dropped", [head("SIGNED"), head("DRAFT", 2, true)], [], "SIGNED"],
    ["a full draft", [head("DRAFT")], full, "FULL"],
    ["an almost full draft", [head("DRAFT")], full.slice(1), "CREATE"],
  ])("%s", (_name, revisions, titles, outcome) => {
    expect(expansionFor({ revisions, titles }, "Vệ sinh môi trường")).toBe(outcome);
  });

  it("tells titles apart by their words", () => {
    expect(sameTitle("Đường tổ 3", "duong to 3")).toBe(true);
    expect(sameTitle("Đường tổ 3", "Đường tổ 4")).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { ROLES } from "@/lib/access/roles";
import { testActor } from "@/lib/access/test-actor";
import { CAMPAIGN_STATUSES } from "@/lib/campaigns/constants";
import { newId } from "@/lib/kernel/ids";
import { REVISION_STATUSES } from "./constants";
import {
  type Gate,
  gatesOf,
  mayAmend,
  mayApprove,
  mayDropAmendment,
  mayEdit,
  mayRecall,
  mayReturn,
  maySign,
  mayStart,
  mayWeigh,
  partsOf,
} from "./policy";
import type { CovenantFacts, RevisionHead, RevisionStatus } from "./types";

const placeId = newId();
const organizationId = newId();
const facts: CovenantFacts = { placeId, placeName: "Phường Đại Yên", organizationId, organizationName: "Khu phố 7", phase: "LAUNCHED" };

const head = (status: RevisionStatus, number = 1, isDropped = false): RevisionHead => ({
  id: `r${number}`,
  number,
  status,
  basedOnId: null,
  isDropped,
});

const representative = testActor({ role: "REPRESENTATIVE", placeId, organizationId });
const neighbour = testActor({ role: "REPRESENTATIVE", placeId, organizationId: newId() });
const official = testActor({ role: "OFFICIAL", placeId });
const leader = testActor({ role: "LEADER", placeId });
const administrator = testActor({ role: "ADMINISTRATOR", placeId });
const above = testActor({ role: "LEADER", placeKind: "PROVINCE" });
const elsewhere = testActor({ role: "OFFICIAL" });
const both = { ...official, memberships: [...official.memberships, ...representative.memberships] } as Actor;
const unitOfBoth = { ...representative, memberships: both.memberships } as Actor;

const codeOf = (gate: Gate): string => (gate.ok ? "ok" : gate.reasons[0].code);
const ask = (gate: (actor: Actor) => Gate, ...actors: Actor[]) => actors.map((actor) => codeOf(gate(actor)));
const EVERYBODY = [representative, official, leader, administrator, neighbour, elsewhere, above];

describe("who drafts", () => {
  it("the unit's representative and the place's official", () => {
    const no = "covenants.notYoursToDraft";
    expect(ask((actor) => mayStart(actor, facts), ...EVERYBODY)).toEqual(["ok", "ok", no, no, no, no, no]);
    expect(ask((actor) => mayEdit(actor, facts, [head("DRAFT")]), ...EVERYBODY)).toEqual(["ok", "ok", no, no, no, no, no]);
    expect(ask((actor) => mayRecall(actor, facts, [head("SUBMITTED")]), ...EVERYBODY)).toEqual(["ok", "ok", no, no, no, no, no]);
  });

  it("from the opening on, also after the launch, and not after the end", () => {
    const answers = CAMPAIGN_STATUSES.map((phase) => [phase, codeOf(mayEdit(representative, { ...facts, phase }, [head("DRAFT")]))]);
    expect(Object.fromEntries(answers)).toEqual({
      DRAFT: "covenants.registrationNotOpen",
      OPEN: "ok",
      LAUNCHED: "ok",
      CLOSED: "covenants.campaignEnded",
      ARCHIVED: "covenants.campaignEnded",
      CANCELLED: "covenants.campaignEnded",
    });
  });

  it("only what is a draft", () => {
    const answers = REVISION_STATUSES.map((status) => codeOf(mayEdit(representative, facts, [head(status)])));
    const nothing = "covenants.nothingUnderWay";
    expect(answers).toEqual(["ok", "covenants.notDraft", nothing, "covenants.notDraft", nothing, nothing]);
    expect(codeOf(mayEdit(representative, facts, []))).toBe(nothing);
    expect(codeOf(mayEdit(representative, facts, [head("SIGNED"), head("DRAFT", 2, true)]))).toBe(nothing);
  });

  it("and only the official says how much a pledge weighs", () => {
    const no = "covenants.weightByOfficial";
    expect(ask((actor) => mayWeigh(actor, facts), ...EVERYBODY)).toEqual([no, "ok", no, no, no, no, no]);
  });
});

describe("who decides", () => {
  const notYours = "covenants.notYoursToApprove";
  const other = "covenants.otherPlace";

  it("officials and leaders of the place", () => {
    const expected = [notYours, "ok", "ok", notYours, notYours, other, other];
    expect(ask((actor) => mayApprove(actor, facts, [head("SUBMITTED")]), ...EVERYBODY)).toEqual(expected);
    expect(ask((actor) => mayReturn(actor, facts, [head("SUBMITTED")]), ...EVERYBODY)).toEqual(expected);
  });

  it("nobody for a unit that the person represents, in whatever post", () => {
    expect(codeOf(mayApprove(both, facts, [head("SUBMITTED")]))).toBe("covenants.ownUnit");
    expect(codeOf(mayReturn(both, facts, [head("APPROVED")]))).toBe("covenants.ownUnit");
    expect(codeOf(mayApprove(both, { ...facts, organizationId: newId() }, [head("SUBMITTED")]))).toBe("ok");
  });

  it("what waits, and returns what is approved as long as it is not signed", () => {
    const nothing = "covenants.nothingUnderWay";
    expect(REVISION_STATUSES.map((status) => codeOf(mayApprove(official, facts, [head(status)])))).toEqual([
      "covenants.notSubmitted",
      "ok",
      nothing,
      "covenants.notSubmitted",
      nothing,
      nothing,
    ]);
    expect(REVISION_STATUSES.map((status) => codeOf(mayReturn(official, facts, [head(status)])))).toEqual([
      "covenants.notReturnable",
      "ok",
      nothing,
      "ok",
      nothing,
      nothing,
    ]);
  });

  it("while the registration runs", () => {
    expect(codeOf(mayApprove(official, { ...facts, phase: "OPEN" }, [head("SUBMITTED")]))).toBe("ok");
    expect(codeOf(mayApprove(official, { ...facts, phase: "CLOSED" }, [head("SUBMITTED")]))).toBe("covenants.campaignEnded");
    expect(codeOf(mayReturn(official, { ...facts, phase: "DRAFT" }, [head("SUBMITTED")]))).toBe("covenants.registrationNotOpen");
  });
});

describe("who signs", () => {
  const approved = [head("APPROVED")];

  it("with the own account: the unit's representative, working as such", () => {
    const no = "covenants.notSigner";
    expect(ask((actor) => maySign(actor, facts, approved, "ACCOUNT"), ...EVERYBODY)).toEqual(["ok", no, no, no, no, no, no]);
    expect(codeOf(maySign(both, facts, approved, "ACCOUNT"))).toBe(no);
    expect(codeOf(maySign(unitOfBoth, facts, approved, "ACCOUNT"))).toBe("ok");
  });

  it.each(["DRAWN", "PAPER"] as const)("%s: taken by the place's official, who is not of the unit", (method) => {
    const no = "covenants.notWitness";
    expect(ask((actor) => maySign(actor, facts, approved, method), ...EVERYBODY)).toEqual([no, "ok", no, no, no, no, no]);
    expect(codeOf(maySign(both, facts, approved, method))).toBe("covenants.ownUnitWitness");
  });

  it("from the launch on", () => {
    const answers = CAMPAIGN_STATUSES.map((phase) => codeOf(maySign(representative, { ...facts, phase }, approved, "ACCOUNT")));
    const [early, ended] = ["covenants.notLaunched", "covenants.campaignEnded"];
    expect(answers).toEqual([early, early, "ok", ended, ended, ended]);
  });

  it("what is approved", () => {
    const answers = REVISION_STATUSES.map((status) => codeOf(maySign(representative, facts, [head(status)], "ACCOUNT")));
    const [no, nothing] = ["covenants.notApproved", "covenants.nothingUnderWay"];
    expect(answers).toEqual([no, no, nothing, "ok", nothing, nothing]);
  });
});

describe("amendments", () => {
  it("are begun by those who draft, of what is signed, one at a time, after the launch", () => {
    const no = "covenants.notYoursToDraft";
    expect(ask((actor) => mayAmend(actor, facts, [head("SIGNED")]), ...EVERYBODY)).toEqual(["ok", "ok", no, no, no, no, no]);
    expect(codeOf(mayAmend(representative, facts, [head("APPROVED")]))).toBe("covenants.notSigned");
    expect(codeOf(mayAmend(neighbour, facts, [head("APPROVED")]))).toBe(no);
    expect(codeOf(mayAmend(representative, facts, [head("SIGNED"), head("DRAFT", 2)]))).toBe("covenants.amendmentUnderWay");
    expect(codeOf(mayAmend(representative, facts, [head("SIGNED"), head("DRAFT", 2, true)]))).toBe("ok");
    expect(codeOf(mayAmend(representative, { ...facts, phase: "CLOSED" }, [head("SIGNED")]))).toBe("covenants.campaignEnded");
  });

  it("are left out while they are drafts; a first covenant is not", () => {
    const no = "covenants.notYoursToDraft";
    const amending = [head("SIGNED"), head("DRAFT", 2)];
    expect(ask((actor) => mayDropAmendment(actor, facts, amending), ...EVERYBODY)).toEqual(["ok", "ok", no, no, no, no, no]);
    expect(codeOf(mayDropAmendment(representative, facts, [head("DRAFT")]))).toBe("covenants.notSigned");
    expect(codeOf(mayDropAmendment(representative, facts, [head("SIGNED"), head("SUBMITTED", 2)]))).toBe("covenants.notDraft");
    expect(codeOf(mayDropAmendment(representative, facts, [head("SIGNED")]))).toBe("covenants.nothingUnderWay");
  });
});

describe("what a screen asks", () => {
  it("which parts are the actor's at all", () => {
    const parts = EVERYBODY.map((actor) =>
      Object.values(partsOf(actor, facts))
        .map((is) => (is ? "x" : "-"))
        .join(""),
    );
    expect(parts).toEqual(["x--", "xxx", "-x-", "---", "---", "---", "---"]);
  });

  it("all gates at once, the same as each alone", () => {
    const revisions = [head("APPROVED")];
    for (const role of ROLES) {
      const actor = testActor({ role, placeId, organizationId });
      expect(gatesOf(actor, facts, revisions)).toEqual({
        edit: mayEdit(actor, facts, revisions),
        recall: mayRecall(actor, facts, revisions),
        approve: mayApprove(actor, facts, revisions),
        returning: mayReturn(actor, facts, revisions),
        signAccount: maySign(actor, facts, revisions, "ACCOUNT"),
        signWitnessed: maySign(actor, facts, revisions, "PAPER"),
        amend: mayAmend(actor, facts, revisions),
        dropAmendment: mayDropAmendment(actor, facts, revisions),
      });
    }
  });
});

import { describe, expect, it } from "vitest";
import { type Actor, unsafeActor } from "@/lib/access/actor";
import { ROLES, type Role } from "@/lib/access/roles";
import { testActor } from "@/lib/access/test-actor";
import type { CampaignStatus } from "@/lib/campaigns/types";
import { newId } from "@/lib/kernel/ids";
import type { Result } from "@/lib/kernel/result";
import { mayRecall, mayReview, maySend, representsInAnyPost } from "./policy";

const STATUSES: readonly CampaignStatus[] = ["DRAFT", "OPEN", "LAUNCHED", "CLOSED", "ARCHIVED", "CANCELLED"];
const placeId = newId();
const organizationId = newId();
const pledge = { placeId, organizationId, campaignStatus: "LAUNCHED" as const };
const report = { ...pledge, authorId: newId() };

const code = (result: Result<unknown>) => (result.ok ? "ok" : result.reasons[0].code);

/** Somebody of the ward; a representative is the unit's unless another is named. */
function of(role: Role, change: Parameters<typeof testActor>[0] = {}): Actor {
  return testActor({ role, placeId, organizationId: role === "REPRESENTATIVE" ? organizationId : placeId, ...change });
}

/** The same person with one more post. */
function also(actor: Actor, role: Role, unit: string): Actor {
  const post = { ...actor.membership, id: newId(), role, organizationId: unit };
  return unsafeActor({ ...actor, memberships: [...actor.memberships, post] });
}

describe("who may send", () => {
  it("is the unit's representative, and an official of the ward for the unit", () => {
    expect(ROLES.map((role) => code(maySend(of(role), pledge)))).toEqual(["progress.notReporter", "ok", "ok", "progress.notReporter"]);
  });

  it("is not another unit's representative, nor an official of another place", () => {
    expect(code(maySend(of("REPRESENTATIVE", { organizationId: newId() }), pledge))).toBe("progress.notReporter");
    expect(code(maySend(of("OFFICIAL", { placeId: newId() }), pledge))).toBe("progress.notReporter");
  });

  it("only while the campaign runs", () => {
    const codes = STATUSES.map((campaignStatus) => code(maySend(of("REPRESENTATIVE"), { ...pledge, campaignStatus })));
    expect(codes.map((each) => each === "ok")).toEqual([false, false, true, false, false, false]);
    expect(codes[3]).toBe("progress.campaignNotRunning");
  });
});

describe("who may recall", () => {
  it("is the author alone, while the campaign runs", () => {
    const author = of("REPRESENTATIVE", { personId: report.authorId });
    expect(code(mayRecall(author, report))).toBe("ok");
    expect(code(mayRecall(of("REPRESENTATIVE"), report))).toBe("progress.notAuthor");
    expect(code(mayRecall(unsafeActor({ ...author, person: null }), report))).toBe("progress.notAuthor");
    expect(code(mayRecall(author, { ...report, campaignStatus: "CLOSED" }))).toBe("progress.campaignNotRunning");
  });
});

describe("who may review", () => {
  it("is an official or the leader of the ward", () => {
    expect(ROLES.map((role) => code(mayReview(of(role), report)))).toEqual(["progress.notReviewer", "ok", "progress.notReviewer", "ok"]);
    expect(code(mayReview(of("LEADER", { placeId: newId() }), report))).toBe("progress.notReviewer");
  });

  it("is never the author, nor who represents the unit in any post", () => {
    const official = of("OFFICIAL");
    expect(code(mayReview(of("OFFICIAL", { personId: report.authorId }), report))).toBe("progress.ownReport");
    expect(code(mayReview(also(official, "REPRESENTATIVE", organizationId), report))).toBe("progress.ownUnit");
    expect(code(mayReview(also(official, "REPRESENTATIVE", newId()), report))).toBe("ok");
    expect(code(mayReview(also(official, "OFFICIAL", organizationId), report))).toBe("ok");
  });

  it("while the campaign runs and between its close and its archive", () => {
    const can = STATUSES.filter((campaignStatus) => mayReview(of("LEADER"), { ...report, campaignStatus }).ok);
    expect(can).toEqual(["LAUNCHED", "CLOSED"]);
    expect(code(mayReview(of("LEADER"), { ...report, campaignStatus: "ARCHIVED" }))).toBe("progress.campaignNotRunning");
  });
});

it("representing counts in every post that a person holds", () => {
  const official = of("OFFICIAL");
  expect(representsInAnyPost(official, organizationId)).toBe(false);
  expect(representsInAnyPost(also(official, "REPRESENTATIVE", organizationId), organizationId)).toBe(true);
  expect(representsInAnyPost(also(official, "LEADER", organizationId), organizationId)).toBe(false);
});

import { describe, expect, it } from "vitest";
import { type Actor, unsafeActor } from "@/lib/access/actor";
import { ROLES, type Role } from "@/lib/access/roles";
import { testActor } from "@/lib/access/test-actor";
import type { CampaignStatus } from "@/lib/campaigns/types";
import { newId } from "@/lib/kernel/ids";
import type { Result } from "@/lib/kernel/result";
import { mayAcceptDone, mayChoose, mayDecide, mayExtend } from "./policy";

const STATUSES: readonly CampaignStatus[] = ["DRAFT", "OPEN", "LAUNCHED", "CLOSED", "ARCHIVED", "CANCELLED"];
const placeId = newId();
const organizationId = newId();
const pledge = { placeId, organizationId, campaignStatus: "LAUNCHED" as const };

const code = (result: Result<unknown>) => (result.ok ? "ok" : result.reasons[0].code);

function of(role: Role, change: Parameters<typeof testActor>[0] = {}): Actor {
  return testActor({ role, placeId, organizationId: role === "REPRESENTATIVE" ? organizationId : placeId, ...change });
}

function representingToo(actor: Actor): Actor {
  const post = { ...actor.membership, id: newId(), role: "REPRESENTATIVE" as const, organizationId };
  return unsafeActor({ ...actor, memberships: [...actor.memberships, post] });
}

describe("choosing a branch", () => {
  it("is for the unit, and for an official who writes down what the unit chose", () => {
    expect(ROLES.map((role) => code(mayChoose(of(role), pledge)))).toEqual(["pledges.notUnit", "ok", "ok", "pledges.notUnit"]);
    expect(code(mayChoose(of("REPRESENTATIVE", { organizationId: newId() }), pledge))).toBe("pledges.notUnit");
    expect(code(mayChoose(of("OFFICIAL", { placeId: newId() }), pledge))).toBe("pledges.notUnit");
  });
});

describe.each([
  ["deciding", mayDecide],
  ["extending", mayExtend],
] as const)("%s", (_, may) => {
  it("is for officials and the leader of the ward", () => {
    expect(ROLES.map((role) => code(may(of(role), pledge)))).toEqual(["pledges.notDecider", "ok", "pledges.notDecider", "ok"]);
    expect(code(may(of("OFFICIAL", { placeId: newId() }), pledge))).toBe("pledges.notDecider");
  });

  it("is not for who represents the unit in any post", () => {
    expect(code(may(representingToo(of("OFFICIAL")), pledge))).toBe("pledges.ownUnit");
    expect(code(may(representingToo(of("OFFICIAL")), { ...pledge, organizationId: newId() }))).toBe("ok");
  });
});

it("everything is open while the campaign runs and between its close and its archive", () => {
  for (const may of [mayChoose, mayDecide, mayExtend]) {
    const codes = STATUSES.map((campaignStatus) => code(may(of("OFFICIAL"), { ...pledge, campaignStatus })));
    const shut = "pledges.campaignNotRunning";
    expect(codes).toEqual([shut, shut, "ok", "ok", shut, shut]);
  }
});

describe("nghiệm thu", () => {
  it("is for who may decide, but not for who entered the report that claims it", () => {
    const me = newId();
    const claimed = (claimAuthorIds: string[]) => ({ ...pledge, claimAuthorIds });
    expect(code(mayAcceptDone(of("OFFICIAL", { personId: me }), claimed([newId()])))).toBe("ok");
    expect(code(mayAcceptDone(of("OFFICIAL", { personId: me }), claimed([newId(), me])))).toBe("pledges.ownClaim");
    expect(code(mayAcceptDone(of("REPRESENTATIVE"), claimed([])))).toBe("pledges.notDecider");
    const nobody = unsafeActor({ ...of("OFFICIAL"), person: null });
    expect(code(mayAcceptDone(nobody, claimed([me])))).toBe("ok");
  });
});

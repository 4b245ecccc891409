import { describe, expect, it } from "vitest";
import type { Role } from "@/lib/access/roles";
import { testActor } from "@/lib/access/test-actor";
import type { CampaignStatus } from "@/lib/campaigns/types";
import { newId } from "@/lib/kernel/ids";
import type { Result } from "@/lib/kernel/result";
import { mayArrange, mayDiscard, mayPlan, mayRun, mayShowDisplay, mayStart, mayTakeSignature, mayWatch } from "./policy";
import type { CeremonyStatus } from "./types";

const codesOf = (result: Result<unknown>) => (result.ok ? [] : result.reasons.map(({ code }) => code));

const placeId = newId();
const as = (role: Role, of = placeId) => testActor({ role, placeId: of });
const official = as("OFFICIAL");
const OTHERS = [as("LEADER"), as("REPRESENTATIVE"), as("ADMINISTRATOR"), as("OFFICIAL", newId())];

const ceremony = (status: CeremonyStatus, campaign: CampaignStatus = "LAUNCHED", total = 17) => ({
  id: newId(),
  placeId,
  status,
  campaign: { id: newId(), name: "Phong trào", status: campaign },
  counter: { signed: 0, total },
});

describe("a ceremony", () => {
  it("is watched by officials and leaders, and by nobody else", () => {
    expect([official, ...OTHERS].map(mayWatch)).toEqual([true, true, false, false, true]);
  });

  it("is planned, arranged, begun, run, shown and taken away by the official of its place alone", () => {
    for (const actor of OTHERS) {
      const gates = [
        mayPlan(actor, { placeId, status: "LAUNCHED" }),
        ...[mayArrange, mayDiscard, mayShowDisplay, mayStart].map((gate) => gate(actor, ceremony("PLANNED"))),
        ...[mayRun, mayTakeSignature].map((gate) => gate(actor, ceremony("RUNNING"))),
      ];
      for (const gate of gates) expect(codesOf(gate)).toEqual(["ceremonies.onlyOfficial"]);
    }
  });

  it("is planned while the campaign is open or launched", () => {
    const plan = (status: CampaignStatus) => codesOf(mayPlan(official, { placeId, status }));
    expect([plan("OPEN"), plan("LAUNCHED")]).toEqual([[], []]);
    expect(plan("DRAFT")).toEqual(["ceremonies.campaignNotOpen"]);
    for (const status of ["CLOSED", "ARCHIVED", "CANCELLED"] as const) expect(plan(status)).toEqual(["ceremonies.campaignEnded"]);
  });

  it("begins once, after the launch, with somebody to sign", () => {
    expect(mayStart(official, ceremony("PLANNED")).ok).toBe(true);
    expect(codesOf(mayStart(official, ceremony("PLANNED", "OPEN")))).toEqual(["ceremonies.notLaunched"]);
    expect(codesOf(mayStart(official, ceremony("PLANNED", "LAUNCHED", 0)))).toEqual(["ceremonies.nobodyToSign"]);
    expect(codesOf(mayStart(official, ceremony("RUNNING")))).toEqual(["ceremonies.notPlanned"]);
  });

  it("is arranged until it ends, run between, and taken away only before", () => {
    const all = ["PLANNED", "RUNNING", "ENDED"] as const;
    expect(all.map((status) => codesOf(mayArrange(official, ceremony(status))))).toEqual([[], [], ["ceremonies.hasEnded"]]);
    expect(all.map((status) => codesOf(mayRun(official, ceremony(status))))).toEqual([
      ["ceremonies.notRunning"],
      [],
      ["ceremonies.hasEnded"],
    ]);
    expect(all.map((status) => mayDiscard(official, ceremony(status)).ok)).toEqual([true, false, false]);
    expect(all.map((status) => mayShowDisplay(official, ceremony(status)).ok)).toEqual([true, true, true]);
  });

  it("lets a signature in that was given before its end and arrives after it", () => {
    const all = ["PLANNED", "RUNNING", "ENDED"] as const;
    expect(all.map((status) => mayTakeSignature(official, ceremony(status)).ok)).toEqual([false, true, true]);
  });
});

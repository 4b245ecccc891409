import { describe, expect, it } from "vitest";
import { ROLES } from "@/lib/access/roles";
import { testActor } from "@/lib/access/test-actor";
import { newId } from "@/lib/kernel/ids";
import { CAMPAIGN_STATUSES } from "./constants";
import {
  mayArchive,
  mayCancel,
  mayClose,
  mayDiscard,
  mayEdit,
  mayExtend,
  mayLaunch,
  mayManage,
  mayOpen,
  maySee,
  type Subject,
} from "./policy";
import type { Readiness } from "./readiness/types";
import type { CampaignStatus } from "./types";

const placeId = newId();
const as = (role: (typeof ROLES)[number], place = placeId) => testActor({ role, placeId: place });
const official = as("OFFICIAL");
const leader = as("LEADER");
const subject = (status: CampaignStatus, isDeleted = false): Subject => ({ placeId, status, isDeleted });
const READY: Readiness = { missing: [], remarks: [] };
const codes = (result: { ok: boolean; reasons?: readonly { code: string }[] }) =>
  result.ok ? "ok" : result.reasons?.map(({ code }) => code);
const statusesWhere = (test: (campaign: Subject) => { ok: boolean }) => CAMPAIGN_STATUSES.filter((status) => test(subject(status)).ok);

describe("who sees a campaign", () => {
  const draft = { wasOpened: false, isDeleted: false };
  const opened = { wasOpened: true, isDeleted: false };

  it("is everybody of its scope, but a representative only from its opening on", () => {
    expect(ROLES.filter((role) => maySee(as(role), draft))).toEqual(["ADMINISTRATOR", "OFFICIAL", "LEADER"]);
    expect(ROLES.filter((role) => maySee(as(role), opened))).toEqual(ROLES);
    expect(ROLES.filter((role) => maySee(as(role), { wasOpened: true, isDeleted: true }))).toEqual(["ADMINISTRATOR", "OFFICIAL", "LEADER"]);
  });
});

describe("who runs the campaigns of a place", () => {
  it("is its official, nobody else", () => {
    expect(ROLES.filter((role) => mayManage(as(role), placeId).ok)).toEqual(["OFFICIAL"]);
    expect(codes(mayManage(as("OFFICIAL", newId()), placeId))).toEqual(["campaigns.onlyOfficial"]);
    expect(codes(mayManage(leader, placeId))).toEqual(["campaigns.onlyOfficial"]);
  });
});

describe("what may be done to a campaign", () => {
  it("is to edit it until it is closed, unless it was deleted", () => {
    expect(statusesWhere((campaign) => mayEdit(official, campaign))).toEqual(["DRAFT", "OPEN", "LAUNCHED"]);
    expect(codes(mayEdit(official, subject("CLOSED")))).toEqual(["campaigns.notEditable"]);
    expect(codes(mayEdit(official, subject("DRAFT", true)))).toEqual(["campaigns.deleted"]);
    expect(codes(mayEdit(leader, subject("DRAFT")))).toEqual(["campaigns.onlyOfficial"]);
  });

  it("is to open a draft and to launch an open one that lacks nothing", () => {
    expect(statusesWhere((campaign) => mayOpen(official, campaign, READY))).toEqual(["DRAFT"]);
    expect(statusesWhere((campaign) => mayLaunch(official, campaign, READY))).toEqual(["OPEN"]);
    expect(codes(mayOpen(official, subject("DRAFT", true), READY))).toEqual(["campaigns.deleted"]);
    expect(codes(mayOpen(leader, subject("DRAFT"), READY))).toEqual(["campaigns.onlyOfficial"]);
    expect(codes(mayLaunch(leader, subject("OPEN"), READY))).toEqual(["campaigns.onlyOfficial"]);
    expect(codes(mayLaunch(official, subject("DRAFT"), READY))).toEqual(["campaigns.notOpen"]);
  });

  it("names everything that is missing at once: for opening its own list, for the launch all of it", () => {
    const readiness: Readiness = {
      missing: [
        { key: "theme", step: "basics", before: "OPEN" },
        { key: "content", step: "contents", before: "OPEN" },
        { key: "mainDay", kind: "PARTY_CONGRESS", occasion: "Đại hội", step: "occasions", before: "LAUNCH" },
      ],
      remarks: [],
    };
    expect(codes(mayOpen(official, subject("DRAFT"), readiness))).toEqual(["campaigns.needsTheme", "campaigns.needsContent"]);
    expect(codes(mayLaunch(official, subject("OPEN"), readiness))).toEqual([
      "campaigns.needsTheme",
      "campaigns.needsContent",
      "campaigns.needsMainDay",
    ]);
  });

  it("is to close a launched one, by official or leader of the place", () => {
    expect(statusesWhere((campaign) => mayClose(official, campaign))).toEqual(["LAUNCHED"]);
    expect(ROLES.filter((role) => mayClose(as(role), subject("LAUNCHED")).ok)).toEqual(["OFFICIAL", "LEADER"]);
    expect(codes(mayClose(as("LEADER", newId()), subject("LAUNCHED")))).toEqual(["campaigns.onlyOfficialOrLeader"]);
    expect(codes(mayClose(as("REPRESENTATIVE"), subject("LAUNCHED")))).toEqual(["campaigns.onlyOfficialOrLeader"]);
    expect(codes(mayClose(leader, subject("OPEN")))).toEqual(["campaigns.notLaunched"]);
  });

  it("is to archive a closed one and to call off one that units have seen", () => {
    expect(statusesWhere((campaign) => mayArchive(official, campaign))).toEqual(["CLOSED"]);
    expect(statusesWhere((campaign) => mayCancel(official, campaign))).toEqual(["OPEN", "LAUNCHED"]);
    expect(codes(mayArchive(leader, subject("CLOSED")))).toEqual(["campaigns.onlyOfficial"]);
    expect(codes(mayCancel(official, subject("DRAFT")))).toEqual(["campaigns.notCancellable"]);
    expect(codes(mayCancel(leader, subject("OPEN")))).toEqual(["campaigns.onlyOfficial"]);
  });

  it("is to delete a draft and bring it back", () => {
    expect(statusesWhere((campaign) => mayDiscard(official, campaign))).toEqual(["DRAFT"]);
    expect(mayDiscard(official, subject("DRAFT", true)).ok).toBe(true);
    expect(codes(mayDiscard(official, subject("OPEN")))).toEqual(["campaigns.onlyDraftDeleted"]);
    expect(codes(mayDiscard(leader, subject("DRAFT")))).toEqual(["campaigns.onlyOfficial"]);
  });

  it("is to move an occasion's day after the launch, by official or leader of the place", () => {
    expect(statusesWhere((campaign) => mayExtend(official, campaign))).toEqual(["LAUNCHED"]);
    expect(ROLES.filter((role) => mayExtend(as(role), subject("LAUNCHED")).ok)).toEqual(["OFFICIAL", "LEADER"]);
    expect(codes(mayExtend(as("OFFICIAL", newId()), subject("LAUNCHED")))).toEqual(["campaigns.onlyOfficialOrLeader"]);
    expect(codes(mayExtend(official, subject("OPEN")))).toEqual(["campaigns.extendAfterLaunch"]);
  });
});

import type { Actor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";
import { testActor } from "@/lib/access/test-actor";
import { prisma } from "@/lib/db/client";
import { type Day, day, momentOf, toDbDate } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import type { Result } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import type { OrganizationKind } from "@/lib/organizations/types";
import { saveBlocks } from "./blocks/mutations";
import { saveContents } from "./contents/mutations";
import { loadCampaign } from "./data";
import { createCampaign, launchCampaign, openCampaign } from "./life/mutations";
import { saveOccasions } from "./occasions/mutations";
import { saveBasics } from "./outline/mutations";
import { saveTime } from "./time/mutations";
import type { TimeInput } from "./time/schema";
import type { CampaignView, StepInput } from "./types";

const CREATED = momentOf(day("2024-01-01"));

/** The value of a result that a test takes for granted. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${codesOf(result).join(", ")}`);
  return result.value;
}

/** The reasons of a refusal as "field code", nothing for a success. */
export function codesOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.reasons.map(({ code, field }) => (field ? `${field} ${code}` : code));
}

async function addOrganization(kind: OrganizationKind, name: string, above: { id: string; path: string } | null, placeId: string | null) {
  const id = newId();
  const path = `${above?.path ?? ""}${id}/`;
  const position = await prisma.organization.count({ where: { parentId: above?.id ?? null } });
  await prisma.organization.create({
    data: {
      ...{ id, placeId: placeId ?? id, parentId: above?.id ?? null, path, kind, name, nameFolded: foldForSearch(name) },
      ...{ position, createdAt: CREATED },
    },
  });
  return { id, path };
}

/** A place of a test's tree, with an actor for each role in it. */
export type TestPlace = { readonly id: string; readonly path: string; readonly as: (role: Role, unitId?: string, today?: Day) => Actor };

/** A place below another (null = the top). */
export async function addPlace(kind: "NATION" | "PROVINCE" | "WARD", name: string, above: TestPlace | null): Promise<TestPlace> {
  const { id, path } = await addOrganization(kind, name, above, null);
  const people = new Map<string, string>();
  const as = (role: Role, unitId = id, today = day("2025-03-31")) => {
    const key = `${role} ${unitId}`;
    const personId = people.get(key) ?? newId();
    people.set(key, personId);
    return testActor({ role, personId, organizationId: unitId, placeId: id, placeKind: kind, placePath: path, today });
  };
  return { id, path, as };
}

/** A unit of a place; somebody represents it unless the test says otherwise. */
export async function addUnit(
  place: TestPlace,
  name: string,
  isRepresented = true,
  kind: OrganizationKind = "RESIDENTIAL_AREA",
): Promise<string> {
  const { id } = await addOrganization(kind, name, place, place.id);
  if (isRepresented) await addRepresentative(place, id);
  return id;
}

/** Somebody who represents a unit from 01/01/2024 on. */
export async function addRepresentative(place: TestPlace, unitId: string): Promise<{ personId: string; membershipId: string }> {
  const [personId, membershipId] = [newId(), newId()];
  await prisma.person.create({
    data: {
      id: personId,
      placeId: place.id,
      fullName: "Người đại diện",
      nameFolded: "nguoi dai dien",
      login: personId,
      createdAt: CREATED,
    },
  });
  await prisma.membership.create({
    data: {
      ...{ id: membershipId, placeId: place.id, personId, organizationId: unitId, role: "REPRESENTATIVE", post: "Trưởng khu phố" },
      ...{ fromDay: toDbDate(day("2024-01-01")), createdAt: CREATED },
    },
  });
  return { personId, membershipId };
}

/** The campaign as the actor sees it, which does see it. */
export async function seen(actor: Actor, id: string): Promise<CampaignView> {
  const campaign = await loadCampaign(actor, prisma, id);
  if (!campaign) throw new Error("the actor does not see the campaign");
  return campaign;
}

/** What a step's form sends along for a campaign as it stands now. */
export async function guard(actor: Actor, id: string): Promise<{ id: string; version: number; intent: "save" }> {
  const { version } = await seen(actor, id);
  return { id, version, intent: "save" };
}

/** A draft with a name alone. */
export async function draft(actor: Actor, name = "Thi đua chào mừng Đại hội"): Promise<string> {
  return must(await createCampaign(actor, { id: newId(), name, parentId: null })).id;
}

/** The step of times with nothing in it. */
export const NO_TIME: Omit<TimeInput, keyof StepInput> = {
  term: "",
  termAsPublished: null,
  startDay: "",
  endDay: "",
  periodAsPublished: null,
  launchDay: "",
  launchSession: null,
  launchAsPublished: null,
  rhythmEvery: "MONTH",
  rhythmWeekday: null,
  rhythmDate: null,
};

/** An occasion's row with nothing in it. */
export const NO_OCCASION = { id: null, kind: "OTHER", name: null, day: "", dateAsPublished: null, originDay: "", years: null } as const;

/** A draft with everything that opening needs; `congressDay` null = the main occasion has no date yet. */
export async function readyDraft(place: TestPlace, unitIds: readonly string[], congressDay: string | null = "15/06/2025"): Promise<string> {
  const official = place.as("OFFICIAL");
  const id = await draft(official);
  const basics = {
    name: "Thi đua chào mừng Đại hội",
    theme: "Ra sức thi đua",
    purpose: null,
    audience: null,
    form: "THEMATIC",
    isSpecial: true,
  } as const;
  must(await saveBasics(official, { ...(await guard(official, id)), ...basics }));
  must(
    await saveContents(official, {
      ...(await guard(official, id)),
      declaredContentCount: null,
      contents: [{ id: null, text: "Nội dung 1" }],
    }),
  );
  must(await saveTime(official, { ...(await guard(official, id)), ...NO_TIME, startDay: "11/04/2024", endDay: "30/06/2025" }));
  const occasionId = newId();
  const occasion = {
    ...NO_OCCASION,
    id: occasionId,
    kind: "PARTY_CONGRESS",
    name: "Đại hội Đảng bộ phường",
    day: congressDay ?? "",
  } as const;
  must(await saveOccasions(official, { ...(await guard(official, id)), occasions: [occasion], mainId: occasionId }));
  const blockId = newId();
  must(
    await saveBlocks(official, {
      ...(await guard(official, id)),
      blocks: [{ id: blockId, name: "Khối khu phố", minWorks: 1, minTasks: 2, text: null }],
      members: unitIds.map((unitId, index) => ({ unitId, blockId, isHead: index === 0 })),
    }),
  );
  return id;
}

/** A campaign that is open for registration. */
export async function opened(place: TestPlace, unitIds: readonly string[], congressDay: string | null = "15/06/2025"): Promise<string> {
  const id = await readyDraft(place, unitIds, congressDay);
  const official = place.as("OFFICIAL");
  must(await openCampaign(official, await guard(official, id)));
  return id;
}

/** A launched campaign. */
export async function launched(place: TestPlace, unitIds: readonly string[]): Promise<string> {
  const id = await opened(place, unitIds);
  const official = place.as("OFFICIAL");
  must(await launchCampaign(official, { ...(await guard(official, id)), launchDay: "11/04/2024", launchSession: "AFTERNOON" }));
  return id;
}

/** The kinds of events in the history of a campaign, in order. */
export async function eventsOf(campaignId: string): Promise<string[]> {
  const events = await prisma.auditEvent.findMany({ where: { campaignId }, orderBy: { seq: "asc" }, select: { type: true } });
  return events.map(({ type }) => type.replace("campaigns.", ""));
}

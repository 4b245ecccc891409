import type { Actor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";
import { testActor } from "@/lib/access/test-actor";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type Day, day, momentOf, toDbDate } from "@/lib/kernel/dates";
import { canonicalJson, sha256 } from "@/lib/kernel/hash";
import { newId } from "@/lib/kernel/ids";
import type { Result } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import type { OrganizationKind } from "@/lib/organizations/types";
import type { Measure, PledgeContent, PledgeStatus } from "@/lib/pledges/types";

/** A ward with one launched campaign, one block and two units, for tests of what happens after signing. */
export type World = {
  placeId: string;
  campaignId: string;
  occasionId: string;
  blockId: string;
  unitId: string;
  otherUnitId: string;
  /** Persons by role; each is the same person on every day. */
  people: Record<"official" | "secondOfficial" | "leader" | "representative" | "otherRepresentative" | "administrator", string>;
};

const CREATED = momentOf(day("2025-01-01"));
const SIGNED = momentOf(day("2025-01-05"), 8);

async function addOrganization(kind: OrganizationKind, name: string, placeId: string | null): Promise<string> {
  const id = newId();
  await prisma.organization.create({
    data: {
      id,
      placeId: placeId ?? id,
      parentId: placeId,
      path: placeId ? `${placeId}/${id}/` : `${id}/`,
      kind,
      name,
      nameFolded: foldForSearch(name),
      createdAt: CREATED,
    },
  });
  return id;
}

async function addPerson(placeId: string, name: string): Promise<string> {
  const id = newId();
  await prisma.person.create({
    data: { id, placeId, fullName: name, nameFolded: foldForSearch(name), login: id, createdAt: CREATED },
  });
  return id;
}

/** Makes such a ward; every call is another one. */
export async function makeWorld(occasionDay: Day | null = day("2025-06-15")): Promise<World> {
  const placeId = await addOrganization("WARD", "Phường Thử", null);
  const unitId = await addOrganization("RESIDENTIAL_AREA", "Khu phố 1", placeId);
  const otherUnitId = await addOrganization("RESIDENTIAL_AREA", "Khu phố 2", placeId);
  const [campaignId, blockId, occasionId] = [newId(), newId(), newId()];
  await prisma.campaign.create({
    data: {
      id: campaignId,
      placeId,
      status: "LAUNCHED",
      name: "Phong trào thử",
      nameFolded: "phong trao thu",
      createdAt: CREATED,
      launchedAt: CREATED,
      occasions: {
        create: {
          position: 1,
          isMain: true,
          occasion: {
            create: {
              ...{ id: occasionId, placeId, kind: "PARTY_CONGRESS", name: "Đại hội", nameFolded: "dai hoi", createdAt: CREATED },
              day: occasionDay && toDbDate(occasionDay),
            },
          },
        },
      },
      blocks: { create: { id: blockId, placeId, position: 1, name: "Khối khu phố" } },
    },
  });
  for (const [position, organizationId] of [unitId, otherUnitId].entries()) {
    await prisma.blockMember.create({ data: { campaignId, organizationId, blockId, position } });
  }
  const people = {
    official: await addPerson(placeId, "Cán bộ Một"),
    secondOfficial: await addPerson(placeId, "Cán bộ Hai"),
    leader: await addPerson(placeId, "Lãnh đạo"),
    representative: await addPerson(placeId, "Đại diện Một"),
    otherRepresentative: await addPerson(placeId, "Đại diện Hai"),
    administrator: await addPerson(placeId, "Quản trị"),
  };
  return { placeId, campaignId, occasionId, blockId, unitId, otherUnitId, people };
}

const ROLE_OF: Record<keyof World["people"], Role> = {
  official: "OFFICIAL",
  secondOfficial: "OFFICIAL",
  leader: "LEADER",
  representative: "REPRESENTATIVE",
  otherRepresentative: "REPRESENTATIVE",
  administrator: "ADMINISTRATOR",
};

/** One of the world's people on a day. */
export function as(world: World, who: keyof World["people"], today: string): Actor {
  const units = { representative: world.unitId, otherRepresentative: world.otherUnitId };
  const organizationId = who === "representative" || who === "otherRepresentative" ? units[who] : world.placeId;
  return testActor({
    role: ROLE_OF[who],
    personId: world.people[who],
    name: who,
    post: `Chức vụ ${who}`,
    placeId: world.placeId,
    organizationId,
    today: day(today),
  });
}

/** A text of a pledge with one branch; what is not said is the simplest. */
export function contentOf(measure: Measure, rest: Partial<PledgeContent> = {}): PledgeContent {
  return {
    kind: "WORK",
    title: "Việc thử",
    description: null,
    asPublished: null,
    location: null,
    scale: null,
    startDay: day("2025-01-01"),
    dueDay: day("2025-05-31"),
    dueAsPublished: null,
    weight: 1,
    rhythm: null,
    branches: [{ key: "A", title: null, precondition: null, measure }],
    funding: [],
    contentIds: [],
    supportingOrganizationIds: [],
    sampleFields: [],
    ...rest,
  };
}

export const QUANTITY: Extract<Measure, { type: "QUANTITY" }> = {
  type: "QUANTITY",
  unit: "cây",
  baseline: 0,
  target: 100,
  targetAsPublished: null,
  fallingConfirmed: false,
};

export const MILESTONE: Measure = {
  type: "MILESTONE",
  steps: [
    { key: "survey", type: "SURVEY", name: "Khảo sát", weight: 20, plannedDay: day("2025-02-01") },
    { key: "build", type: "CONSTRUCTION", name: "Thi công", weight: 50, plannedDay: day("2025-04-01") },
    { key: "accept", type: "ACCEPTANCE", name: "Nghiệm thu", weight: 30, plannedDay: day("2025-05-20") },
    { key: "plaque", type: "PLAQUE", name: "Gắn biển", weight: 0, plannedDay: null },
  ],
};

export const WEEKLY: Measure = { type: "RECURRING", every: "WEEK", least: null };

type NewPledge = { unitId?: string; content?: PledgeContent; status?: PledgeStatus; data?: Partial<Prisma.PledgeUncheckedCreateInput> };

/** A signed pledge of a unit, as signing leaves it, without any report. */
export async function addPledge(
  world: World,
  { unitId = world.unitId, content = contentOf(QUANTITY), status = "ACTIVE", data = {} }: NewPledge = {},
) {
  const { placeId, campaignId, blockId } = world;
  const covenant = await prisma.covenant.upsert({
    where: { campaignId_organizationId: { campaignId, organizationId: unitId } },
    create: { id: newId(), placeId, campaignId, organizationId: unitId, createdAt: CREATED },
    update: {},
  });
  const id = newId();
  await prisma.pledge.create({
    data: {
      id,
      placeId,
      campaignId,
      covenantId: covenant.id,
      organizationId: unitId,
      blockId,
      position: 1,
      status,
      kind: content.kind,
      measure: content.branches[0]?.measure.type ?? "QUANTITY",
      title: content.title,
      titleFolded: foldForSearch(content.title),
      startDay: content.startDay && toDbDate(content.startDay),
      dueDay: content.dueDay && toDbDate(content.dueDay),
      signedDueDay: content.dueDay && toDbDate(content.dueDay),
      content: content as unknown as Prisma.InputJsonValue,
      contentHash: sha256(canonicalJson(content)),
      signedAt: SIGNED,
      ...data,
    },
  });
  return id;
}

/** The value of an outcome that a test counts on; a refusal fails the test with its codes. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.reasons.map(({ code }) => code).join(" "));
  return result.value;
}

/** Why something was refused: "code" or "code @field"; empty when it was not. */
export function codesOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.reasons.map(({ code, field }) => (field ? `${code} @${field}` : code));
}

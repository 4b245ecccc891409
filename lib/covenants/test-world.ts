import type { Actor } from "@/lib/access/actor";
import { testActor } from "@/lib/access/test-actor";
import { hashPassword } from "@/lib/auth/password";
import { prisma } from "@/lib/db/client";
import type { CampaignStatus, OrganizationKind, Role } from "@/lib/db/generated/enums";
import { type Day, day, toDbDate } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { foldForSearch } from "@/lib/kernel/text";
import type { PledgeContent } from "@/lib/pledges/types";

export const TEST_PASSWORD = "cam sành và ghế mây";

/** A ward with a campaign, one block of units, and an actor for each who may come. */
export type CovenantWorld = {
  placeId: string;
  campaignId: string;
  blockId: string;
  contentId: string;
  units: { id: string; name: string; representative: Actor }[];
  official: Actor;
  leader: Actor;
};

const CREATED = new Date("2025-01-01T00:00:00Z");

async function organization(placeId: string | null, kind: OrganizationKind, name: string, position = 0): Promise<string> {
  const id = newId();
  const path = placeId ? `${placeId}/${id}/` : `${id}/`;
  await prisma.organization.create({
    data: {
      id,
      placeId: placeId ?? id,
      parentId: placeId,
      path,
      kind,
      name,
      nameFolded: foldForSearch(name),
      position,
      createdAt: CREATED,
    },
  });
  return id;
}

type NewPerson = { placeId: string; organizationId: string; role: Role; name: string; post: string };

/** A person with a password and a post, as actor on a day. */
export async function testMember({ placeId, organizationId, role, name, post }: NewPerson, today: Day): Promise<Actor> {
  const personId = newId();
  await prisma.person.create({
    data: {
      id: personId,
      placeId,
      fullName: name,
      nameFolded: foldForSearch(name),
      login: personId,
      passwordHash: role === "REPRESENTATIVE" ? await hashPassword(TEST_PASSWORD) : null,
      createdAt: CREATED,
    },
  });
  const fromDay = toDbDate(day("2025-01-01"));
  await prisma.membership.create({ data: { id: newId(), placeId, personId, organizationId, role, post, fromDay, createdAt: CREATED } });
  return testActor({ role, personId, name, post, organizationId, placeId, today });
}

/** Makes a world of its own in the test file's database. The campaign was launched on 01/03/2025 and ends on 31/12/2025. */
export async function covenantWorld(
  wanted: { units?: number; status?: CampaignStatus; today?: Day; name?: string } = {},
): Promise<CovenantWorld> {
  const today = wanted.today ?? day("2025-03-31");
  const mark = wanted.name ?? "Đại Yên";
  const placeId = await organization(null, "WARD", `Phường ${mark}`);
  const campaignId = newId();
  const name = `Thi đua chào mừng Đại hội, ${mark}`;
  await prisma.campaign.create({
    data: {
      id: campaignId,
      placeId,
      name,
      nameFolded: foldForSearch(name),
      theme: "Ra sức thi đua",
      status: wanted.status ?? "LAUNCHED",
      startDay: toDbDate(day("2025-03-01")),
      endDay: toDbDate(day("2025-12-31")),
      launchDay: toDbDate(day("2025-03-01")),
      createdAt: CREATED,
    },
  });
  const contentId = newId();
  await prisma.campaignContent.create({ data: { id: contentId, campaignId, position: 1, text: "Xây dựng phường giàu đẹp" } });
  const blockId = newId();
  await prisma.block.create({ data: { id: blockId, placeId, campaignId, position: 1, name: "Khối khu phố", minWorks: 1, minTasks: 1 } });
  const units: CovenantWorld["units"] = [];
  for (let index = 1; index <= (wanted.units ?? 1); index += 1) {
    const unit = `Khu phố ${index} ${mark}`;
    const id = await organization(placeId, "RESIDENTIAL_AREA", unit, index);
    await prisma.blockMember.create({ data: { campaignId, organizationId: id, blockId, position: index } });
    const person = { placeId, organizationId: id, role: "REPRESENTATIVE" as const, name: `Đại diện ${unit}`, post: "Trưởng khu phố" };
    units.push({ id, name: unit, representative: await testMember(person, today) });
  }
  const ofPlace = { placeId, organizationId: placeId };
  const official = await testMember({ ...ofPlace, role: "OFFICIAL", name: "Cán bộ thi đua", post: "Công chức văn hóa" }, today);
  const leader = await testMember({ ...ofPlace, role: "LEADER", name: "Lãnh đạo phường", post: "Phó Bí thư" }, today);
  return { placeId, campaignId, blockId, contentId, units, official, leader };
}

/** A pledge's text that keeps all rules: a number of trees planted between March and September 2025. */
export function testContent(wanted: Partial<PledgeContent> = {}): PledgeContent {
  return {
    kind: "WORK",
    title: "Trồng cây xanh ven đường",
    description: null,
    asPublished: null,
    location: "Tổ 3",
    scale: null,
    startDay: day("2025-03-01"),
    dueDay: day("2025-09-30"),
    dueAsPublished: null,
    weight: 1,
    rhythm: null,
    branches: [
      {
        key: "A",
        title: null,
        precondition: null,
        measure: { type: "QUANTITY", unit: "cây", baseline: 0, target: 100, targetAsPublished: null, fallingConfirmed: false },
      },
    ],
    funding: [],
    contentIds: [],
    supportingOrganizationIds: [],
    sampleFields: [],
    ...wanted,
  };
}

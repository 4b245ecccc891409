import type { Role } from "@/lib/access/roles";
import { newId } from "@/lib/kernel/ids";
import { createOrganization } from "@/lib/organizations/mutations";
import type { OrganizationKind } from "@/lib/organizations/types";
import { redeemLink } from "@/lib/people/links/mutations";
import { createAccount } from "@/lib/people/mutations";
import { createFirstPlace } from "@/lib/setup/mutations";
import type { PlacePlan, UnitPlan } from "./plan";
import { acting, DEMO_PASSWORD, idOf, must, nameId, visiting, type World } from "./world";

const ROOT_ADMINISTRATOR = "quantri";

async function openAccount(world: World, organizationId: string, role: Role, login: string, post: string, who: string): Promise<void> {
  const administrator = await acting(world, `vietnam.${ROOT_ADMINISTRATOR}`);
  const made = await createAccount(administrator, {
    id: newId(),
    membershipId: newId(),
    organizationId,
    role,
    post,
    fullName: post,
    login,
    fromDay: null,
  });
  const { link } = must(made, `the account ${login}`);
  must(await redeemLink(visiting(world), { token: link.token, password: DEMO_PASSWORD, trusted: false }), `the first sign-in of ${login}`);
  world.accounts.push({ login, password: DEMO_PASSWORD, who });
}

async function makeOrganization(
  world: World,
  name: string,
  parent: string,
  plan: { kind: OrganizationKind; name: string; code?: string; helpContact?: string },
) {
  const administrator = await acting(world, `vietnam.${ROOT_ADMINISTRATOR}`);
  const { kind, code = null, helpContact = null } = plan;
  const input = { id: nameId(world, name), parentId: idOf(world, parent), kind, name: plan.name, code, helpContact };
  must(await createOrganization(administrator, input), name);
}

async function makeUnit(world: World, ward: string, parent: string, unit: UnitPlan, wardName: string): Promise<void> {
  const name = `${ward}.${unit.key}`;
  await makeOrganization(world, name, parent, unit);
  if (unit.representative) {
    const who = `Đại diện ${unit.name}, ${wardName}`;
    await openAccount(world, idOf(world, name), "REPRESENTATIVE", name, unit.representative, who);
  }
  for (const member of unit.members ?? []) await makeUnit(world, ward, name, member, wardName);
}

async function fillPlace(world: World, plan: PlacePlan): Promise<void> {
  for (const office of plan.offices) {
    const login = `${plan.key}.${office.key}`;
    if (login === `vietnam.${ROOT_ADMINISTRATOR}`) continue;
    await openAccount(world, idOf(world, plan.key), office.role, login, office.post, `${office.post}, ${plan.name}`);
  }
  for (const unit of plan.units) await makeUnit(world, plan.key, plan.key, unit, plan.name);
  for (const place of plan.places) {
    await makeOrganization(world, place.key, plan.key, place);
    await fillPlace(world, place);
  }
}

/** Sets an empty installation up with a tree of places, their units, and an account for every post. */
export async function makePlaces(world: World, root: PlacePlan): Promise<void> {
  const login = `${root.key}.${ROOT_ADMINISTRATOR}`;
  const post = root.offices.find(({ key }) => key === ROOT_ADMINISTRATOR)?.post ?? "Quản trị hệ thống";
  const first = await createFirstPlace(visiting(world), {
    placeKind: "NATION",
    placeName: root.name,
    helpContact: root.helpContact ?? null,
    fullName: post,
    login,
    post,
    password: DEMO_PASSWORD,
    alsoOfficial: false,
  });
  world.ids.set(root.key, must(first, root.name).placeId);
  world.accounts.push({ login, password: DEMO_PASSWORD, who: `${post}, ${root.name}` });
  await fillPlace(world, root);
}

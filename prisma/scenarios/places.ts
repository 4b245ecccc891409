import type { Role } from "@/lib/access/roles";
import { holidayPage } from "@/lib/holidays/data";
import { takeProposed } from "@/lib/holidays/mutations";
import { newId } from "@/lib/kernel/ids";
import { createOrganization } from "@/lib/organizations/mutations";
import type { OrganizationKind } from "@/lib/organizations/types";
import { redeemLink } from "@/lib/people/links/mutations";
import { createAccount } from "@/lib/people/mutations";
import { createFirstPlace } from "@/lib/setup/mutations";
import type { PlacePlan, UnitPlan } from "./plan";
import { acting, DEMO_PASSWORD, idOf, must, nameId, visiting, type World } from "./world";

const ROOT_ADMINISTRATOR = "quantri";

type NewAccount = { organizationId: string; role: Role; login: string; post: string; who: string };

async function makeAccount(world: World, { organizationId, role, login, post }: NewAccount) {
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
  return must(made, `the account ${login}`).link;
}

async function openAccount(world: World, account: NewAccount): Promise<void> {
  const { login, who } = account;
  const { token } = await makeAccount(world, account);
  must(await redeemLink(visiting(world), { token, password: DEMO_PASSWORD, trusted: false }), `the first sign-in of ${login}`);
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

async function makeUnit(world: World, place: PlacePlan, parent: string, unit: UnitPlan): Promise<void> {
  const name = `${place.key}.${unit.key}`;
  await makeOrganization(world, name, parent, unit);
  if (unit.representative) {
    const who = `Đại diện ${unit.name}, ${place.name}`;
    const account: NewAccount = { organizationId: idOf(world, name), role: "REPRESENTATIVE", login: name, post: unit.representative, who };
    await (place.isBeginning ? makeAccount(world, account) : openAccount(world, account));
  }
  for (const member of unit.members ?? []) await makeUnit(world, place, name, member);
}

async function fillPlace(world: World, plan: PlacePlan): Promise<void> {
  for (const office of plan.offices) {
    const login = `${plan.key}.${office.key}`;
    if (login === `vietnam.${ROOT_ADMINISTRATOR}`) continue;
    const { role, post } = office;
    await openAccount(world, { organizationId: idOf(world, plan.key), role, login, post, who: `${post}, ${plan.name}` });
  }
  for (const unit of plan.units) await makeUnit(world, plan, plan.key, unit);
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

/** The nation's administrator declares the days that a year's holidays suggest. */
export async function declareHolidays(world: World, year: number): Promise<void> {
  const administrator = await acting(world, `vietnam.${ROOT_ADMINISTRATOR}`);
  const page = await holidayPage(administrator, year);
  must(await takeProposed(administrator, { year, days: (page?.proposed ?? []).map(({ day }) => day) }), `the holidays of ${year}`);
}

import type { Actor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";
import { actorByLogin } from "@/lib/auth/actor-source";
import type { Visitor } from "@/lib/auth/visitor";
import { type Day, day, momentOf } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import type { Result } from "@/lib/kernel/result";
import { createOrganization } from "@/lib/organizations/mutations";
import type { OrganizationKind } from "@/lib/organizations/types";
import { createFirstPlace } from "@/lib/setup/mutations";
import { redeemLink } from "./links/mutations";
import { createAccount } from "./mutations";

/** A password that every rule accepts. */
export const TEST_PASSWORD = "cam sành và ghế mây";

/** Somebody at the door, at nine o'clock of a day. */
export function testVisitor(wanted: { today?: Day; machineNow?: Date; address?: string | null } = {}): Visitor {
  const today = wanted.today ?? day("2025-03-31");
  const now = momentOf(today, 9);
  return { now, today, isDemoClock: false, machineNow: wanted.machineNow ?? now, address: wanted.address ?? null, device: "Máy thử" };
}

/** The value of a result that a test takes for granted. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.reasons.map(({ code, field }) => `${code} (${field ?? ""})`).join(", ")}`);
  return result.value;
}

/** The reason codes of a refusal, or nothing. */
export function codesOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.reasons.map(({ code }) => code);
}

/** The actor of a sign-in name, as a request of that person would have. */
export async function testSignedIn(login: string, today: Day = day("2025-03-31")): Promise<Actor> {
  const actor = await actorByLogin(login, { now: momentOf(today, 9), today, isDemoClock: false });
  if (!actor) throw new Error(`nobody in office has the sign-in name ${login}`);
  return actor;
}

/** The nation at the top of an empty database, and its administrator "quantri". */
export async function testNation(): Promise<{ nationId: string; administrator: Actor }> {
  const first = await createFirstPlace(testVisitor(), {
    placeKind: "NATION",
    placeName: "Việt Nam",
    helpContact: null,
    fullName: "Quản trị hệ thống",
    login: "quantri",
    post: "Quản trị",
    password: TEST_PASSWORD,
    alsoOfficial: false,
  });
  return { nationId: must(first).placeId, administrator: await testSignedIn("quantri") };
}

/** A place or unit below another. */
export async function testOrganization(actor: Actor, parentId: string, kind: OrganizationKind, name: string): Promise<string> {
  const id = newId();
  must(await createOrganization(actor, { id, parentId, kind, name, code: null, helpContact: null }));
  return id;
}

/** A person with a post who opened the account, as actor. */
export async function testPerson(actor: Actor, organizationId: string, role: Role, login: string): Promise<Actor> {
  const account = must(
    await createAccount(actor, {
      id: newId(),
      membershipId: newId(),
      organizationId,
      role,
      post: `Chức vụ của ${login}`,
      fullName: `Người ${login}`,
      login,
      fromDay: null,
    }),
  );
  must(await redeemLink(testVisitor(), { token: account.link.token, password: TEST_PASSWORD, trusted: false }));
  return testSignedIn(login);
}

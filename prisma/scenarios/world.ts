import type { Actor } from "@/lib/access/actor";
import { actorByLogin } from "@/lib/auth/actor-source";
import type { Moment } from "@/lib/auth/clock";
import type { Visitor } from "@/lib/auth/visitor";
import { type Day, momentOf } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import type { Result } from "@/lib/kernel/result";

/** The password of every account of a scenario. */
export const DEMO_PASSWORD = "phuong-do-ben-vinh";

export type DemoAccount = { readonly login: string; readonly password: string; readonly who: string };

/** A world that is being played: its clock, and the ids of what was made, by the scenario's own names ("daiyen.khupho7"). */
export type World = { moment: Moment; readonly ids: Map<string, string>; readonly accounts: DemoAccount[] };

export function newWorld(day: Day): World {
  return { moment: momentOn(day), ids: new Map(), accounts: [] };
}

function momentOn(today: Day, hour = 8, minute = 0): Moment {
  return { now: momentOf(today, hour, minute), today, isDemoClock: false };
}

/** Moves the world's clock; every act after it happens then. */
export function setClock(world: World, day: Day, hour = 8, minute = 0): void {
  world.moment = momentOn(day, hour, minute);
}

/** The id that was made under a name; throws when the scenario never made it. */
export function idOf(world: World, name: string): string {
  const id = world.ids.get(name);
  if (!id) throw new Error(`the scenario has not made ${name}`);
  return id;
}

/** A new id, kept under a name. */
export function nameId(world: World, name: string): string {
  const id = newId();
  world.ids.set(name, id);
  return id;
}

/** What a mutation gave; a refusal ends the scenario, since it plays what the product allows. */
export function must<T>(result: Result<T>, what: string): T {
  if (result.ok) return result.value;
  const reasons = result.reasons.map(({ code, field, params }) => `${code} ${field ?? ""} ${JSON.stringify(params ?? {})}`);
  throw new Error(`${what} was refused: ${reasons.join("; ")}`);
}

/** Somebody signed in, acting now, as the product would read them. */
export async function acting(world: World, login: string): Promise<Actor> {
  const actor = await actorByLogin(login, world.moment);
  if (!actor) throw new Error(`nobody in office has the sign-in name ${login}`);
  return actor;
}

/** Somebody at the door. */
export function visiting(world: World): Visitor {
  return { ...world.moment, machineNow: new Date(), address: null, device: "" };
}

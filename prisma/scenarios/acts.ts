import type { Day } from "@/lib/kernel/dates";
import { setClock, type World } from "./world";

/** Something that somebody does on a day. */
export type Act = { readonly day: Day; readonly hour: number; readonly run: (world: World) => Promise<void> };

export function act(day: Day, hour: number, run: Act["run"]): Act {
  return { day, hour, run };
}

/** Plays acts in the order of their time, moving the clock along, so that every history is in the order in which things happened. */
export async function play(world: World, acts: readonly Act[]): Promise<void> {
  const inOrder = acts
    .map((one, index) => ({ one, index }))
    .sort((left, right) => compare(left.one, right.one) || left.index - right.index);
  for (const { one } of inOrder) {
    setClock(world, one.day, one.hour);
    await one.run(world);
  }
}

function compare(left: Act, right: Act): number {
  if (left.day !== right.day) return left.day < right.day ? -1 : 1;
  return left.hour - right.hour;
}

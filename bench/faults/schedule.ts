/** What is killed, and when: milliseconds after the first report. */
export type Kill = { readonly at: number; readonly what: "app" | "database" };

export type Random = () => number;

/** Numbers from 0 to 1 that follow from a seed (mulberry32), so that a run can be repeated. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` kills of each kind in the order of their time; two of one kind are `pause` apart, those of different kinds fall as they fall. */
export function scheduleOf(random: Random, count: number, pause: { readonly least: number; readonly most: number }): Kill[] {
  const kills = (["app", "database"] as const).flatMap((what) => {
    let at = random() * pause.least;
    return Array.from({ length: count }, (): Kill => {
      at += pause.least + random() * (pause.most - pause.least);
      return { at: Math.round(at), what };
    });
  });
  return kills.sort((left, right) => left.at - right.at);
}

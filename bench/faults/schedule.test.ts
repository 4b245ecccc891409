import { expect, it } from "vitest";
import { randomFrom, scheduleOf } from "./schedule";

const PAUSE = { least: 12_500, most: 17_500 };

it("repeats itself from the same seed, and from another does not", () => {
  expect(scheduleOf(randomFrom(7), 20, PAUSE)).toEqual(scheduleOf(randomFrom(7), 20, PAUSE));
  expect(scheduleOf(randomFrom(8), 20, PAUSE)).not.toEqual(scheduleOf(randomFrom(7), 20, PAUSE));
});

it("kills each kind so often, in order, no closer than the supervisor's patience", () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const kills = scheduleOf(randomFrom(seed), 20, PAUSE);
    expect(kills.map(({ at }) => at)).toEqual(kills.map(({ at }) => at).sort((left, right) => left - right));
    for (const what of ["app", "database"]) {
      const moments = kills.filter((kill) => kill.what === what).map(({ at }) => at);
      expect(moments).toHaveLength(20);
      const pauses = moments.slice(1).map((at, index) => at - (moments[index] ?? 0));
      expect(Math.min(...pauses)).toBeGreaterThanOrEqual(PAUSE.least - 1);
      expect(Math.max(...pauses)).toBeLessThanOrEqual(PAUSE.most + 1);
    }
  }
});

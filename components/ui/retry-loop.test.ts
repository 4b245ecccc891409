import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { later } from "./later";
import { RetryLoop } from "./retry-loop";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What waits, and a line that is up or down. */
function outbox(waiting: string[], isUp: () => boolean) {
  const tried: string[] = [];
  const loop = new RetryLoop({
    next: () => {
      const [first] = waiting;
      if (first === undefined) return null;
      return async () => {
        tried.push(first);
        await Promise.resolve();
        if (isUp()) waiting.shift();
        return isUp();
      };
    },
    later,
    firstPauseMs: 1_000,
    longestPauseMs: 5_000,
  });
  return { loop, tried, waiting };
}

const elapse = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe("what is tried again", () => {
  it("is taken up in order, one at a time, and once", async () => {
    const { loop, tried } = outbox(["a", "b", "c"], () => true);
    loop.wake();
    loop.wake();
    await elapse(0);
    expect(tried).toEqual(["a", "b", "c"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("waits twice as long after each failure, up to the longest pause", async () => {
    const { loop, tried } = outbox(["a"], () => false);
    const at: number[] = [];
    const began = Date.now();
    loop.wake();
    for (let second = 0; second <= 22; second += 1) {
      await elapse(second === 0 ? 0 : 1_000);
      while (at.length < tried.length) at.push((Date.now() - began) / 1_000);
    }
    expect(at).toEqual([0, 1, 3, 7, 12, 17, 22]);
  });

  it("begins with the short pause again once something got through", async () => {
    const line = [false, false, true, false, true];
    const { loop, tried, waiting } = outbox(["a", "b"], () => line[tried.length - 1] ?? true);
    loop.wake();
    await elapse(3_000);
    expect(tried).toEqual(["a", "a", "a", "b"]);
    await elapse(999);
    expect(tried).toHaveLength(4);
    await elapse(1);
    expect([tried.length, waiting.length]).toEqual([5, 0]);
  });

  it("goes on at once when woken, with the short pause and one timer", async () => {
    const { loop, tried } = outbox(["a"], () => false);
    loop.wake();
    await elapse(3_000);
    expect(tried).toHaveLength(3);
    loop.wake();
    await elapse(0);
    expect([tried.length, vi.getTimerCount()]).toEqual([4, 1]);
    await elapse(1_000);
    expect(tried).toHaveLength(5);
  });

  it("rests while stopped, lets what is under way end, and goes on when woken", async () => {
    const { loop, tried, waiting } = outbox(["a", "b"], () => true);
    loop.wake();
    loop.stop();
    await elapse(60_000);
    expect([tried, waiting, loop.isStopped]).toEqual([["a"], ["b"], true]);
    loop.wake();
    await elapse(0);
    expect([tried, loop.isStopped]).toEqual([["a", "b"], false]);
  });

  it("tries nothing more after a failure while stopped", async () => {
    const { loop, tried } = outbox(["a"], () => false);
    loop.wake();
    await elapse(0);
    loop.stop();
    await elapse(60_000);
    expect([tried.length, vi.getTimerCount()]).toEqual([1, 0]);
  });

  it("takes up what is added in the very moment in which it ran out", async () => {
    const { loop, tried, waiting } = outbox(["a"], () => true);
    loop.wake();
    for (let turn = 0; turn < 10; turn += 1) {
      if (turn === 3) {
        waiting.push("late");
        loop.wake();
      }
      await Promise.resolve();
    }
    expect(tried).toEqual(["a", "late"]);
  });
});

import { describe, expect, it } from "vitest";
import { LiveSource, type LiveTools, type Reading, type StreamEvents } from "./live-source";

/** A server whose answers and notices the test makes, and time that it moves. */
class Far {
  next: Reading<number> = { end: "read", view: 1 };
  readings = 0;
  readonly streams: { events: StreamEvents; isClosed: boolean }[] = [];
  readonly timers = new Map<() => void, number>();
  /** Holds answers back until the test lets them go. */
  held: (() => void)[] | null = null;

  readonly tools: LiveTools<number> = {
    read: async () => {
      this.readings += 1;
      const answer = this.next;
      if (this.held) await new Promise<void>((resolve) => this.held?.push(resolve));
      return answer;
    },
    open: (events) => {
      const stream = { events, isClosed: false };
      this.streams.push(stream);
      return () => {
        stream.isClosed = true;
      };
    },
    later: (work, milliseconds) => {
      this.timers.set(work, milliseconds);
      return () => void this.timers.delete(work);
    },
  };

  get stream(): StreamEvents {
    const last = this.streams.at(-1);
    if (!last) throw new Error("no stream was opened");
    return last.events;
  }

  tick(milliseconds: number): void {
    for (const [work, pause] of [...this.timers]) {
      if (pause !== milliseconds) continue;
      this.timers.delete(work);
      work();
    }
  }
}

async function quiet(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

function started(): { far: Far; source: LiveSource<number> } {
  const far = new Far();
  const source = new LiveSource(far.tools, 0);
  source.start();
  return { far, source };
}

describe("a live view", () => {
  it("is read again after each notice, and seldom without one", async () => {
    const { far, source } = started();
    far.stream.opened();
    far.stream.changed();
    await quiet();
    expect(source.snapshot()).toEqual({ view: 1, state: "live" });
    expect([...far.timers.values()]).toEqual([20_000]);
    far.next = { end: "read", view: 2 };
    far.tick(20_000);
    await quiet();
    expect(source.snapshot().view).toBe(2);
  });

  it("asks by itself where streams are cut on the way", async () => {
    const { far, source } = started();
    expect([...far.timers.values()]).toEqual([2_000]);
    far.stream.failed(true);
    far.tick(2_000);
    await quiet();
    expect(source.snapshot().view).toBe(1);
    expect([...far.timers.values()].sort()).toEqual([10_000, 2_000]);
    far.tick(10_000);
    expect(far.streams).toHaveLength(2);
  });

  it("keeps the last view while the line is down, says so at once, and comes back by itself", async () => {
    const { far, source } = started();
    far.stream.opened();
    far.stream.changed();
    await quiet();
    far.next = { end: "offline" };
    far.stream.failed(false);
    await quiet();
    expect(source.snapshot()).toEqual({ view: 1, state: "offline" });
    far.next = { end: "read", view: 5 };
    far.tick(2_000);
    await quiet();
    expect(source.snapshot()).toEqual({ view: 5, state: "live" });
  });

  it("says that an address opens no more", async () => {
    const { far, source } = started();
    far.next = { end: "closed" };
    source.wake();
    await quiet();
    expect(source.snapshot()).toEqual({ view: 0, state: "closed" });
  });

  it("is never older than the last notice: one that comes during a reading leads to another", async () => {
    const { far, source } = started();
    far.held = [];
    far.stream.changed();
    far.next = { end: "read", view: 2 };
    far.stream.changed();
    far.stream.changed();
    const waiting = source.refresh();
    far.held.shift()?.();
    await quiet();
    expect(source.snapshot().view).toBe(1);
    far.held.shift()?.();
    expect(await waiting).toBe(true);
    expect([source.snapshot().view, far.readings]).toEqual([2, 2]);
  });

  it("ends with its page", async () => {
    const { far, source } = started();
    far.stream.changed();
    source.stop();
    await quiet();
    expect([far.timers.size, far.streams[0]?.isClosed]).toEqual([0, true]);
    source.wake();
    await quiet();
    expect([far.readings, far.streams.length]).toEqual([1, 1]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DeviceQueue, type DeviceTools, type StepSent, unsent } from "./device-queue";
import { type DeviceStep, newStep } from "./device-step";

/** How one sending goes: it arrives and the answer too; it never arrives; it arrives and the answer is lost; the server says no. */
type Fate = "through" | "lost" | "answerLost" | "refused";

/** A device whose store outlives its pages, a line, and a server that takes each id once. */
class Hall {
  readonly store = new Map<string, { order: number; step: DeviceStep }>();
  readonly taken: string[] = [];
  readonly timers = new Set<() => void>();
  sendings = 0;
  settles = true;

  constructor(readonly fates: Fate[] = []) {}

  readonly tools: DeviceTools = {
    send: async (step): Promise<StepSent> => {
      this.sendings += 1;
      const fate = this.fates.shift() ?? "through";
      await Promise.resolve();
      if (fate === "lost") return { end: "offline", why: null };
      if (fate === "refused") return { end: "refused", why: "Không được" };
      if (!this.taken.includes(step.id)) this.taken.push(step.id);
      return fate === "through" ? { end: "sent" } : { end: "offline", why: null };
    },
    keep: async (order, step) => void this.store.set(step.id, { order, step }),
    kept: async () => [...this.store.values()].sort((one, other) => one.order - other.order),
    forget: async (id) => void this.store.delete(id),
    settle: async () => this.settles,
    later: (work) => {
      this.timers.add(work);
      return () => this.timers.delete(work);
    },
  };

  /** Whatever waits for its moment has it now. */
  tick(): void {
    const due = [...this.timers];
    this.timers.clear();
    for (const work of due) work();
  }
}

const drawn = (organizationId = "u") => newStep({ organizationId, unit: "Khu phố", kind: "SIGNED" });

async function quiet(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
}

const DEEDS = ["sign", "tick", "wake", "reload", "pause"] as const;

/** What can happen to a tablet in a hall. */
class TabletInHall implements Record<(typeof DEEDS)[number], () => unknown> {
  readonly done: string[] = [];
  page: DeviceQueue;

  constructor(readonly hall: Hall) {
    this.page = new DeviceQueue(hall.tools);
  }

  async sign(): Promise<void> {
    const step = drawn();
    this.done.push(step.id);
    await this.page.add(step);
  }

  tick(): void {
    this.hall.tick();
  }

  wake(): void {
    this.page.wake();
  }

  pause(): Promise<void> {
    return quiet();
  }

  /** What the old page had on its way may still arrive. */
  async reload(): Promise<void> {
    this.page.stop();
    this.page = new DeviceQueue(this.hall.tools);
    await this.page.restore();
  }
}

describe("the tablet's queue", () => {
  it("keeps a step before it is sent, and forgets it when it has arrived", async () => {
    const hall = new Hall(["lost"]);
    const queue = new DeviceQueue(hall.tools);
    const step = drawn();
    await queue.add(step);
    await quiet();
    expect(hall.store.get(step.id)?.step.id).toBe(step.id);
    expect(unsent(queue.snapshot().steps)).toBe(1);
    hall.tick();
    await quiet();
    expect(hall.taken).toEqual([step.id]);
    expect(hall.store.size).toBe(0);
    expect(queue.snapshot()).toEqual({ steps: [], why: null });
  });

  it("waits a little longer each time, and goes on at once when it is woken", async () => {
    const pauses: number[] = [];
    const hall = new Hall(Array.from({ length: 8 }, () => "lost" as const));
    const later: DeviceTools["later"] = (work, pause) => {
      pauses.push(pause);
      return hall.tools.later(work, pause);
    };
    const tools = { ...hall.tools, later };
    const queue = new DeviceQueue(tools);
    await queue.add(drawn());
    for (let time = 0; time < 6; time += 1) {
      await quiet();
      hall.tick();
    }
    await quiet();
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000]);
    queue.wake();
    await quiet();
    expect(pauses.at(-1)).toBe(1_000);
    queue.stop();
    hall.tick();
    const sendings = hall.sendings;
    await quiet();
    expect(hall.sendings).toBe(sendings);
  });

  it("shows what the server refused until somebody has read it, also after a reload, and goes on with the others", async () => {
    const hall = new Hall(["refused"]);
    const queue = new DeviceQueue(hall.tools);
    const [bad, good] = [drawn("a"), drawn("b")];
    await queue.add(bad);
    await queue.add(good);
    await quiet();
    expect(hall.taken).toEqual([good.id]);
    expect(queue.snapshot().steps).toMatchObject([{ id: bad.id, state: "refused", why: "Không được" }]);
    const after = new DeviceQueue(hall.tools);
    await after.restore();
    await quiet();
    expect(hall.sendings).toBe(2);
    expect(after.snapshot().steps).toMatchObject([{ id: bad.id, state: "refused" }]);
    expect(unsent(after.snapshot().steps)).toBe(0);
    await after.dismiss(bad.id);
    expect([after.snapshot().steps, hall.store.size]).toEqual([[], 0]);
  });

  it("does not throw away what still waits", async () => {
    const hall = new Hall(["lost"]);
    const queue = new DeviceQueue(hall.tools);
    const step = drawn();
    await queue.add(step);
    await quiet();
    await queue.dismiss("another");
    expect(unsent(queue.snapshot().steps)).toBe(1);
  });

  it("shows a step until the server's own view has it", async () => {
    const hall = new Hall();
    let told: (isTold: boolean) => void = () => {};
    const tools = { ...hall.tools, settle: () => new Promise<boolean>((resolve) => (told = resolve)) };
    const queue = new DeviceQueue(tools);
    await queue.add(drawn());
    await quiet();
    expect(queue.snapshot().steps).toMatchObject([{ state: "sent" }]);
    expect([unsent(queue.snapshot().steps), hall.store.size]).toEqual([0, 0]);
    told(false);
    await quiet();
    expect(queue.snapshot().steps).toMatchObject([{ state: "sent" }]);
    hall.tick();
    told(true);
    await quiet();
    expect(queue.snapshot().steps).toEqual([]);
  });

  it("puts what an earlier page left before what is done first on the new one", async () => {
    const hall = new Hall(["lost"]);
    const [early, late] = [drawn("a"), drawn("b")];
    const before = new DeviceQueue(hall.tools);
    await before.add(early);
    await quiet();
    before.stop();
    await new DeviceQueue(hall.tools).add(late);
    await quiet();
    expect(hall.taken).toEqual([early.id, late.id]);
  });

  it("says why nothing goes out when the server said so, and tries again", async () => {
    const hall = new Hall();
    let isSignedOut = true;
    const tools: DeviceTools = {
      ...hall.tools,
      send: async (step) => (isSignedOut ? { end: "offline", why: "Đăng nhập lại" } : hall.tools.send(step)),
    };
    const queue = new DeviceQueue(tools);
    await queue.add(drawn());
    await quiet();
    expect(queue.snapshot().why).toBe("Đăng nhập lại");
    isSignedOut = false;
    hall.tick();
    await quiet();
    expect([hall.taken.length, queue.snapshot().why]).toEqual([1, null]);
  });

  it("brings everything to the server once and in order, whatever the line does and however often the page is loaded again", async () => {
    const fate = fc.constantFrom<Fate>("through", "lost", "answerLost");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...DEEDS), { maxLength: 30 }), fc.array(fate, { maxLength: 30 }), async (deeds, fates) => {
        const hall = new Hall([...fates]);
        const tablet = new TabletInHall(hall);
        for (const deed of deeds) await tablet[deed]();
        for (let time = 0; time < fates.length + 2; time += 1) {
          hall.tick();
          tablet.page.wake();
          await quiet();
        }
        expect(hall.taken).toEqual(tablet.done);
        expect([tablet.page.snapshot().steps, hall.store.size]).toEqual([[], 0]);
      }),
    );
  });
});

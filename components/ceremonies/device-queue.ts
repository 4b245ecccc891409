import type { Later } from "@/components/ui/later";
import { RetryLoop } from "@/components/ui/retry-loop";
import type { Source } from "@/components/ui/use-source";
import type { DeviceStep } from "./device-step";

/** How one attempt ended: taken by the server, refused with a sentence, or to be tried again: no line, or (`why`) signed out meanwhile. */
export type StepSent =
  | { readonly end: "sent" }
  | { readonly end: "refused"; readonly why: string }
  | { readonly end: "offline"; readonly why: string | null };

/** What the queue needs from the device; given from outside, so that it can be tried without one. */
export type DeviceTools = {
  readonly send: (step: DeviceStep) => Promise<StepSent>;
  /** Keeps a step over reloads, in the order of `order`. */
  readonly keep: (order: number, step: DeviceStep) => Promise<void>;
  /** What an earlier page has left, in order. */
  readonly kept: () => Promise<readonly { readonly order: number; readonly step: DeviceStep }[]>;
  readonly forget: (id: string) => Promise<void>;
  /** Looks at what the server says now, so that what has arrived can be left to it; whether it answered. */
  readonly settle: () => Promise<boolean>;
  readonly later: Later;
};

/** What the queue knows: the steps that the server has not told back yet, and why nothing goes out, where the server said so. */
export type DeviceState = { readonly steps: readonly DeviceStep[]; readonly why: string | null };

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;
const SETTLE_PAUSE_MS = 2_000;

type Queued = { readonly order: number; readonly step: DeviceStep };

/**
 * What was done at the tablet, on its way: kept on the device before anything else, sent in the order in which it was done, tried again by itself until
 * the server has answered, and never under two ids. A step that the server refuses stays to be seen and holds nobody up.
 */
export class DeviceQueue implements Source<DeviceState> {
  readonly #tools: DeviceTools;
  readonly #loop: RetryLoop;
  readonly #listeners = new Set<() => void>();
  #queued: readonly Queued[] = [];
  #state: DeviceState = { steps: [], why: null };
  #restoring: Promise<void> | null = null;

  constructor(tools: DeviceTools) {
    this.#tools = tools;
    this.#loop = new RetryLoop({
      next: () => this.#next(),
      later: tools.later,
      firstPauseMs: FIRST_PAUSE_MS,
      longestPauseMs: LONGEST_PAUSE_MS,
    });
  }

  readonly snapshot = (): DeviceState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  start(): void {
    void this.restore();
  }

  /** Takes up what an earlier page of this ceremony has left on the device; it comes before what is done here. */
  restore(): Promise<void> {
    this.#restoring ??= this.#restore();
    return this.#restoring;
  }

  async #restore(): Promise<void> {
    const left = await this.#tools.kept();
    const known = new Set(this.#queued.map(({ step }) => step.id));
    const added = left.filter(({ step }) => !known.has(step.id)).map(({ order, step }) => ({ order, step: again(step) }));
    this.#set([...this.#queued, ...added].sort((one, other) => one.order - other.order));
    this.wake();
  }

  /** Adds what was just done. It is on the device when this resolves. */
  async add(step: DeviceStep): Promise<void> {
    await this.restore();
    const order = Math.max(0, ...this.#queued.map((queued) => queued.order)) + 1;
    this.#set([...this.#queued, { order, step }]);
    await this.#tools.keep(order, step);
    this.wake();
  }

  /** Takes a refused step away that somebody has read. */
  async dismiss(id: string): Promise<void> {
    this.#set(this.#queued.filter(({ step }) => step.id !== id || step.state !== "refused"));
    await this.#tools.forget(id);
  }

  /** Goes on at once: something was done, or the line is back. */
  wake(): void {
    this.#loop.wake();
  }

  stop(): void {
    this.#loop.stop();
  }

  #next(): (() => Promise<boolean>) | null {
    const next = this.#queued.find(({ step }) => step.state === "waiting");
    return next ? () => this.#sendOne(next.step) : null;
  }

  async #sendOne(step: DeviceStep): Promise<boolean> {
    this.#change(step.id, { state: "sending" });
    const sent = await this.#tools.send(step);
    if (sent.end === "offline") {
      this.#change(step.id, { state: "waiting" }, sent.why);
      return false;
    }
    if (sent.end === "refused") {
      this.#change(step.id, { state: "refused", why: sent.why });
      const queued = this.#queued.find((one) => one.step.id === step.id);
      if (queued) await this.#tools.keep(queued.order, queued.step);
      return true;
    }
    this.#change(step.id, { state: "sent" });
    await this.#tools.forget(step.id);
    void this.#settle(step.id);
    return true;
  }

  /** Only when the server's own view has a step does the page stop showing the device's. */
  async #settle(id: string): Promise<void> {
    if (await this.#tools.settle()) this.#set(this.#queued.filter(({ step }) => step.id !== id));
    else if (!this.#loop.isStopped) this.#tools.later(() => void this.#settle(id), SETTLE_PAUSE_MS);
  }

  #change(id: string, change: Partial<DeviceStep>, why: string | null = null): void {
    this.#set(
      this.#queued.map((queued) => (queued.step.id === id ? { ...queued, step: { ...queued.step, ...change } } : queued)),
      why,
    );
  }

  #set(queued: readonly Queued[], why: string | null = null): void {
    this.#queued = queued;
    this.#state = { steps: queued.map(({ step }) => step), why };
    for (const listener of this.#listeners) listener();
  }
}

/** What was on its way when the page went is sent again: nobody heard the answer. */
function again(step: DeviceStep): DeviceStep {
  return step.state === "sending" || step.state === "sent" ? { ...step, state: "waiting" } : step;
}

/** How many steps the server has not taken yet. */
export function unsent(steps: readonly DeviceStep[]): number {
  return steps.filter(({ state }) => state === "waiting" || state === "sending").length;
}

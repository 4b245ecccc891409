import type { Later } from "@/components/ui/later";
import type { Source } from "@/components/ui/use-source";

/** How one reading ended: what there is to see, or why there is nothing: no line, or the server shows it to this reader no more. */
export type Reading<T> = { readonly end: "read"; readonly view: T } | { readonly end: "offline" } | { readonly end: "closed" };

/** A stream of notices; `isDead`: the browser does not try again by itself. */
export type StreamEvents = { readonly opened: () => void; readonly changed: () => void; readonly failed: (isDead: boolean) => void };

/** What a live view needs from the browser; given from outside, so that it can be tried without one. */
export type LiveTools<T> = {
  readonly read: () => Promise<Reading<T>>;
  /** Opens a stream of notices; gives what closes it. */
  readonly open: (events: StreamEvents) => () => void;
  readonly later: Later;
};

/** What a live view knows: the last that was seen, and whether that is how things are now. */
export type Live<T> = { readonly view: T; readonly state: "live" | "offline" | "closed" };

/** While notices come, asking is only for what they may have missed; without them (a proxy cuts streams) it is how the view moves. */
const SLOW_MS = 20_000;
const QUICK_MS = 2_000;
const REOPEN_MS = 10_000;

/**
 * A view that follows the server: it is read again after each notice, and from time to time without one. When the line drops it keeps what it
 * showed last, and comes back by itself.
 */
export class LiveSource<T> implements Source<Live<T>> {
  readonly #tools: LiveTools<T>;
  readonly #listeners = new Set<() => void>();
  #live: Live<T>;
  #isRunning = false;
  #hasStream = false;
  #reading: Promise<boolean> | null = null;
  #following: Promise<boolean> | null = null;
  #close: (() => void) | null = null;
  #cancelAsking: (() => void) | null = null;
  #cancelReopening: (() => void) | null = null;

  constructor(tools: LiveTools<T>, initial: T) {
    this.#tools = tools;
    this.#live = { view: initial, state: "live" };
  }

  readonly snapshot = (): Live<T> => this.#live;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  start(): void {
    this.#isRunning = true;
    this.#openStream();
    this.#askLater();
  }

  stop(): void {
    this.#isRunning = false;
    this.#close?.();
    this.#cancelAsking?.();
    this.#cancelReopening?.();
  }

  /** Takes what an earlier page knew, where nothing newer was read since. */
  adopt(view: T): void {
    this.#set({ ...this.#live, view });
  }

  /** The line may be back, or the page is looked at again. */
  wake(): void {
    if (!this.#isRunning) return;
    if (!this.#hasStream) this.#openStream();
    void this.refresh();
  }

  /** Reads again; whether that gave something. Who asks while a reading is under way waits for one that began later. */
  refresh(): Promise<boolean> {
    if (!this.#reading) {
      this.#reading = this.#read().finally(() => {
        this.#reading = null;
      });
      return this.#reading;
    }
    this.#following ??= this.#reading.then(() => {
      this.#following = null;
      return this.refresh();
    });
    return this.#following;
  }

  async #read(): Promise<boolean> {
    const reading = await this.#tools.read();
    if (reading.end === "read") this.#set({ view: reading.view, state: "live" });
    else this.#set({ ...this.#live, state: reading.end });
    this.#askLater();
    return reading.end === "read";
  }

  #openStream(): void {
    this.#close?.();
    this.#cancelReopening?.();
    this.#cancelReopening = null;
    this.#close = this.#tools.open({
      opened: () => {
        this.#hasStream = true;
      },
      changed: () => void this.refresh(),
      failed: (isDead) => {
        this.#hasStream = false;
        // Either the line is down, which is to be said at once, or streams alone are cut.
        if (this.#live.state === "live") void this.refresh();
        if (isDead && !this.#cancelReopening) this.#cancelReopening = this.#tools.later(() => this.#reopen(), REOPEN_MS);
      },
    });
  }

  #reopen(): void {
    this.#cancelReopening = null;
    if (this.#isRunning) this.#openStream();
  }

  #askLater(): void {
    this.#cancelAsking?.();
    if (!this.#isRunning) return;
    const isWell = this.#hasStream && this.#live.state === "live";
    this.#cancelAsking = this.#tools.later(() => void this.refresh(), isWell ? SLOW_MS : QUICK_MS);
  }

  #set(live: Live<T>): void {
    this.#live = live;
    for (const listener of this.#listeners) listener();
  }
}

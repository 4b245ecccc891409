import type { Later } from "./later";

type Tools = {
  /** The next piece of what waits, null when nothing does; whether it got through is known when it resolves. */
  readonly next: () => (() => Promise<boolean>) | null;
  readonly later: Later;
  /** How long after the first failure it is tried again; each one more in a row doubles it. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
};

/**
 * Takes up what waits, one after the other (a weak line carries one better than several), and tries again by itself after growing pauses when something did
 * not get through.
 */
export class RetryLoop {
  readonly #tools: Tools;
  #isRunning = false;
  #isStopped = false;
  #failures = 0;
  #cancelRetry: (() => void) | null = null;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Goes on at once: something was added, or the line is back. */
  wake(): void {
    this.#isStopped = false;
    this.#failures = 0;
    this.#dropRetry();
    void this.#run();
  }

  /** Nothing more is taken up until it is woken; what is under way ends by itself. */
  stop(): void {
    this.#isStopped = true;
    this.#dropRetry();
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      while (!this.#isStopped && !this.#cancelRetry) {
        // Looked up without waiting: what is added just then is either found here or wakes a loop that has ended.
        const attempt = this.#tools.next();
        if (!attempt) return;
        if (await attempt()) this.#failures = 0;
        else this.#retryLater();
      }
    } finally {
      this.#isRunning = false;
    }
  }

  #retryLater(): void {
    const { firstPauseMs, longestPauseMs } = this.#tools;
    const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** this.#failures);
    this.#failures += 1;
    this.#cancelRetry = this.#tools.later(() => {
      this.#cancelRetry = null;
      void this.#run();
    }, pause);
  }

  #dropRetry(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = null;
  }
}

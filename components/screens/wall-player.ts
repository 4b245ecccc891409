import type { WallState, WallWords } from "@/lib/screens/slides/types";
import { fillStage } from "./fill";

/** How often a wall asks whether anything on it has changed. */
const ASK_EVERY_MS = 30_000;
const ANSWER_WITHIN_MS = 10_000;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 60_000;
/** Where the browser keeps the wall's own page for a start without a line; the worker uses the same name. */
const KEPT_PAGES = "wall";

/** Milliseconds until the next try after `failures` in a row: doubling, with up to a fifth more so that walls do not all come at once. */
export function retryAfter(failures: number, random: number): number {
  const base = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.max(0, failures - 1));
  return Math.round(base * (1 + random / 5));
}

type Options = {
  readonly root: HTMLElement;
  readonly address: string;
  readonly first: WallState;
  readonly words: WallWords;
};

type WakeLock = { release: () => Promise<void> };

/**
 * Runs a wall: slide after slide on one stage whose elements it only refills, asking now and then for news. When the line is cut it goes on with what it last
 * had and says of when that is; it comes back by itself. The last state is kept in the browser, so that a restart without a line shows it too.
 */
export class WallPlayer {
  readonly #options: Options;
  readonly #stage: HTMLElement | null;
  readonly #status: HTMLElement | null;
  #state: WallState;
  #at = 0;
  #failures = 0;
  #slideTimer: ReturnType<typeof setTimeout> | undefined;
  #askTimer: ReturnType<typeof setTimeout> | undefined;
  #lock: WakeLock | null = null;
  #isGone = false;

  constructor(options: Options) {
    this.#options = options;
    const kept = keptState(options.address);
    // A page that the browser itself brings back without a line is older than what it kept since.
    this.#state = kept && kept.readAt > options.first.readAt ? kept : options.first;
    this.#stage = options.root.querySelector(".wall");
    this.#status = options.root.querySelector(".wall-status");
  }

  start(): () => void {
    this.#keep();
    this.#show();
    this.#askTimer = setTimeout(() => void this.#ask(), ASK_EVERY_MS);
    const onOnline = () => this.#askNow();
    const onSeen = () => void this.#stayAwake();
    window.addEventListener("online", onOnline);
    document.addEventListener("visibilitychange", onSeen);
    void this.#stayAwake();
    if ("serviceWorker" in navigator)
      void navigator.serviceWorker.register("/screen/worker.js", { scope: "/screen/" }).catch(() => undefined);
    return () => {
      clearTimeout(this.#slideTimer);
      clearTimeout(this.#askTimer);
      window.removeEventListener("online", onOnline);
      document.removeEventListener("visibilitychange", onSeen);
      void this.#lock?.release().catch(() => undefined);
    };
  }

  /** Shows the slide whose turn it is and sets the clock for the next. */
  #show(): void {
    const { slides, seconds } = this.#state.wall;
    const slide = slides[this.#at % Math.max(slides.length, 1)];
    if (this.#stage && slide) fillStage(this.#stage, slide);
    this.#options.root.dataset["slide"] = String(this.#at);
    clearTimeout(this.#slideTimer);
    this.#slideTimer = setTimeout(() => {
      this.#at += 1;
      this.#show();
    }, seconds * 1000);
  }

  #askNow(): void {
    clearTimeout(this.#askTimer);
    void this.#ask();
  }

  async #ask(): Promise<void> {
    if (this.#isGone) return;
    const wait = (await this.#refresh()) ? ASK_EVERY_MS : retryAfter(this.#failures, Math.random());
    clearTimeout(this.#askTimer);
    this.#askTimer = setTimeout(() => void this.#ask(), wait);
  }

  /** Asks once; whether an answer came. */
  async #refresh(): Promise<boolean> {
    try {
      const answer = await fetch(this.#options.address, {
        headers: { "if-none-match": this.#state.etag },
        cache: "no-store",
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      });
      if (answer.status === 404) return this.#goAway();
      if (answer.status === 304) this.#state = { ...this.#state, at: answer.headers.get("x-figures-at") ?? this.#state.at };
      else if (answer.ok) this.#take((await answer.json()) as WallState);
      else throw new Error("no wall");
      this.#failures = 0;
      this.#tell("");
      this.#keep();
      return true;
    } catch {
      this.#failures += 1;
      this.#tell(this.#options.words.offline.replace("{time}", this.#state.at));
      return false;
    }
  }

  /** A new state goes on where the old one was; a wall of another shape is opened anew. */
  #take(next: WallState): void {
    const { wall } = this.#state;
    const isReshaped =
      next.wall.width !== wall.width ||
      next.wall.height !== wall.height ||
      next.wall.theme !== wall.theme ||
      next.wall.safeArea !== wall.safeArea;
    this.#state = next;
    if (isReshaped) window.location.reload();
    else this.#show();
  }

  /** The address is no longer this wall's: nothing of it stays, neither on the wall nor in the browser. */
  #goAway(): boolean {
    this.#isGone = true;
    clearTimeout(this.#slideTimer);
    this.#forget();
    this.#options.root.dataset["gone"] = "";
    if (this.#stage) {
      const nothing = { kind: "MESSAGE" as const, kicker: "", big: "", unit: "", text: "", figures: [], rows: [], photos: [], note: "" };
      fillStage(this.#stage, { ...nothing, id: "gone", title: this.#options.words.gone });
    }
    this.#tell("");
    return true;
  }

  #tell(text: string): void {
    if (!this.#status) return;
    this.#status.hidden = text === "";
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  #keep(): void {
    try {
      localStorage.setItem(this.#options.address, JSON.stringify(this.#state));
    } catch {
      // A browser that keeps nothing shows the wall all the same.
    }
  }

  #forget(): void {
    try {
      localStorage.removeItem(this.#options.address);
      void caches.delete(KEPT_PAGES);
    } catch {
      // Nothing was kept.
    }
  }

  async #stayAwake(): Promise<void> {
    if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
    try {
      this.#lock = await navigator.wakeLock.request("screen");
    } catch {
      // Refused on low battery or without https; the wall's own settings then keep it awake.
    }
  }
}

/** The last state that a browser kept of a wall, or null. */
function keptState(address: string): WallState | null {
  try {
    const kept = localStorage.getItem(address);
    return kept ? (JSON.parse(kept) as WallState) : null;
  } catch {
    return null;
  }
}

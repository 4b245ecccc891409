import type { Later } from "@/components/ui/later";
import { RetryLoop } from "@/components/ui/retry-loop";
import type { Source } from "@/components/ui/use-source";
import { newPhotoId, type Photo } from "./photo";
import type { Sent } from "./send-photo";

/** What the queue needs from the device; given from outside, so that it can be tried without one. */
export type QueueTools = {
  readonly send: (photo: Photo, blob: Blob, onPercent: (percent: number) => void) => Promise<Sent>;
  readonly shrink: (file: Blob) => Promise<Blob>;
  readonly keep: (order: number, photo: Photo) => Promise<void>;
  readonly kept: () => Promise<readonly Photo[]>;
  readonly forget: (id: string) => Promise<void>;
  readonly later: Later;
};

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * The photos of one report on their way: kept on the device at once, shrunk, sent one after the other, tried again by themselves, and never sent under
 * two ids.
 */
export class PhotoQueue implements Source<readonly Photo[]> {
  readonly #tools: QueueTools;
  readonly #listeners = new Set<() => void>();
  readonly #loop: RetryLoop;
  #photos: readonly Photo[];

  constructor(tools: QueueTools, initial: readonly Photo[]) {
    this.#tools = tools;
    this.#photos = initial;
    this.#loop = new RetryLoop({
      next: () => this.#next(),
      later: tools.later,
      firstPauseMs: FIRST_PAUSE_MS,
      longestPauseMs: LONGEST_PAUSE_MS,
    });
  }

  readonly snapshot = (): readonly Photo[] => this.#photos;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  start(): void {
    void this.restore();
  }

  /** Takes up what an earlier page of this report has left on the device. */
  async restore(): Promise<void> {
    const onDevice = await this.#tools.kept();
    // Looked up after the wait: photos may have come, and a page that is shown twice restores twice.
    const known = new Set(this.#photos.map(({ id }) => id));
    const kept = onDevice.filter(({ id }) => !known.has(id));
    const usable = kept.filter(({ state, blob }) => state === "sent" || state === "refused" || blob !== null);
    this.#set([...this.#photos, ...usable.map((photo) => (photo.state === "sending" ? { ...photo, state: "waiting" as const } : photo))]);
    this.wake();
  }

  /** Puts files at the end of the queue, up to `most` in all; gives how many found no room. */
  async add(files: readonly File[], most: number): Promise<number> {
    const room = Math.max(0, most - this.#photos.length);
    const taken = files.slice(0, room);
    const added = taken.map(
      (file): Photo => ({
        id: newPhotoId(),
        name: file.name,
        isPicture: file.type !== "application/pdf",
        state: "waiting",
        percent: 0,
        why: null,
        blob: file,
      }),
    );
    this.#set([...this.#photos, ...added]);
    await Promise.all(added.map((photo) => this.#keep(photo.id)));
    this.wake();
    return files.length - taken.length;
  }

  /** Takes a photo out; one that the server has already stays there unused. */
  async remove(id: string): Promise<void> {
    this.#set(this.#photos.filter((photo) => photo.id !== id));
    await this.#tools.forget(id);
  }

  /** Goes on at once: a photo was added, or the line is back. */
  wake(): void {
    this.#loop.wake();
  }

  stop(): void {
    this.#loop.stop();
  }

  #next(): (() => Promise<boolean>) | null {
    const next = this.#photos.find(({ state, blob }) => (state === "waiting" || state === "offline") && blob !== null);
    const blob = next?.blob;
    return blob ? () => this.#sendOne(next, blob) : null;
  }

  async #sendOne(photo: Photo, blob: Blob): Promise<boolean> {
    this.#change(photo.id, { state: "sending", percent: 0 });
    const smaller = await this.#tools.shrink(blob);
    if (smaller !== blob) this.#change(photo.id, { blob: smaller });
    const sent = await this.#tools.send(photo, smaller, (percent) => this.#change(photo.id, { percent }));
    if (sent.end === "sent") this.#change(photo.id, { state: "sent", percent: 100, blob: null, why: null });
    if (sent.end === "refused") this.#change(photo.id, { state: "refused", why: sent.why, blob: null });
    if (sent.end === "offline") this.#change(photo.id, { state: "offline", percent: 0, why: sent.why });
    await this.#keep(photo.id);
    return sent.end !== "offline";
  }

  async #keep(id: string): Promise<void> {
    const order = this.#photos.findIndex((photo) => photo.id === id);
    const photo = this.#photos[order];
    if (photo) await this.#tools.keep(order, photo);
  }

  #change(id: string, change: Partial<Photo>): void {
    this.#set(this.#photos.map((photo) => (photo.id === id ? { ...photo, ...change } : photo)));
  }

  #set(photos: readonly Photo[]): void {
    this.#photos = photos;
    for (const listener of this.#listeners) listener();
  }
}

/** Whether photos are still on their way. */
export function isBusy(photos: readonly Photo[]): boolean {
  return photos.some(({ state }) => state === "waiting" || state === "sending" || state === "offline");
}

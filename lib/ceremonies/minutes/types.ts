import type { SigningMethod } from "@/lib/covenants/types";
import type { Day } from "@/lib/kernel/dates";
import type { CeremonyEventRef, Counter, DaySession } from "../types";

/** A signature as the minutes list it; times are ISO 8601 in UTC: by the device or paper, and when the system had it. */
export type MinutesSignature = {
  readonly method: SigningMethod;
  readonly name: string;
  readonly post: string;
  readonly witness: { readonly name: string; readonly post: string } | null;
  readonly signedAt: string;
  readonly receivedAt: string;
  /** Public code of the proof, and the SHA-256 of the signed covenant. */
  readonly code: string;
  readonly hash: string;
};

/** How a unit's turn ended. PAPER: signed on paper, whose scan was not there yet; it does not count. */
export type MinutesTurn = {
  readonly organizationId: string;
  readonly unit: string;
  readonly outcome: "SIGNED" | "PAPER" | "NOT_SIGNED";
  readonly signature: MinutesSignature | null;
  /** Why it did not sign; null = none was given. */
  readonly reason: string | null;
};

/** The minutes of a ceremony, complete in themselves: they can be read and checked without the database. `chain`: the head of the place's history at the end. */
export type Minutes = {
  readonly format: "giao-uoc.ceremony.1";
  readonly ceremonyId: string;
  readonly place: string;
  readonly campaign: string;
  readonly name: string;
  readonly day: Day;
  readonly session: DaySession | null;
  readonly location: string | null;
  /** The event that it was part of, as known when it ended; missing in minutes from before events could be named. */
  readonly event?: CeremonyEventRef | null;
  readonly startedAt: string | null;
  readonly endedAt: string;
  readonly endedBy: { readonly name: string; readonly post: string };
  readonly rounds: readonly { readonly name: string; readonly turns: readonly MinutesTurn[] }[];
  readonly counter: Counter;
  readonly chain: { readonly length: number; readonly head: string };
};

/** Frozen minutes as they are kept, and whether these bytes still are what was hashed. `minutes` null: they can no longer be read. */
export type FrozenMinutes = { readonly minutes: Minutes | null; readonly hash: string; readonly isIntact: boolean };

import type { Day } from "@/lib/kernel/dates";
import type { Reason } from "@/lib/kernel/result";
import type { OccasionChoice } from "@/lib/occasions/types";
import type { Dossier } from "./dossier/types";

/** PROPOSED → APPRAISED (*thẩm định*) → DECIDED → MOUNTED (*gắn biển*); RETURNED to the proposer, with a reason, until it is decided. */
export type PlaqueStatus = "PROPOSED" | "APPRAISED" | "RETURNED" | "DECIDED" | "MOUNTED";

export type PlaqueEvent = "PROPOSE_AGAIN" | "APPRAISE" | "RETURN" | "DECIDE" | "MOUNT" | "TIE";

export type Session = "MORNING" | "AFTERNOON";

/** One plaque of the list. */
export type PlaqueLine = {
  readonly id: string;
  readonly status: PlaqueStatus;
  readonly title: string;
  readonly unitName: string;
  readonly level: string | null;
  readonly decisionNumber: string | null;
  readonly decisionDay: Day | null;
  readonly ceremonyDay: Day | null;
};

export type WorkChoice = { readonly id: string; readonly title: string; readonly unitName: string };

export type PlaqueList = {
  readonly lines: readonly PlaqueLine[];
  readonly total: number;
  readonly from: number;
  readonly counts: Readonly<Record<PlaqueStatus, number>>;
  /** Accepted works without a plaque, for who may propose one. */
  readonly works: readonly WorkChoice[];
};

/** Everything about one plaque. */
export type PlaquePage = PlaqueLine & {
  readonly version: number;
  readonly code: string;
  readonly wording: string;
  readonly pledgeId: string;
  readonly campaign: { readonly id: string; readonly name: string };
  readonly issuer: string | null;
  readonly ceremonySession: Session | null;
  /** The ceremony as the place's record of events tells it. */
  readonly event: { readonly id: string; readonly name: string } | null;
  readonly occasions: readonly OccasionChoice[];
  /** How it came to be; for the ward's people and the unit's own, null for everybody else. */
  readonly course: {
    readonly proposalNote: string | null;
    readonly proposedBy: string;
    readonly proposedAt: Date;
    readonly appraisalNote: string | null;
    readonly appraisedBy: string | null;
    readonly appraisedAt: Date | null;
    readonly returnReason: string | null;
    readonly returnedBy: string | null;
    readonly decidedBy: string | null;
  } | null;
  /** Null where the actor sees the plaque and not the unit's papers. */
  readonly dossier: Dossier | null;
  /** Why the actor cannot take the step, null when they can; a step that is not theirs, or does not come now, is left out. */
  readonly steps: Readonly<Partial<Record<PlaqueEvent, Reason | null>>>;
};

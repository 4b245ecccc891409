import type { Day } from "@/lib/kernel/dates";
import type { Named } from "../names/domain";

/** What a target says. Null = not stated. */
export type TargetText = {
  readonly name: string;
  readonly field: string | null;
  readonly unit: string | null;
  readonly base: number | null;
  readonly goal: number | null;
  readonly isFalling: boolean;
  readonly goalText: string | null;
  readonly asPublished: string | null;
  readonly fromDay: Day | null;
  readonly toDay: Day | null;
  readonly organizationId: string | null;
};

/** A target of the set as it stands. */
export type KnownTarget = TargetText & { readonly id: string; readonly version: number };

/** What targets of a file are held against. */
export type TargetWorld = {
  readonly setId: string;
  readonly placeName: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly targets: readonly KnownTarget[];
  readonly units: readonly Named[];
};

/** A target to be added to the set, or changed. */
export type TargetDraft = { readonly known: KnownTarget | null; readonly text: TargetText };

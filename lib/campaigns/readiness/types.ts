import type { Day } from "@/lib/kernel/dates";
import type { OccasionKind } from "@/lib/occasions/types";
import type { YearCheck } from "../readings/types";
import type { StepKey } from "../types";

/** What readiness is judged on. `represented` = somebody represents the unit today and can sign in. */
export type ReadinessFacts = {
  readonly theme: string | null;
  readonly purpose: string | null;
  readonly startDay: Day | null;
  readonly endDay: Day | null;
  readonly declaredContentCount: number | null;
  readonly contentCount: number;
  readonly hostCount: number;
  readonly legalBasisCount: number;
  readonly blocks: readonly {
    readonly name: string;
    readonly minWorks: number;
    readonly minTasks: number;
    readonly members: readonly { readonly name: string; readonly isHead: boolean; readonly hasRepresentative: boolean }[];
  }[];
  readonly occasions: readonly {
    readonly kind: OccasionKind;
    readonly name: string;
    readonly isMain: boolean;
    readonly day: Day | null;
    readonly originDay: Day | null;
    readonly years: number | null;
  }[];
  readonly launchDay: Day | null;
};

/** What is missing before registration can open (OPEN) or the campaign can be launched (LAUNCH); the second includes the first. */
export type Missing =
  | { readonly key: "theme" | "dates" | "content" | "block" | "mainOccasion"; readonly step: StepKey; readonly before: "OPEN" | "LAUNCH" }
  | { readonly key: "blockUnits"; readonly block: string; readonly step: StepKey; readonly before: "OPEN" }
  | { readonly key: "representatives"; readonly units: readonly string[]; readonly step: StepKey; readonly before: "OPEN" }
  | { readonly key: "mainDay"; readonly kind: OccasionKind; readonly occasion: string; readonly step: StepKey; readonly before: "LAUNCH" };

/** What deserves a look and stops nothing. */
export type Remark =
  | { readonly key: "purpose" | "hosts" | "legalBases" | "occasions" | "launchDay"; readonly step: StepKey }
  | { readonly key: "unstatedContents"; readonly declared: number; readonly entered: number; readonly step: StepKey }
  | { readonly key: "surplusContents"; readonly declared: number; readonly entered: number; readonly step: StepKey }
  | { readonly key: "quota" | "head"; readonly block: string; readonly step: StepKey }
  | { readonly key: "years"; readonly occasion: string; readonly check: YearCheck; readonly step: StepKey };

export type Readiness = { readonly missing: readonly Missing[]; readonly remarks: readonly Remark[] };

/** How a step of the form looks in the list on its left: `missing` what stops opening or launching, `remarks` what deserves a look. */
export type StepState = { readonly key: StepKey; readonly missing: number; readonly remarks: number };

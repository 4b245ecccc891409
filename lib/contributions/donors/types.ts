import type { Day } from "@/lib/kernel/dates";
import type { LedgerLine } from "../ledger/types";
import type { DonorGroup, DonorKind } from "../types";

export type Consent = "GIVEN" | "WITHDRAWN" | null;

/** One donor of the list, with what stands in the ledger under the name. */
export type DonorLine = {
  readonly id: string;
  readonly kind: DonorKind;
  readonly group: DonorGroup | null;
  readonly name: string;
  readonly headcount: number | null;
  readonly headcountAsPublished: string | null;
  readonly isSample: boolean;
  readonly consent: Consent;
  /** Đồng received, and how many things of unknown value. */
  readonly received: number;
  readonly unvalued: number;
};

export type DonorList = { readonly lines: readonly DonorLine[]; readonly total: number; readonly from: number; readonly mayKeep: boolean };

/** Everything about one donor. */
export type DonorPage = Omit<DonorLine, "received" | "unvalued"> & {
  readonly version: number;
  readonly note: string | null;
  readonly consents: readonly {
    readonly id: string;
    readonly isGiven: boolean;
    readonly day: Day;
    readonly how: string;
    readonly recordedBy: string;
    readonly recordedAt: Date;
  }[];
  readonly contributions: readonly LedgerLine[];
  readonly mayKeep: boolean;
};

import type { Day } from "@/lib/kernel/dates";
import type { PublicDonors } from "../naming/types";
import type { ContributionKind, DonorGroup, DonorKind } from "../types";

/** A receipt for something received, to be printed and handed over. */
export type Receipt = {
  readonly number: string;
  readonly placeName: string;
  readonly donor: { readonly kind: DonorKind; readonly group: DonorGroup | null; readonly name: string } | null;
  readonly kind: ContributionKind;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly value: number | null;
  readonly valueAsPublished: string | null;
  readonly forWhat: string | null;
  readonly day: Day | null;
  readonly dayAsPublished: string | null;
  readonly issuedAt: Date;
  readonly receivedBy: string;
  /** It was taken back later: the paper says so. */
  readonly isReversed: boolean;
};

/** A donor of the internal sheet, by name, with what was received. */
export type ThankedDonor = {
  readonly id: string;
  readonly kind: DonorKind;
  readonly group: DonorGroup | null;
  readonly name: string;
  readonly headcount: number | null;
  readonly words: readonly string[];
};

/** The public kind names only those who agreed; the internal one, for the office alone, names everybody. */
export type ThankYouSheet = { readonly placeName: string; readonly forWhat: string | null } & (
  | { readonly audience: "PUBLIC"; readonly donors: PublicDonors }
  | { readonly audience: "INTERNAL"; readonly donors: readonly ThankedDonor[] }
);

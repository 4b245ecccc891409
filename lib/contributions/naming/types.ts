import type { DonorGroup, DonorKind } from "../types";

/** Something that a donor said about being named, in the order of recording. */
export type ConsentStep = { readonly seq: bigint | number; readonly isGiven: boolean };

/** A donor as naming needs it. */
export type DonorRow = {
  readonly id: string;
  readonly kind: DonorKind;
  readonly group: DonorGroup | null;
  readonly name: string;
  readonly headcount: number | null;
  readonly consents: readonly ConsentStep[];
};

export type NamedDonor = { readonly kind: DonorKind; readonly name: string };

/** An unnamed group by what it stands for, never by free words; `headcount` null = not stated. */
export type UnnamedGroup = { readonly group: DonorGroup; readonly headcount: number | null };

/**
 * Donors as anybody may see them. `unnamed`: organisations, households and persons who gave and are counted without a name
 * ("và 3 hộ, cá nhân không nêu tên").
 */
export type PublicDonors = {
  readonly named: readonly NamedDonor[];
  readonly groups: readonly UnnamedGroup[];
  readonly unnamed: number;
};

/** A donor of a frozen paper in its public rendition. WITHDRAWN is shown as *đã rút tên*; NEVER as a donor who is not named. */
export type FrozenName = { readonly kind: "NAMED"; readonly name: string } | { readonly kind: "WITHDRAWN" } | { readonly kind: "NEVER" };

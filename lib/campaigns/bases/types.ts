import type { LegalBasisKind } from "../types";

/** A paper as it was typed; the day is read by the rules. */
export type TypedBasis = {
  readonly id: string | null;
  readonly kind: LegalBasisKind | null;
  readonly title: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly signedDay: string;
  readonly dateAsPublished: string | null;
};

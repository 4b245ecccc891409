import type { DocumentKind } from "@/lib/documents/types";

/** A paper as it was typed; the day is read by the rules. */
export type TypedBasis = {
  readonly id: string | null;
  readonly kind: DocumentKind | null;
  readonly title: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly signedDay: string;
  readonly dateAsPublished: string | null;
};

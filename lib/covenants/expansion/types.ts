import type { PledgeContent } from "@/lib/pledges/types";

/** What becomes of a unit when a block's text is expanded. */
export type ExpansionOutcome =
  /** It gets the pledge; a covenant is begun for it where it has none. */
  | "CREATE"
  /** It has a pledge of this title. */
  | "HAS_IT"
  /** Its covenant was sent or approved: nothing is put into it behind its back. */
  | "UNDER_WAY"
  /** Its covenant is signed: a new pledge would be an amendment. */
  | "SIGNED"
  /** Its covenant holds as many pledges as one may. */
  | "FULL";

export type ExpansionLine = {
  readonly organizationId: string;
  readonly name: string;
  readonly covenantId: string | null;
  readonly outcome: ExpansionOutcome;
};

/** A block's text expanded: what each of its units gets, in the block's order. */
export type Expansion = { readonly blockId: string; readonly lines: readonly ExpansionLine[]; readonly created: number };

/** A block's text as one pledge, to be given to each of its units. */
export type ExpansionInput = { readonly blockId: string; readonly content: PledgeContent };

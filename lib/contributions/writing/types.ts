import type { LoadedPledge } from "@/lib/pledges/standing/types";
import type { EntryOwner } from "../policy";

/** What an entry is for: a signed pledge in the actor's scope, or the ward in general. */
export type EntryTarget = EntryOwner & { readonly pledge: LoadedPledge | null };

/** Who brought an entry in, and the official who confirmed it where a unit did. */
export type Provenance = {
  readonly enteredById: string;
  readonly enteredByName: string;
  readonly enteredByPost: string;
  readonly confirmedById: string | null;
  readonly confirmedByName: string | null;
};

/** What came of a form: a line of the ledger, or a proposal that waits. */
export type Entered = { readonly id: string; readonly pledgeId: string | null; readonly isProposal: boolean };

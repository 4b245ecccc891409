import type { EntryInput } from "@/lib/contributions/schema";
import type { Named } from "../names/domain";

/** A pledge for which something may be given; `unit` is its implementing unit. */
export type GivenFor = Named & { readonly unitName: string };

/** What makes two entries of the ledger alike; an import that was done before finds its own by it. */
export type EntryText = Omit<EntryInput, "id" | "donorId" | "fulfilsId" | "isSample">;

/** What contributions of a file are held against. `entries`: the ledger's in force. */
export type LedgerWorld = {
  readonly placeName: string;
  readonly pledges: readonly GivenFor[];
  readonly entries: readonly EntryText[];
};

import type { PaperKey } from "../constants";
import type { Paper } from "../types";

/** A paper that the actor may have, the bodies that the records propose as issuing it, and the page that it belongs to. */
export type Offer = { readonly key: PaperKey; readonly paper: Paper; readonly issuers: readonly string[]; readonly back: string };

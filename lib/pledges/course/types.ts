import type { PledgeStatus } from "../types";

/** What a change of a pledge answers. */
export type ChangedPledge = { readonly pledgeId: string; readonly version: number; readonly status: PledgeStatus };

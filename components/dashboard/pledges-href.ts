import type { PledgeFilter } from "@/lib/pledges/list/types";

/** The address of the list of pledges behind a figure: what the page speaks of, narrowed further. */
export type PledgesHref = (change?: Partial<PledgeFilter>) => string;

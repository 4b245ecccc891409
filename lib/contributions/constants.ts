import { type Day, day } from "@/lib/kernel/dates";
import type { FundingSource } from "@/lib/pledges/types";
import type { ContributionKind, DonorGroup, DonorKind, Stage } from "./types";

export const DONOR_KINDS = ["ORGANIZATION", "BUSINESS_HOUSEHOLD", "HOUSEHOLD", "PERSON", "GROUP"] as const satisfies readonly DonorKind[];
export const DONOR_GROUPS = ["PEOPLE", "BUSINESS_HOUSEHOLDS", "ENTERPRISES", "OTHER"] as const satisfies readonly DonorGroup[];
export const STAGES = ["PROMISED", "RECEIVED", "SPENT"] as const satisfies readonly Stage[];
export const KINDS = ["CASH", "GOODS", "LABOUR", "LAND"] as const satisfies readonly ContributionKind[];
export const SOURCES = [
  "SOCIALISED",
  "ENTERPRISE",
  "CENTRAL",
  "PROVINCE",
  "DISTRICT",
  "COMMUNE",
  "OTHER",
] as const satisfies readonly FundingSource[];

/** Districts ended with 30/06/2025, and their budgets with them. */
export const LAST_DISTRICT_DAY: Day = day("2025-06-30");

export const LIMITS = {
  name: 300,
  unit: 40,
  line: 300,
  text: 2_000,
  headcount: 10_000_000,
  quantity: 1_000_000_000_000,
  choices: 1_000,
} as const;

/** Lines on one page of the ledger. */
export const PAGE_SIZE = 50;

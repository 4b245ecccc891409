import type { ReportStatus } from "../types";

/** What sending answers; the same for the first time and for every time after. */
export type SentReport = {
  readonly id: string;
  readonly version: number;
  readonly pledgeId: string;
  readonly status: ReportStatus;
  /** The report asks for nghiệm thu. */
  readonly claimsDone: boolean;
};

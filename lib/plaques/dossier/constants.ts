import type { WorkMoment, WorkRole } from "./types";

export const WORK_ROLES = [
  "INVESTOR",
  "BUILDER",
  "SUPPLIER",
  "SUPERVISOR",
  "SUPPORTER",
  "UNSPECIFIED",
] as const satisfies readonly WorkRole[];
export const WORK_MOMENTS = ["BEFORE", "AFTER"] as const satisfies readonly WorkMoment[];

import type { z } from "zod";
import type { ReasonCode } from "@/lib/kernel/reasons";
import type { Reason } from "@/lib/kernel/result";

const CODE = /^[a-z][A-Za-z]*\.[a-z][A-Za-z0-9]*$/;

/** Schemas give reason codes as their messages; an issue without one is told in general words at its field. */
function toReason(issue: z.core.$ZodIssue): Reason {
  const field = issue.path.join(".");
  const code = CODE.test(issue.message) ? (issue.message as ReasonCode) : "kernel.invalid";
  const params = issue.code === "custom" ? (issue.params as Record<string, string | number> | undefined) : undefined;
  return { code, ...(field ? { field } : {}), ...(params ? { params } : {}) };
}

/** The reasons of a schema's refusal, one per field, in the order of the form. */
export function reasonsOfZod(error: z.ZodError): readonly [Reason, ...Reason[]] {
  const reasons = error.issues.map(toReason).filter((reason, index, all) => all.findIndex(({ field }) => field === reason.field) === index);
  const [first = { code: "kernel.invalid" as const }, ...rest] = reasons;
  return [first, ...rest];
}

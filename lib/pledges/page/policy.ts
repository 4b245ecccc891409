import { type Actor, can } from "@/lib/access/actor";
import { asks, mayAsk } from "@/lib/explanations/policy";
import type { Reason, Result } from "@/lib/kernel/result";
import { checkReportable } from "@/lib/progress/figures/domain";
import { maySend } from "@/lib/progress/policy";
import type { OpenStep } from "../course/types";
import { governingBranch, holdOf, isFinal } from "../domain";
import type { LoadedPledge } from "../standing/types";
import type { NextStep } from "./types";

/** Reasons that say "this is somebody else's part": what they close is not offered at all. */
const OTHERS_PART: ReadonlySet<Reason["code"]> = new Set<Reason["code"]>(["pledges.notDecider", "pledges.notUnit", "progress.notReporter"]);

function whyNot(...gates: readonly Result<unknown>[]): Reason | null {
  for (const gate of gates) if (!gate.ok) return gate.reasons[0];
  return null;
}

/** Reporting, for those whose part it is: the unit, or the official who enters what it said; not once the pledge is over and takes no more reports. */
function reportStep(actor: Actor, pledge: LoadedPledge): NextStep[] {
  if (!can(actor, "reports.send") && !can(actor, "reports.enterForUnit")) return [];
  const { content, state } = pledge.record;
  const measure = governingBranch(content, state)?.measure ?? null;
  const reportable = checkReportable({ status: pledge.status, hold: holdOf(content, state), measure });
  if (isFinal(pledge.status) && !reportable.ok) return [];
  return [{ step: "report", whyNot: whyNot(maySend(actor, pledge), reportable) }];
}

/**
 * What this actor may do to a pledge next, in the order of a work's way: reporting, then the steps that its state asks for or allows; each with the reason where
 * it cannot be done now. What is somebody else's part is left out; what is over brings nothing.
 */
export function nextSteps(actor: Actor, pledge: LoadedPledge, course: readonly OpenStep[]): NextStep[] {
  return [...reportStep(actor, pledge), ...course].filter(({ whyNot: reason }) => reason === null || !OTHERS_PART.has(reason.code));
}

/** Asking the unit for an explanation: null for those whose part it is not. */
export function askingStep(actor: Actor, pledge: LoadedPledge): { readonly whyNot: Reason | null } | null {
  return asks(actor) ? { whyNot: whyNot(mayAsk(actor, pledge)) } : null;
}

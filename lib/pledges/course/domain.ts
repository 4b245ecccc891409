import type { Actor } from "@/lib/access/actor";
import type { Day } from "@/lib/kernel/dates";
import { type Reason, type Result, refuse } from "@/lib/kernel/result";
import { completionOf } from "@/lib/progress/completion/domain";
import { countedReports } from "@/lib/progress/received/domain";
import { governingBranch, isFinal, isWaiting, termOf } from "../domain";
import { mayAcceptDone, mayChoose, mayDecide, mayExtend } from "../policy";
import type { LoadedPledge } from "../standing/types";
import { mayMove } from "../status/domain";
import type { Branch } from "../types";
import type { CourseStep, OpenStep, PledgeCourse } from "./types";

function waitsFor({ record: { content, state } }: LoadedPledge): Branch | null {
  const branch = governingBranch(content, state);
  return branch && !isFinal(state.status) && isWaiting(branch, state) ? branch : null;
}

/**
 * The day on which a pledge was done by its accepted figures, for nghiệm thu. While a report still waits, that it has to be accepted first is
 * what to say, not that the figures are missing.
 */
export function completionToAccept({ record }: LoadedPledge, today: Day): Result<Day> {
  const { content, state, reports } = record;
  const measure = governingBranch(content, state)?.measure;
  if (!measure) return refuse("pledges.choiceMissing");
  const done = completionOf(measure, termOf(content, state), countedReports(measure, record), today);
  return !done.ok && reports.some(({ status }) => status === "SUBMITTED") ? refuse("pledges.acceptReportsFirst") : done;
}

/** Whether the unit or its accepted weeks say that it is done: then nghiệm thu is what comes next. */
function asksForAcceptance(pledge: LoadedPledge): boolean {
  const { detail } = pledge.standing;
  return pledge.status === "DONE_REPORTED" || (pledge.status === "ACTIVE" && detail?.type === "RECURRING" && detail.fulfilled);
}

function whyNot(...results: readonly Result<unknown>[]): Reason | null {
  for (const result of results) if (!result.ok) return result.reasons[0];
  return null;
}

/** The steps that the state of a pledge asks for or allows, in the order in which they are usually taken. */
function stepsOf(actor: Actor, pledge: LoadedPledge, claimAuthorIds: readonly string[]): OpenStep[] {
  const { record, status } = pledge;
  const { content, state } = record;
  const isOpen = !isFinal(status);
  const isFork = isOpen && content.branches.length > 1 && !state.choice?.confirmedOn;
  const decide = mayDecide(actor, pledge);
  const steps: readonly (OpenStep & { isOpen: boolean })[] = [
    { step: "branch", isOpen: isFork, whyNot: whyNot(mayChoose(actor, pledge)) },
    { step: "confirm", isOpen: isFork && state.choice !== null, whyNot: whyNot(decide) },
    { step: "precondition", isOpen: waitsFor(pledge) !== null, whyNot: whyNot(decide) },
    {
      step: "acceptance",
      isOpen: asksForAcceptance(pledge),
      whyNot: whyNot(mayAcceptDone(actor, { ...pledge, claimAuthorIds }), completionToAccept(pledge, actor.today)),
    },
    { step: "extension", isOpen, whyNot: whyNot(mayExtend(actor, pledge)) },
    { step: "pause", isOpen: mayMove(status, "PAUSE"), whyNot: whyNot(decide) },
    { step: "resume", isOpen: mayMove(status, "RESUME"), whyNot: whyNot(decide) },
    { step: "not-delivered", isOpen: mayMove(status, "DECLARE_NOT_DELIVERED"), whyNot: whyNot(decide) },
    { step: "cancel", isOpen: mayMove(status, "CANCEL"), whyNot: whyNot(decide) },
  ];
  return steps.filter((each) => each.isOpen).map(({ step, whyNot: reason }) => ({ step, whyNot: reason }));
}

/** What can become of a signed pledge now, for the pages of its steps and the buttons that lead there. */
export function courseOf(actor: Actor, pledge: LoadedPledge, claimAuthorIds: readonly string[]): PledgeCourse {
  const { content, state } = pledge.record;
  const done = completionToAccept(pledge, actor.today);
  return {
    pledgeId: pledge.id,
    version: pledge.version,
    title: pledge.title,
    unitId: pledge.organizationId,
    unitName: pledge.unitName,
    status: pledge.status,
    due: pledge.standing.due,
    signedDue: content.dueDay,
    extensionCount: pledge.extensionCount,
    branches: content.branches,
    choice: state.choice,
    waitsFor: waitsFor(pledge),
    doneOn: done.ok ? done.value : null,
    steps: stepsOf(actor, pledge, claimAuthorIds),
  };
}

/** A step that is open to the reader, by its name in the address; undefined when the state does not allow it. */
export function openStep(course: PledgeCourse, step: CourseStep): OpenStep | undefined {
  return course.steps.find((each) => each.step === step);
}

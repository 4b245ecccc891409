import { addDays, type Day, daysBetween } from "@/lib/kernel/dates";
import { compare, type Fraction, fraction, multiply, subtract, toNumber } from "@/lib/kernel/fraction";
import type { Hold } from "@/lib/pledges/domain";
import type { DoneClaim, MeasureType, PledgeStatus, Term } from "@/lib/pledges/types";
import { GRACE_DAYS } from "../constants";
import type { Light, LightColour, LightWord, Progress } from "../types";

/** What a light is decided on. `progress` is null while no branch governs, `expected` null where it is not known. */
export type LightFacts = {
  status: PledgeStatus;
  hold: Hold | null;
  term: Term;
  done: DoneClaim | null;
  progress: Progress | null;
  expected: Fraction | null;
};

const FIVE_POINTS = fraction(5);

function light(colour: LightColour, word: LightWord, numbers: Partial<Pick<Light, "days" | "behind">> = {}): Light {
  return { colour, word, days: null, behind: null, ...numbers };
}

/**
 * The last day on which a pledge is not overdue. A recurring duty can be reported as done only when its last period has
 * ended, so the three days in which that report may arrive are still in time.
 */
export function deadlineOf(measure: MeasureType | null, due: Day): Day {
  return measure === "RECURRING" ? addDays(due, GRACE_DAYS) : due;
}

function doneLight({ done, term }: LightFacts): Light {
  const late = done && term.due !== null ? daysBetween(term.due, done.doneOn) : 0;
  return late > 0 ? light("DONE", "DONE_LATE", { days: late }) : light("DONE", "DONE");
}

/** Past its due date: waiting for acceptance when done was reported in time (a fulfilled recurring duty has reported it), else overdue. */
function overdueLight({ done, progress }: LightFacts, deadline: Day, today: Day): Light {
  const isFulfilled = progress?.detail?.type === "RECURRING" && progress.detail.fulfilled;
  if (isFulfilled || (done && done.reportedOn <= deadline)) return light("AMBER", "AWAITING_ACCEPTANCE");
  return light("RED", "OVERDUE", { days: daysBetween(deadline, today) });
}

function notDeliveredLight({ progress, term }: LightFacts, today: Day): Light {
  const deadline = term.due === null ? null : deadlineOf(progress?.measure ?? null, term.due);
  return light("RED", "NOT_DELIVERED", { days: deadline !== null && today > deadline ? daysBetween(deadline, today) : null });
}

function qualitativeLight(progress: Progress): Light {
  const last = progress.detail?.type === "QUALITATIVE" ? progress.detail.last : null;
  if (!last) return light("GREY", "NOT_ASSESSED");
  return last.assessment === "PASSED" ? light("GREEN", "PASSED") : light("RED", "FAILED");
}

/**
 * Progress against what was expected: fewer than 5 points behind is green, below 3/4 of what was expected red, below 9/10
 * amber, else green. On exact fractions: 4p < 3e and 10p < 9e hold or do not, whatever a float would say.
 */
function comparedLight(progress: Fraction, expected: Fraction): Light {
  const behind = subtract(expected, progress);
  const numbers = { behind: toNumber(behind) };
  if (compare(behind, FIVE_POINTS) < 0) return light("GREEN", "ON_TRACK", numbers);
  if (compare(multiply(progress, fraction(4)), multiply(expected, fraction(3))) < 0) return light("RED", "BEHIND", numbers);
  if (compare(multiply(progress, fraction(10)), multiply(expected, fraction(9))) < 0) return light("AMBER", "ATTENTION", numbers);
  return light("GREEN", "ON_TRACK", numbers);
}

/** The light of a pledge that runs and has no rule before its dates and figures. */
function runningLight(facts: LightFacts, today: Day): Light {
  const { term, progress, expected } = facts;
  const deadline = term.due === null ? null : deadlineOf(progress?.measure ?? null, term.due);
  if (deadline !== null && today > deadline) return overdueLight(facts, deadline, today);
  if (term.start === null || term.due === null) return light("GREY", "NO_DATES");
  if (today < term.start) return light("GREY", "NOT_STARTED");
  if (!progress?.hasFigure) return light("GREY", "NO_FIGURE");
  if (progress.percent === null || expected === null) return light("GREY", "NO_TARGET");
  return comparedLight(progress.percent, expected);
}

/**
 * The light of a pledge on a day, first that applies: done (late ones say so, never red) · grey with its word when waiting,
 * paused or without a chosen branch · red when declared not delivered · QUALITATIVE by its last assessed period · after the due date amber when done was
 * reported in time, else red, with or without a figure · grey before the start, without dates, without a figure or target · by
 * progress against expected. Cancelled and transferred pledges are grey and in no group.
 */
export function lightOf(facts: LightFacts, today: Day): Light {
  const { status, hold, progress } = facts;
  if (status === "ACCEPTED") return doneLight(facts);
  if (status === "CANCELLED" || status === "TRANSFERRED") return light("GREY", status);
  if (hold) return light("GREY", hold);
  if (status === "NOT_DELIVERED") return notDeliveredLight(facts, today);
  if (progress?.measure === "QUALITATIVE") return qualitativeLight(progress);
  return runningLight(facts, today);
}

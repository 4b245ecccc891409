import { addMonths, type Day, formatDay } from "@/lib/kernel/dates";
import { formatMoney, MAX_MONEY } from "@/lib/kernel/money";
import { decimalsOf, formatNumber } from "@/lib/kernel/numbers";
import { type Reason, type Result, refuseAll } from "@/lib/kernel/result";
import { periodsOf } from "@/lib/progress/periods/domain";
import { LIMITS } from "../constants";
import { milestoneReasons, preparationReasons } from "../milestones/domain";
import type { AmountMeasure, Branch, FundingLine, Measure, PledgeContent, QuantityMeasure, RecurringMeasure, Term } from "../types";

/** What a pledge is checked against; what is not given is not checked. `contentIds`: the campaign's. */
export type ContentContext = {
  campaignEnd?: Day | null;
  leadOrganizationId?: string;
  contentIds?: readonly string[];
};

/** A term longer than this is a year typed wrongly. */
const LONGEST_TERM_MONTHS = 120;

function termReasons({ startDay, dueDay }: PledgeContent, { campaignEnd }: ContentContext): Reason[] {
  if (dueDay === null) return [];
  const due = formatDay(dueDay);
  if (startDay !== null && dueDay < startDay) {
    return [{ code: "pledges.dueBeforeStart", field: "dueDay", params: { start: formatDay(startDay), due } }];
  }
  if (startDay !== null && dueDay > addMonths(startDay, LONGEST_TERM_MONTHS)) {
    return [{ code: "pledges.termTooLong", field: "dueDay", params: { start: formatDay(startDay), due } }];
  }
  if (!campaignEnd || dueDay <= campaignEnd) return [];
  return [{ code: "pledges.dueAfterCampaign", field: "dueDay", params: { due, end: formatDay(campaignEnd) } }];
}

function numberReasons(value: number | null, field: string): Reason[] {
  if (value === null) return [];
  if (value < 0) return [{ code: "kernel.numberNegative", field }];
  if (value > LIMITS.quantity) return [{ code: "kernel.numberTooBig", field, params: { max: formatNumber(LIMITS.quantity) } }];
  if (decimalsOf(value) <= LIMITS.quantityDecimals) return [];
  return [{ code: "kernel.numberTooPrecise", field, params: { max: String(LIMITS.quantityDecimals) } }];
}

function moneyReasons(amount: number | null, field: string): Reason[] {
  if (amount === null) return [];
  if (amount < 0) return [{ code: "kernel.moneyNegative", field, params: { typed: formatMoney(amount) } }];
  if (!Number.isInteger(amount)) return [{ code: "kernel.moneyFraction", field }];
  return amount > MAX_MONEY ? [{ code: "kernel.moneyTooBig", field, params: { max: formatMoney(MAX_MONEY) } }] : [];
}

function quantityReasons({ unit, baseline, target, fallingConfirmed }: QuantityMeasure, field: string): Reason[] {
  const at = `${field}.target`;
  const reasons = [...numberReasons(baseline, `${field}.baseline`), ...numberReasons(target, at)];
  if (unit === "") reasons.push({ code: "pledges.unitMissing", field: `${field}.unit` });
  if (baseline === null || target === null) return reasons;
  const params = { baseline: formatNumber(baseline), target: formatNumber(target) };
  if (target === baseline) reasons.push({ code: "pledges.targetIsBaseline", field: at, params });
  if (target < baseline && !fallingConfirmed) reasons.push({ code: "pledges.targetFalling", field: at, params });
  return reasons;
}

function amountReasons({ target }: AmountMeasure, field: string): Reason[] {
  const at = `${field}.target`;
  return target === 0 ? [{ code: "pledges.amountZero", field: at }] : moneyReasons(target, at);
}

/** A duty is counted in periods, so it needs both ends of its term. */
function recurringReasons({ every, least }: RecurringMeasure, term: Term, field: string): Reason[] {
  if (term.start === null) return [{ code: "pledges.recurringNeedsStart", field: "startDay" }];
  if (term.due === null) return [{ code: "pledges.recurringNeedsDue", field: "dueDay" }];
  if (least === null) return [];
  const all = periodsOf(every, term).length;
  const at = `${field}.least`;
  if (!Number.isInteger(least) || least < 1) return [{ code: "pledges.leastTooFew", field: at }];
  return least > all && all > 0 ? [{ code: "pledges.leastTooMany", field: at, params: { all } }] : [];
}

function measureReasons(measure: Measure, term: Term, field: string): Reason[] {
  switch (measure.type) {
    case "MILESTONE":
      return milestoneReasons(measure.steps, term, `${field}.steps`);
    case "QUANTITY":
      return quantityReasons(measure, field);
    case "AMOUNT":
      return amountReasons(measure, field);
    case "RECURRING":
      return recurringReasons(measure, term, field);
    case "CERTIFIED": {
      const nameless: Reason[] = measure.certificate === "" ? [{ code: "pledges.certificateMissing", field: `${field}.certificate` }] : [];
      return [...nameless, ...preparationReasons(measure.steps, term, `${field}.steps`)];
    }
    case "QUALITATIVE":
      return measure.criterion === "" ? [{ code: "pledges.criterionMissing", field: `${field}.criterion` }] : [];
  }
}

/** Branches of an either-or are told apart by their titles; a single branch needs none. */
function branchReasons(branches: readonly Branch[], term: Term): Reason[] {
  if (branches.length === 0) return [{ code: "pledges.branchMissing", field: "branches" }];
  const keys = new Set(branches.map(({ key }) => key));
  if (keys.size < branches.length) return [{ code: "pledges.branchKeyTwice", field: "branches" }];
  return branches.flatMap(({ title, measure }, index) => {
    const field = `branches.${index}`;
    const untitled: Reason[] =
      branches.length > 1 && title === null ? [{ code: "pledges.branchTitleMissing", field: `${field}.title` }] : [];
    return [...untitled, ...measureReasons(measure, term, `${field}.measure`)];
  });
}

function fundingReasons(funding: readonly FundingLine[]): Reason[] {
  const reasons = funding.flatMap(({ amount }, index) => moneyReasons(amount, `funding.${index}.amount`));
  const total = funding.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  if (reasons.length > 0 || total <= MAX_MONEY) return reasons;
  return [{ code: "kernel.moneyTooBig", field: "funding", params: { max: formatMoney(MAX_MONEY) } }];
}

function linkReasons({ contentIds, supportingOrganizationIds }: PledgeContent, context: ContentContext): Reason[] {
  const reasons: Reason[] = [];
  const known = context.contentIds;
  if (known && contentIds.some((id) => !known.includes(id))) {
    reasons.push({ code: "pledges.contentUnknown", field: "contentIds" });
  }
  if (context.leadOrganizationId && supportingOrganizationIds.includes(context.leadOrganizationId)) {
    reasons.push({ code: "pledges.supporterIsLead", field: "supportingOrganizationIds" });
  }
  return reasons;
}

/**
 * Whether a pledge can be sent and signed as it is written. All reasons are collected, each at its field's dotted path.
 * What is unknown (amount, target, start, due) is no fault, except that a recurring duty needs both days. A falling target is
 * asked about (pledges.targetFalling) and passes with `fallingConfirmed`; a target equal to the baseline is refused.
 */
export function checkContent(content: PledgeContent, context: ContentContext = {}): Result<PledgeContent> {
  const term = { start: content.startDay, due: content.dueDay };
  const { weight } = content;
  const reasons: Reason[] = [];
  if (content.title === "") reasons.push({ code: "pledges.titleMissing", field: "title" });
  if (!Number.isInteger(weight) || weight < 1 || weight > LIMITS.weight) {
    reasons.push({ code: "pledges.weightOutside", field: "weight", params: { max: LIMITS.weight } });
  }
  reasons.push(
    ...termReasons(content, context),
    ...branchReasons(content.branches, term),
    ...fundingReasons(content.funding),
    ...linkReasons(content, context),
  );
  return refuseAll(reasons, content);
}

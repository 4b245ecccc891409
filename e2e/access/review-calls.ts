import { v7 } from "uuid";
import type { ActionCall, Ids } from "./action-call";
import type { Opens } from "./expectations";
import type { Fields } from "./raw-actions";

const REASON = "Một lý do bằng lời";
const OFFICIAL: Opens = { own: ["OFFICIAL"] };
const DECIDERS: Opens = { own: ["OFFICIAL", "LEADER"] };
const SEES: Opens = { own: ["OFFICIAL", "LEADER"], above: ["OFFICIAL", "LEADER"] };

const plan = (fields: (ids: Ids) => Fields): ActionCall => ({
  may: OFFICIAL,
  sees: SEES,
  fields: (ids) => ({ version: "1", ...fields(ids) }),
});

/** Conclusions: given by official and leader, read by their units, too. */
const task = (fields: (ids: Ids) => Fields): ActionCall => ({
  may: DECIDERS,
  sees: { ...SEES, unit: true },
  fields: (ids) => ({ version: "1", ...fields(ids) }),
});

/** How targets, indicators, reviews and directives are written by hand; what takes a record away comes last. */
export const REVIEW_CALLS: Readonly<Record<string, ActionCall>> = {
  "lib/targets/actions.ts saveSetAction": plan((ids) => ({ id: ids.targetSet, kind: "YEAR", name: "Tên khác" })),
  "lib/targets/actions.ts saveTargetAction": plan((ids) => ({ id: ids.target, setId: ids.targetSet, name: "Tên khác" })),
  "lib/targets/actions.ts linkPledgeAction": plan((ids) => ({ id: ids.target, pledgeId: ids.pledge })),
  "lib/targets/actions.ts unlinkPledgeAction": plan((ids) => ({ id: ids.target, pledgeId: ids.pledge })),
  "lib/targets/readings/actions.ts addReadingAction": plan((ids) => ({
    id: v7(),
    targetId: ids.target,
    ofDay: "01/03/2025",
    value: "1",
    correctsId: ids.targetReading,
    reason: REASON,
  })),
  "lib/indicators/actions.ts saveIndicatorAction": plan((ids) => ({ id: ids.indicator, code: "DTI", name: "Tên khác", year: "2023" })),
  "lib/reviews/actions.ts saveReviewAction": plan((ids) => ({
    id: ids.review,
    kind: "INTERIM",
    title: "Tên khác",
    previousId: ids.frozenReview,
    "campaignIds[]": [ids.campaign],
    "targetSetIds[]": [ids.targetSet],
    "documentIds[]": [ids.document],
    eventId: ids.event,
  })),
  "lib/reviews/drafting/actions.ts draftReviewAction": plan((ids) => ({ id: ids.review })),
  "lib/reviews/writing/actions.ts saveSectionAction": plan((ids) => ({
    id: ids.reviewSection,
    reviewId: ids.review,
    part: "LESSON",
    "sentences.0.text": "Câu khác",
  })),
  "lib/directives/actions.ts saveDirectiveAction": task((ids) => ({
    id: ids.directive,
    reviewId: ids.review,
    issuerPost: "Bí thư",
    text: "Việc khác",
    "organizationIds[]": [ids.unit],
  })),
  "lib/directives/actions.ts answerDirectiveAction": {
    ...task((ids) => ({ id: ids.directive, organizationId: ids.unit, doneDay: "28/03/2025", doneText: REASON })),
    may: { unit: true },
  },
  "lib/directives/actions.ts closeDirectiveAction": task((ids) => ({ id: ids.directive, doneDay: "28/03/2025", doneText: REASON })),
  "lib/directives/actions.ts removeDirectiveAction": task((ids) => ({ id: ids.directive })),
  "lib/reviews/freezing/actions.ts freezeReviewAction": { ...plan((ids) => ({ id: ids.review })), may: DECIDERS },
  "lib/reviews/actions.ts dropReviewAction": plan((ids) => ({ id: ids.review })),
  "lib/targets/actions.ts removeTargetAction": plan((ids) => ({ id: ids.target })),
  "lib/indicators/actions.ts removeIndicatorAction": plan((ids) => ({ id: ids.indicator })),
};

import { ASKING_CALLS } from "./asking-calls";
import { CEREMONY_CALLS } from "./ceremony-calls";
import { MONEY_CALLS } from "./money-calls";
import { PLACE_RECORD_CALLS } from "./place-record-calls";
import { PLAQUE_CALLS } from "./plaque-calls";
import { PUBLISHING_CALLS } from "./publishing-calls";
import { REVIEW_CALLS } from "./review-calls";

/** The calls of features that keep theirs in a file of their own; each feature's in the order in which those who may are let in. */
export const FEATURE_CALLS = {
  ...ASKING_CALLS,
  ...CEREMONY_CALLS,
  ...MONEY_CALLS,
  ...PLACE_RECORD_CALLS,
  ...PUBLISHING_CALLS,
  ...PLAQUE_CALLS,
  ...REVIEW_CALLS,
};

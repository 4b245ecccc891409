import { z } from "zod";
import { DAY_SESSIONS, MAX_LINE } from "../constants";
import { guarded, line, typedField, wholeNumber } from "../schema";

const session = z
  .enum(["", ...DAY_SESSIONS])
  .catch("")
  .default("")
  .transform((value) => (value === "" ? null : value));

/** Step 6: term, from–to, launch day, reporting rhythm. Days and term come as typed; the rules read them. */
export const timeSchema = z.object({
  ...guarded,
  term: typedField,
  termAsPublished: line(MAX_LINE),
  startDay: typedField,
  endDay: typedField,
  periodAsPublished: line(MAX_LINE),
  launchDay: typedField,
  launchSession: session,
  launchAsPublished: line(MAX_LINE),
  rhythmEvery: z.enum(["WEEK", "MONTH"], "campaigns.rhythmMissing"),
  rhythmWeekday: wholeNumber(1, 7, "campaigns.weekdayRange"),
  rhythmDate: wholeNumber(1, 31, "campaigns.monthDateRange"),
});

export type TimeInput = z.output<typeof timeSchema>;

import { z } from "zod";
import { MAX_YEARS, OCCASION_KINDS } from "@/lib/occasions/constants";
import { MAX_LINE, MAX_NAME, MAX_OCCASIONS } from "../constants";
import { guarded, line, rowId, rowsOf, typedField, wholeNumber } from "../schema";

const occasion = z.object({
  id: rowId,
  kind: z.enum(OCCASION_KINDS).catch("OTHER").default("OTHER"),
  name: line(MAX_LINE),
  day: typedField,
  dateAsPublished: line(MAX_NAME),
  originDay: typedField,
  years: wholeNumber(1, MAX_YEARS, "campaigns.yearsRange"),
});

/** Step 5: what the campaign celebrates, in order, and which of it is the main occasion; empty rows are left out. */
export const occasionsSchema = z.object({ ...guarded, occasions: rowsOf(occasion, MAX_OCCASIONS), mainId: rowId });

export type OccasionsInput = z.output<typeof occasionsSchema>;

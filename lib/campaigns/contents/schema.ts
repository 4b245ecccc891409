import { z } from "zod";
import { MAX_CONTENTS, MAX_DECLARED, MAX_THEME } from "../constants";
import { guarded, rowId, rowsOf, text, wholeNumber } from "../schema";

/** Step 3: how many contents the source declares, and those that are entered, in order; empty rows are left out. */
export const contentsSchema = z.object({
  ...guarded,
  declaredContentCount: wholeNumber(1, MAX_DECLARED, "campaigns.declaredRange"),
  contents: rowsOf(z.object({ id: rowId, text: text(MAX_THEME) }), MAX_CONTENTS),
});

export type ContentsInput = z.output<typeof contentsSchema>;

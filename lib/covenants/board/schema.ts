import { z } from "zod";
import { isId } from "@/lib/kernel/ids";
import { normaliseLine } from "@/lib/kernel/text";
import { BOARD_STATES } from "../constants";

const one = z.union([z.string(), z.array(z.string()).transform((list) => list[0] ?? "")]);

/** What the board's address says; anything else that stands there is left out of account. */
export const boardQuerySchema = z.object({
  q: one.transform((text) => normaliseLine(text).slice(0, 100)).catch(""),
  state: one.pipe(z.enum(BOARD_STATES)).nullable().catch(null),
  block: one.refine(isId).nullable().catch(null),
  short: one.transform((text) => text === "1").catch(false),
  /** The covenant opened beside the list. */
  open: one.refine(isId).nullable().catch(null),
});

export type BoardQuery = z.output<typeof boardQuerySchema>;

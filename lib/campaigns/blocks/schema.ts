import { z } from "zod";
import { idField } from "@/lib/forms/schema";
import { MAX_BLOCKS, MAX_MEMBERS, MAX_NAME, MAX_QUOTA, MAX_TEXT } from "../constants";
import { guarded, line, rowId, rowsOf, text, ticked, wholeNumber } from "../schema";

const block = z.object({
  id: rowId,
  name: line(MAX_NAME),
  minWorks: wholeNumber(0, MAX_QUOTA, "campaigns.quotaRange"),
  minTasks: wholeNumber(0, MAX_QUOTA, "campaigns.quotaRange"),
  text: text(MAX_TEXT),
});

const member = z.object({ unitId: idField, blockId: rowId, isHead: ticked });

/** Step 7: the blocks in order with their least number of works and tasks, and which unit is in which. */
export const blocksSchema = z.object({ ...guarded, blocks: rowsOf(block, MAX_BLOCKS), members: rowsOf(member, MAX_MEMBERS) });

export type BlocksInput = z.output<typeof blocksSchema>;

"use server";

import { action } from "@/lib/action";
import { saveBlocks } from "./mutations";
import { blocksSchema } from "./schema";

export const saveBlocksAction = action(blocksSchema, saveBlocks, {
  message: "campaigns.edit.saved",
  redirectTo: ({ id, goesOn }) => (goesOn ? `/campaigns/${id}/edit/sources` : null),
});

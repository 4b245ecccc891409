import { z } from "zod";
import { isId } from "@/lib/kernel/ids";
import { dayField, fullNameSchema, idField, loginSchema, postSchema, versionField } from "../schema";

/** The new representative is somebody who has an account (`known`) or a new person (name and sign-in name). */
export const handOverSchema = z.object({
  membershipId: idField,
  version: versionField,
  newMembershipId: idField,
  onDay: dayField,
  post: postSchema,
  successor: z.discriminatedUnion(
    "kind",
    [
      z.object({ kind: z.literal("known"), personId: z.string("people.successorMissing").refine(isId, "people.successorMissing") }),
      z.object({ kind: z.literal("new"), id: idField, fullName: fullNameSchema, login: loginSchema }),
    ],
    "people.successorMissing",
  ),
});

export type HandOverInput = z.output<typeof handOverSchema>;

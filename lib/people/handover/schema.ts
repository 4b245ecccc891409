import { z } from "zod";
import { idField } from "@/lib/forms/schema";
import { isId } from "@/lib/kernel/ids";
import { dayField, fullNameSchema, loginSchema, postSchema } from "../schema";

const LEAVING = /^([0-9a-f-]{36}):(\d{1,9})$/;

/** The post that is handed over and the version on which the form was built, in one value: where a unit has several, one radio button says both. */
const leavingField = z.string("people.leavingMissing").transform((text, context) => {
  const [, id = "", version] = LEAVING.exec(text) ?? [];
  if (isId(id)) return { id, version: Number(version) };
  context.addIssue({ code: "custom", message: text === "" ? "people.leavingMissing" : "access.notFound" });
  return z.NEVER;
});

/** The new representative is somebody who has an account (`known`) or a new person (name and sign-in name). */
export const handOverSchema = z.object({
  leaving: leavingField,
  newMembershipId: idField,
  onDay: dayField,
  successor: z.discriminatedUnion(
    "kind",
    [
      z.object({ kind: z.literal("known"), personId: z.string("people.successorMissing").refine(isId, "people.successorMissing") }),
      z.object({ kind: z.literal("new"), id: idField, fullName: fullNameSchema, login: loginSchema }),
    ],
    "people.successorMissing",
  ),
  post: postSchema,
});

export type HandOverInput = z.output<typeof handOverSchema>;

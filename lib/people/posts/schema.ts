import { z } from "zod";
import { ROLES } from "@/lib/access/roles";
import { isId } from "@/lib/kernel/ids";
import { dayField, fullNameSchema, idField, loginSchema, optionalDayField, postSchema, versionField } from "../schema";

export const givePostSchema = z.object({
  id: idField,
  personId: z.string("people.personMissing").refine(isId, "people.personMissing"),
  organizationId: z.string("people.unitMissing").refine(isId, "people.unitMissing"),
  role: z.enum(ROLES, "people.roleMissing"),
  post: postSchema,
  fromDay: optionalDayField,
  toDay: optionalDayField,
});

export const changePostSchema = z.object({ id: idField, version: versionField, post: postSchema, toDay: optionalDayField });

export const endPostSchema = z.object({ id: idField, version: versionField });

/** The new representative is somebody who has an account (`known`) or a new person (name and sign-in name). */
export const handOverSchema = z.object({
  membershipId: idField,
  version: versionField,
  newMembershipId: idField,
  onDay: dayField,
  post: postSchema,
  successor: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("known"), personId: z.string("people.successorMissing").refine(isId, "people.successorMissing") }),
    z.object({ kind: z.literal("new"), id: idField, fullName: fullNameSchema, login: loginSchema }),
  ]),
});

export type GivePostInput = z.output<typeof givePostSchema>;
export type ChangePostInput = z.output<typeof changePostSchema>;
export type EndPostInput = z.output<typeof endPostSchema>;
export type HandOverInput = z.output<typeof handOverSchema>;

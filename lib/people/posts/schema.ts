import { z } from "zod";
import { ROLES } from "@/lib/access/roles";
import { idField } from "@/lib/forms/schema";
import { isId } from "@/lib/kernel/ids";
import { optionalDayField, postSchema, versionField } from "../schema";

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

export type GivePostInput = z.output<typeof givePostSchema>;
export type ChangePostInput = z.output<typeof changePostSchema>;
export type EndPostInput = z.output<typeof endPostSchema>;

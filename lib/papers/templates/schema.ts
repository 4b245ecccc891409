import { z } from "zod";
import { requiredLine, versionField } from "@/lib/campaigns/schema";
import { idField } from "@/lib/forms/schema";
import { TEMPLATE_SUBJECTS } from "./constants";

const MAX_NAME = 200;

/** A template's file, under the id that the form made for it. */
export const uploadTemplateSchema = z.object({
  id: idField,
  name: requiredLine(MAX_NAME, "papers.templateNameMissing"),
  subject: z.enum(TEMPLATE_SUBJECTS, { error: "papers.templateSubjectMissing" }),
  file: z.instanceof(File, { error: "papers.templateEmpty" }),
});

/** That unknown places stay as they are, or that the template goes. */
export const templateStepSchema = z.object({ id: idField, version: versionField });

export type UploadTemplateInput = z.output<typeof uploadTemplateSchema>;
export type TemplateStepInput = z.output<typeof templateStepSchema>;

/** Places to fill as they are kept. */
export const placeholdersSchema = z
  .array(z.object({ name: z.string(), kind: z.enum(["FIELD", "LIST"]), inside: z.string().nullable() }))
  .catch([]);

import { z } from "zod";
import { line, requiredLine, requiredText } from "@/lib/campaigns/schema";
import { idField, optionalIdField } from "@/lib/forms/schema";
import { dayField, optionalDayField } from "@/lib/people/schema";
import { savedVersion } from "@/lib/targets/schema";
import { DIRECTIVE_FILTERS, MAX_LINE, MAX_TEXT, MAX_UNITS } from "./constants";

const units = z
  .union([z.array(idField), idField.transform((id) => [id])])
  .default([])
  .transform((ids) => [...new Set(ids)])
  .refine((ids) => ids.length <= MAX_UNITS, "directives.tooManyUnits");

export const directiveSchema = z.object({
  id: idField,
  version: savedVersion,
  reviewId: optionalIdField,
  issuerPost: requiredLine(MAX_LINE, "directives.issuerMissing"),
  issuerName: line(MAX_LINE),
  text: requiredText(MAX_TEXT, "directives.textMissing"),
  organizationIds: units,
  assigneesAsPublished: line(MAX_LINE),
  givenDay: optionalDayField,
  dueDay: optionalDayField,
  dueAsPublished: line(MAX_LINE),
  source: line(MAX_LINE),
});

export const answerSchema = z.object({
  id: idField,
  organizationId: idField,
  doneDay: dayField,
  doneText: requiredText(MAX_TEXT, "directives.doneMissing"),
});

export const closeSchema = z.object({
  id: idField,
  version: savedVersion,
  doneDay: dayField,
  doneText: requiredText(MAX_TEXT, "directives.doneMissing"),
});

export const removeDirectiveSchema = z.object({ id: idField, version: savedVersion });

/** What the list shows, as the address has it. */
export const filterField = z.enum(DIRECTIVE_FILTERS).catch("open").default("open");

export type DirectiveInput = z.output<typeof directiveSchema>;
export type AnswerInput = z.output<typeof answerSchema>;
export type CloseInput = z.output<typeof closeSchema>;
export type RemoveDirectiveInput = z.output<typeof removeDirectiveSchema>;

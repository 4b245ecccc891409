import { z } from "zod";
import { idField, optionalIdField } from "@/lib/forms/schema";
import { CAMPAIGN_FORMS, MAX_HOSTS, MAX_LINE, MAX_NAME, MAX_TEXT, MAX_THEME, PROVENANCE_FIELDS, PROVENANCES } from "../constants";
import { guarded, line, requiredLine, rowsOf, text, ticked, typedField } from "../schema";

/** Step 1: name, theme, purpose, whom it calls upon, form. */
export const basicsSchema = z.object({
  ...guarded,
  name: requiredLine(MAX_NAME, "campaigns.nameMissing"),
  theme: text(MAX_THEME),
  purpose: text(MAX_TEXT),
  audience: text(MAX_TEXT),
  form: z.enum(CAMPAIGN_FORMS, "campaigns.formMissing"),
  isSpecial: ticked,
});

/** Step 2: the bodies that launch it together, the post that launches it, and the campaign of a higher place that it answers. */
export const hostsSchema = z.object({
  ...guarded,
  hostIds: rowsOf(idField, MAX_HOSTS),
  launchedBy: line(MAX_LINE),
  parentId: optionalIdField,
});

/** Step 8: the text that it was entered from (typed, or taken of those that the place has), and which values are not that text's own. */
export const sourcesSchema = z.object({
  ...guarded,
  sourceTitle: line(MAX_LINE),
  sourcePortal: line(MAX_LINE),
  sourcePublisher: line(MAX_LINE),
  sourceOriginalPublisher: line(MAX_LINE),
  sourceAuthors: line(MAX_LINE),
  sourceDay: typedField,
  sourceTime: typedField,
  takenSourceId: optionalIdField,
  sourceNotes: text(MAX_TEXT),
  origins: z.partialRecord(z.enum(PROVENANCE_FIELDS), z.enum(PROVENANCES)).default({}),
});

export type BasicsInput = z.output<typeof basicsSchema>;
export type HostsInput = z.output<typeof hostsSchema>;
export type SourcesInput = z.output<typeof sourcesSchema>;

import { z } from "zod";
import { MAX_LINE, MAX_NAME, MAX_TEXT } from "@/lib/campaigns/constants";
import { line, rowId, rowsOf, text, typedField, versionField, wholeNumber } from "@/lib/campaigns/schema";
import { idField, optionalIdField } from "@/lib/forms/schema";
import { FIRST_YEAR, LAST_YEAR, MAX_AREAS, MAX_LABELS, MAX_SUCCESSIONS, MAX_THEMES } from "./constants";
import { LABEL_KINDS, SUCCESSION_KINDS } from "./types";

const succession = z.object({
  id: rowId,
  kind: z.enum(SUCCESSION_KINDS).catch("RENAME").default("RENAME"),
  day: typedField,
  from: line(MAX_NAME),
  to: line(MAX_NAME),
  paper: line(MAX_LINE),
  note: line(MAX_LINE),
});

const theme = z.object({
  id: rowId,
  year: wholeNumber(FIRST_YEAR, LAST_YEAR, "organizations.yearRange"),
  text: line(MAX_LINE),
  issuer: line(MAX_NAME),
});

const label = z.object({
  id: rowId,
  kind: z.enum(LABEL_KINDS).catch("MOVEMENT").default("MOVEMENT"),
  name: line(MAX_NAME),
  meaning: line(MAX_LINE),
  campaignId: optionalIdField,
  pledgeId: optionalIdField,
});

/** Facts of a place or unit: where it comes from, how many khu phố, what became of it, the themes of its years, movements and goals. */
export const factsSchema = z.object({
  id: idField,
  version: versionField,
  predecessorNote: text(MAX_TEXT),
  residentialAreaCount: wholeNumber(1, MAX_AREAS, "organizations.areasRange"),
  successions: rowsOf(succession, MAX_SUCCESSIONS),
  themes: rowsOf(theme, MAX_THEMES),
  labels: rowsOf(label, MAX_LABELS),
});

export type FactsInput = z.output<typeof factsSchema>;

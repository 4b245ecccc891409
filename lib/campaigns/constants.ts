import type { CampaignForm, CampaignStatus, DaySession, Provenance, ProvenanceField, StepKey } from "./types";

export const CAMPAIGN_STATUSES = [
  "DRAFT",
  "OPEN",
  "LAUNCHED",
  "CLOSED",
  "ARCHIVED",
  "CANCELLED",
] as const satisfies readonly CampaignStatus[];
export const CAMPAIGN_FORMS = ["THEMATIC", "REGULAR"] as const satisfies readonly CampaignForm[];
export const DAY_SESSIONS = ["MORNING", "AFTERNOON"] as const satisfies readonly DaySession[];

/** The guided form's steps in order; the last one is the readiness list. */
export const STEPS = [
  "basics",
  "hosts",
  "contents",
  "bases",
  "occasions",
  "time",
  "blocks",
  "sources",
  "readiness",
] as const satisfies readonly StepKey[];

export const PROVENANCE_FIELDS = [
  "theme",
  "purpose",
  "audience",
  "form",
  "hosts",
  "contents",
  "legalBases",
  "occasions",
  "mainDay",
  "term",
  "period",
  "launchDay",
  "rhythm",
  "blocks",
  "quota",
] as const satisfies readonly ProvenanceField[];
export const PROVENANCES = ["SOURCE", "INFERRED", "SAMPLE"] as const satisfies readonly Provenance[];

/** Longest texts, in letters as a person counts them; the longest theme of the sources has 267. */
export const MAX_NAME = 300;
export const MAX_LINE = 500;
export const MAX_THEME = 2_000;
export const MAX_TEXT = 5_000;

/** Longest lists; a ward's campaign has 5–10 contents, 3–5 blocks, at most a few hundred units. */
export const MAX_CONTENTS = 60;
export const MAX_BASES = 60;
export const MAX_OCCASIONS = 20;
export const MAX_HOSTS = 20;
export const MAX_BLOCKS = 40;
export const MAX_MEMBERS = 500;
export const MAX_FILES = 50;
export const MAX_QUOTA = 50;
export const MAX_DECLARED = 100;

/** Rows of a list page. */
export const PAGE_SIZE = 20;

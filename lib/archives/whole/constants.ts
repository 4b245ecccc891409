/** Why the file did not come, as its page may say it. */
export const REFUSALS = ["people.passwordWrong", "people.passwordMissing", "kernel.badRequest"] as const;

/** Kinds of records, each a file of its own in the archive. */
export const ARCHIVED_TABLES = [
  "organizations",
  "people",
  "campaigns",
  "covenants",
  "pledges",
  "reports",
  "donors",
  "contributions",
  "contributionProposals",
  "announcedTotals",
  "plaques",
  "explanations",
  "directives",
  "occasions",
  "documents",
  "sources",
  "events",
  "targetSets",
  "indicators",
  "reviews",
  "ceremonies",
  "publications",
  "takeDowns",
  "screens",
  "daysOff",
  "files",
  "history",
] as const;

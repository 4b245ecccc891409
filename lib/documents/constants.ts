import type { DocumentKind, DocumentLevel } from "./types";

export const DOCUMENT_KINDS = [
  "LAW",
  "DECREE",
  "RESOLUTION",
  "DIRECTIVE",
  "PROGRAMME",
  "PLAN",
  "DECISION",
  "GUIDANCE",
  "CONCLUSION",
  "OTHER",
] as const satisfies readonly DocumentKind[];

export const DOCUMENT_LEVELS = ["NATION", "PROVINCE", "DISTRICT", "WARD", "ALL"] as const satisfies readonly DocumentLevel[];

/** A programme carries out a handful of resolutions. */
export const MAX_IMPLEMENTED = 20;

export const PAGE_SIZE = 20;

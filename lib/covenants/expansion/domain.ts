import { foldForSearch } from "@/lib/kernel/text";
import { MAX_PLEDGES } from "../constants";
import { governingRevision, openRevision } from "../domain";
import type { RevisionHead } from "../types";
import type { ExpansionOutcome } from "./types";

/** What a unit has already: its revisions, and the titles of the pledges in the draft or, without one, in force. */
export type UnitBefore = { readonly revisions: readonly RevisionHead[]; readonly titles: readonly string[] };

/** Titles are the same when they read the same: accents, case, spaces and y/i set aside. */
export function sameTitle(left: string, right: string): boolean {
  return foldForSearch(left) === foldForSearch(right);
}

/** What a unit gets when a pledge is expanded over its block; what it has already comes first, so that expanding twice adds nothing. */
export function expansionFor(unit: UnitBefore, title: string): ExpansionOutcome {
  if (unit.titles.some((known) => sameTitle(known, title))) return "HAS_IT";
  const open = openRevision(unit.revisions);
  if (open === null) return governingRevision(unit.revisions) ? "SIGNED" : "CREATE";
  if (open.status !== "DRAFT") return "UNDER_WAY";
  if (governingRevision(unit.revisions)) return "SIGNED";
  return unit.titles.length >= MAX_PLEDGES ? "FULL" : "CREATE";
}

import { type Actor, can } from "@/lib/access/actor";
import type { Permission } from "@/lib/access/permissions";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { IMPORT_KINDS } from "./constants";
import type { ImportKind } from "./types";

/** What somebody must be able to do by hand to do it by a file. */
const NEEDS: Readonly<Record<ImportKind, Permission>> = {
  UNITS: "organizations.manage",
  PLEDGES: "covenants.draft",
  PROGRESS: "reports.enterForUnit",
  CONTRIBUTIONS: "contributions.keep",
  TARGETS: "targets.manage",
  ACCOUNTS: "people.manage",
};

/** Whether the actor brings in spreadsheets of a kind for the own place: whoever keeps such records for all units; a representative does not. */
export function mayImport(actor: Actor, kind: ImportKind): Result<null> {
  const keeps = actor.membership.role !== "REPRESENTATIVE" && can(actor, NEEDS[kind]);
  return keeps ? ok(null) : refuse("imports.notImporter");
}

/** The kinds that the actor may bring in, in the order in which they are offered. */
export function importableKinds(actor: Actor): readonly ImportKind[] {
  return IMPORT_KINDS.filter((kind) => mayImport(actor, kind).ok);
}

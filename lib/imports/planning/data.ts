import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/write";
import type { SheetFile } from "@/lib/sheets/types";
import { loadAccountWorld } from "../accounts/data";
import { planAccounts } from "../accounts/domain";
import { IMPORT_COLUMNS } from "../columns/constants";
import { loadLedgerWorld } from "../contributions/data";
import { planContributions } from "../contributions/domain";
import { otherPlaceOver } from "../header/domain";
import { loadPledgeWorld } from "../pledges/data";
import { planPledges } from "../pledges/domain";
import { loadProgressWorld } from "../progress/data";
import { planProgress } from "../progress/domain";
import { rowsOf, type SourceRow } from "../rows/domain";
import type { StoredImport } from "../stored/data";
import { loadTargetWorld } from "../targets/data";
import { planTargets } from "../targets/domain";
import type { MoneyUnit, Planned } from "../types";
import { loadUnitWorld } from "../units/data";
import { planUnits } from "../units/domain";
import { countOutcomes } from "./domain";
import type { Plan, PlannedLines } from "./types";

/** After so many milliseconds of planning other requests have their turn. */
const SLICE = 12;

/** Takes what a plan yields without keeping the server from anybody else. */
async function collect<D>(lines: Generator<Planned<D>>): Promise<readonly Planned<D>[]> {
  const all: Planned<D>[] = [];
  let began = performance.now();
  for (const line of lines) {
    all.push(line);
    if (performance.now() - began < SLICE) continue;
    await nextTurn();
    began = performance.now();
  }
  return all;
}

async function planKind(
  actor: Actor,
  db: Tx,
  stored: StoredImport,
  rows: readonly SourceRow[],
  moneyUnit: MoneyUnit,
): Promise<PlannedLines | null> {
  const { kind, campaignId, targetSetId } = stored;
  switch (kind) {
    case "UNITS": {
      const world = await loadUnitWorld(actor, db, campaignId);
      return world && { kind, lines: await collect(planUnits(rows, world)) };
    }
    case "PLEDGES": {
      const world = campaignId === null ? null : await loadPledgeWorld(actor, db, campaignId);
      return world && { kind, lines: await collect(planPledges(rows, world, moneyUnit)) };
    }
    case "PROGRESS": {
      const world = campaignId === null ? null : await loadProgressWorld(actor, db, campaignId);
      return world && { kind, lines: await collect(planProgress(actor, rows, world, moneyUnit)) };
    }
    case "CONTRIBUTIONS":
      return { kind, lines: await collect(planContributions(actor, rows, await loadLedgerWorld(actor, db), moneyUnit)) };
    case "TARGETS": {
      const world = targetSetId === null ? null : await loadTargetWorld(actor, db, targetSetId);
      return world && { kind, lines: await collect(planTargets(rows, world)) };
    }
    case "ACCOUNTS":
      return { kind, lines: await collect(planAccounts(actor, rows, await loadAccountWorld(actor, db, rows))) };
  }
}

/** What would become of each line of a file as things stand now; null without a header, or when what the file belongs to is gone. */
export async function planImport(actor: Actor, db: Tx, stored: StoredImport, file: SheetFile): Promise<Plan | null> {
  const { reading, kind } = stored;
  const sheet = reading && file.sheets[reading.sheet];
  if (!reading || !sheet) return null;
  const { rows, skipped } = rowsOf(sheet, reading, IMPORT_COLUMNS[kind]);
  const planned = await planKind(actor, db, stored, rows, reading.moneyUnit);
  if (!planned) return null;
  const place = await db.organization.findUniqueOrThrow({ where: { id: stored.placeId }, select: { name: true } });
  return { planned, skipped, counts: countOutcomes(planned.lines), otherPlace: otherPlaceOver(sheet, reading.top, place.name) };
}

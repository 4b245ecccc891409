import "server-only";
import type { Actor } from "@/lib/access/actor";
import { enterInside, takeBackInside } from "@/lib/contributions/ledger/mutations";
import type { Tx } from "@/lib/db/write";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { OnLine, WrittenChange } from "../applying/types";
import type { Planned } from "../types";
import type { EntryText } from "./types";

/** Enters the planned contributions of a file into the ledger, inside a write that holds the place's lock. */
export async function applyContributions(
  actor: Actor,
  tx: Tx,
  lines: readonly Planned<EntryText>[],
  onLine: OnLine,
): Promise<Result<readonly WrittenChange[]>> {
  const changes: WrittenChange[] = [];
  for (const { line, label, outcome, draft } of lines) {
    if (!draft || outcome !== "CREATE") continue;
    const id = newId();
    const entered = await enterInside(actor, tx, { ...draft, id, donorId: null, fulfilsId: null, isSample: false });
    if (!entered.ok) return entered;
    changes.push({
      line,
      label,
      action: "CREATED",
      recordType: "contribution",
      recordId: id,
      before: null,
      after: { ...draft },
      version: 1,
    });
    await onLine(changes.length);
  }
  return ok(changes);
}

/** Takes back what `applyContributions` entered by counter-entries; nothing of the ledger is rewritten. */
export async function undoContributions(actor: Actor, tx: Tx, changes: readonly WrittenChange[], reason: string): Promise<Result<null>> {
  for (const { recordId: entryId, label } of changes) {
    const taken = await takeBackInside(actor, tx, { entryId, counterId: newId(), reason });
    if (!taken.ok) return refuse("imports.changedSince", { params: { label } });
  }
  return ok(null);
}

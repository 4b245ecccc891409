import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/write";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { removeTargetInside, saveTargetInside } from "@/lib/targets/mutations";
import type { OnLine, WrittenChange } from "../applying/types";
import type { Planned } from "../types";
import type { KnownTarget, TargetDraft, TargetText } from "./types";

/** What of a target is kept for taking it back. */
function textOf({ id: _id, version: _version, ...text }: KnownTarget): TargetText {
  return text;
}

/** Writes the planned targets of a file into their set, inside a write that holds the place's lock. */
export async function applyTargets(
  actor: Actor,
  tx: Tx,
  setId: string,
  lines: readonly Planned<TargetDraft>[],
  onLine: OnLine,
): Promise<Result<readonly WrittenChange[]>> {
  const changes: WrittenChange[] = [];
  for (const { line, label, outcome, draft } of lines) {
    if (!draft || (outcome !== "CREATE" && outcome !== "CHANGE")) continue;
    const { known, text } = draft;
    const id = known?.id ?? newId();
    const version = known?.version ?? 0;
    const saved = await saveTargetInside(actor, tx, { id, version, setId, ...text });
    if (!saved.ok) return saved;
    const [action, before] = known ? (["CHANGED", textOf(known)] as const) : (["CREATED", null] as const);
    changes.push({ line, label, action, recordType: "target", recordId: id, before, after: { ...text, setId }, version: version + 1 });
    await onLine(changes.length);
  }
  return ok(changes);
}

/** Takes back what `applyTargets` wrote, last first. Refuses what was changed since, and what has readings. */
export async function undoTargets(actor: Actor, tx: Tx, changes: readonly WrittenChange[]): Promise<Result<null>> {
  for (const { action, recordId: id, version, before, after, label } of changes) {
    const row = await tx.target.findFirst({
      where: { id, placeId: actor.membership.placeId, deletedAt: null },
      select: { version: true, _count: { select: { readings: true, pledges: true } } },
    });
    if (row?.version !== version) return refuse("imports.changedSince", { params: { label } });
    if (action === "CREATED" && row._count.readings + row._count.pledges > 0) {
      return refuse("imports.builtOn", { params: { label, why: "READING" } });
    }
    const { setId } = after as unknown as { setId: string };
    const undone =
      action === "CREATED"
        ? await removeTargetInside(actor, tx, { id, version })
        : await saveTargetInside(actor, tx, { id, version, setId, ...(before as unknown as TargetText) });
    if (!undone.ok) return undone;
  }
  return ok(null);
}

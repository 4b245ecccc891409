import "server-only";
import type { Actor } from "@/lib/access/actor";
import { addToDraft, removeFromDraft, saveInDraft, startInside } from "@/lib/covenants/drafting/mutations";
import type { Tx } from "@/lib/db/write";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { PledgeContent } from "@/lib/pledges/types";
import type { OnLine, WrittenChange } from "../applying/types";
import type { Planned } from "../types";
import type { PledgeDraft } from "./types";

type Kept = { readonly covenantId: string; readonly content: PledgeContent };

/** Writes the planned pledges of a file into the drafts of their units, beginning covenants where there are none, inside a write that holds the place's lock. */
export async function applyPledges(
  actor: Actor,
  tx: Tx,
  campaignId: string,
  lines: readonly Planned<PledgeDraft>[],
  onLine: OnLine,
): Promise<Result<readonly WrittenChange[]>> {
  const changes: WrittenChange[] = [];
  for (const { line, label, outcome, draft } of lines) {
    if (!draft || (outcome !== "CREATE" && outcome !== "CHANGE")) continue;
    const { unit, known, content } = draft;
    const covenant = await startInside(actor, tx, { campaignId, organizationId: unit.id });
    if (!covenant.ok) return covenant;
    const covenantId = covenant.value.id;
    const pledgeId = known?.pledgeId ?? newId();
    const written = known
      ? await saveInDraft(actor, tx, { covenantId, pledgeId, version: known.version, content })
      : await addToDraft(actor, tx, { covenantId, pledgeId, content });
    if (!written.ok) return written;
    const after = { covenantId, content };
    const before = known ? { covenantId, content: known.content } : null;
    const action = known ? "CHANGED" : "CREATED";
    changes.push({ line, label, action, recordType: "pledge", recordId: pledgeId, before, after, version: written.value.version });
    await onLine(changes.length);
  }
  return ok(changes);
}

/** Takes back what `applyPledges` wrote, last first, while the drafts are still drafts and nobody changed the texts. */
export async function undoPledges(actor: Actor, tx: Tx, changes: readonly WrittenChange[]): Promise<Result<null>> {
  for (const { action, recordId: pledgeId, version, before, after, label } of changes) {
    const { covenantId } = after as unknown as Kept;
    const step = { covenantId, pledgeId, version };
    const undone =
      action === "CREATED"
        ? await removeFromDraft(actor, tx, step)
        : await saveInDraft(actor, tx, { ...step, content: (before as unknown as Kept).content });
    if (undone.ok) continue;
    const [{ code }] = undone.reasons;
    return code === "access.conflict" || code === "access.notFound" ? refuse("imports.changedSince", { params: { label } }) : undone;
  }
  return ok(null);
}

import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/write";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { recallInside, sendInside } from "@/lib/progress/mutations";
import type { Figure } from "@/lib/progress/types";
import type { OnLine, WrittenChange } from "../applying/types";
import type { Planned } from "../types";
import type { ReportDraft } from "./types";

/** A figure as a report's form gives it. */
function typedFigure(figure: Figure) {
  return figure.type === "MILESTONE" ? { ...figure, percent: null } : figure;
}

/** Enters the planned reports of a file for their units, as from paper; somebody else accepts them. */
export async function applyProgress(
  actor: Actor,
  tx: Tx,
  lines: readonly Planned<ReportDraft>[],
  onLine: OnLine,
): Promise<Result<readonly WrittenChange[]>> {
  const changes: WrittenChange[] = [];
  for (const { line, label, outcome, draft } of lines) {
    if (!draft || outcome !== "CREATE") continue;
    const id = newId();
    const sent = await sendInside(actor, tx, {
      ...{ id, ...draft, figure: typedFigure(draft.figure) },
      ...{ claimsDone: false, reason: null, fileIds: [], photos: [], channel: "PAPER" },
    });
    if (!sent.ok) return sent;
    const after = { pledgeId: draft.pledgeId, day: draft.day };
    changes.push({ line, label, action: "CREATED", recordType: "report", recordId: id, before: null, after, version: sent.value.version });
    await onLine(changes.length);
  }
  return ok(changes);
}

/** Recalls the reports that `applyProgress` entered, as long as nobody accepted or returned them. */
export async function undoProgress(actor: Actor, tx: Tx, changes: readonly WrittenChange[]): Promise<Result<null>> {
  for (const { recordId: id, version, label } of changes) {
    const recalled = await recallInside(actor, tx, { id, version });
    if (!recalled.ok) return refuse("imports.builtOn", { params: { label, why: "REVIEWED" } });
  }
  return ok(null);
}

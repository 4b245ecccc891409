import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Tx } from "@/lib/db/write";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { createAccountInside, disableInside } from "@/lib/people/mutations";
import type { OnLine, WrittenChange } from "../applying/types";
import type { Planned } from "../types";
import type { AccountDraft } from "./types";

/** Creates the planned accounts of a file; their one-time links are made anew when the invitations are printed. */
export async function applyAccounts(
  actor: Actor,
  tx: Tx,
  lines: readonly Planned<AccountDraft>[],
  onLine: OnLine,
): Promise<Result<readonly WrittenChange[]>> {
  const changes: WrittenChange[] = [];
  for (const { line, label, outcome, draft } of lines) {
    if (!draft || outcome !== "CREATE") continue;
    const id = newId();
    const created = await createAccountInside(actor, tx, { id, membershipId: newId(), ...draft });
    if (!created.ok) return created;
    changes.push({ line, label, action: "CREATED", recordType: "person", recordId: id, before: null, after: { ...draft }, version: 1 });
    await onLine(changes.length);
  }
  return ok(changes);
}

/** Turns off the accounts that `applyAccounts` created, as long as nobody opened them. */
export async function undoAccounts(actor: Actor, tx: Tx, changes: readonly WrittenChange[]): Promise<Result<null>> {
  for (const { recordId: id, version, label } of changes) {
    const person = await tx.person.findUnique({ where: { id }, select: { version: true, passwordHash: true } });
    if (person?.version !== version) return refuse("imports.changedSince", { params: { label } });
    if (person.passwordHash !== null) return refuse("imports.builtOn", { params: { label, why: "OPENED" } });
    const disabled = await disableInside(actor, tx, { id, version });
    if (!disabled.ok) return disabled;
  }
  return ok(null);
}

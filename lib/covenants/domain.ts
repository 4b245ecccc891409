import type { ReasonCode } from "@/lib/kernel/reasons";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { PledgeKind } from "@/lib/pledges/types";
import type { BoardState, Counts, RevisionEvent, RevisionHead, RevisionStatus, Standing } from "./types";

const MOVES: Readonly<Record<RevisionEvent, { from: readonly RevisionStatus[]; to: RevisionStatus; otherwise: ReasonCode }>> = {
  SUBMIT: { from: ["DRAFT"], to: "SUBMITTED", otherwise: "covenants.notDraft" },
  RECALL: { from: ["SUBMITTED"], to: "DRAFT", otherwise: "covenants.notSubmitted" },
  APPROVE: { from: ["SUBMITTED"], to: "APPROVED", otherwise: "covenants.notSubmitted" },
  RETURN: { from: ["SUBMITTED", "APPROVED"], to: "RETURNED", otherwise: "covenants.notReturnable" },
  SIGN: { from: ["APPROVED"], to: "SIGNED", otherwise: "covenants.notApproved" },
  SUPERSEDE: { from: ["SIGNED"], to: "SUPERSEDED", otherwise: "covenants.notSigned" },
};

/** Where an event leads a revision, or why it cannot happen there. A signed text never goes back. */
export function move(status: RevisionStatus, event: RevisionEvent): Result<RevisionStatus> {
  const { from, to, otherwise } = MOVES[event];
  return from.includes(status) ? ok(to) : refuse(otherwise);
}

const OPEN: readonly RevisionStatus[] = ["DRAFT", "SUBMITTED", "APPROVED"];

/** The revision that is still on its way (drafted, waiting or approved), or null. There is at most one: the newest. */
export function openRevision<R extends RevisionHead>(revisions: readonly R[]): R | null {
  return revisions.find(({ status, isDropped }) => !isDropped && OPEN.includes(status)) ?? null;
}

/** The signed revision in force, or null. An amendment on its way changes nothing about it. */
export function governingRevision<R extends RevisionHead>(revisions: readonly R[]): R | null {
  return revisions.find(({ status }) => status === "SIGNED") ?? null;
}

/** The revision that a reader means by "the covenant": the one in force, else the one on its way. */
export function leadingRevision<R extends RevisionHead>(revisions: readonly R[]): R | null {
  return governingRevision(revisions) ?? openRevision(revisions);
}

/** The number of the revision after these. */
export function nextNumber(revisions: readonly RevisionHead[]): number {
  return Math.max(0, ...revisions.map(({ number }) => number)) + 1;
}

function standingOfOpen(revisions: readonly RevisionHead[]): Exclude<BoardState, "SIGNED"> | null {
  const open = openRevision(revisions);
  if (!open) return null;
  if (open.status === "SUBMITTED") return "WAITING";
  if (open.status === "APPROVED") return "APPROVED";
  return returnedBefore(open, revisions) ? "RETURNED" : "NOT_SENT";
}

/** The returned revision that a draft was copied from: its reason stands on top of the form. Null for any other draft. */
export function returnedBefore<R extends RevisionHead>(open: R, revisions: readonly R[]): R | null {
  const source = revisions.find(({ id }) => id === open.basedOnId);
  return source?.status === "RETURNED" ? source : null;
}

/**
 * Where a unit stands: signed wins over everything, an amendment is a mark beside it. Without a revision, or with a draft that was never
 * sent, nothing has come yet; a draft that continues a returned revision is still the returned one.
 */
export function standingOf(revisions: readonly RevisionHead[]): Standing {
  const open = standingOfOpen(revisions);
  if (governingRevision(revisions)) return { state: "SIGNED", amendment: open };
  return { state: open ?? "NOT_SENT", amendment: null };
}

/** How many works and tasks there are. */
export function countKinds(kinds: readonly PledgeKind[]): Counts {
  const works = kinds.filter((kind) => kind === "WORK").length;
  return { works, tasks: kinds.length - works };
}

/** How many works and tasks a unit lacks of what its block asks; more of one kind does not make up for the other. */
export function shortfall(has: Counts, asked: Counts): Counts {
  return { works: Math.max(0, asked.works - has.works), tasks: Math.max(0, asked.tasks - has.tasks) };
}

/** Whether anything is lacking. */
export function fallsShort(lack: Counts): boolean {
  return lack.works > 0 || lack.tasks > 0;
}

/** Numbers what is in a draft from 1, in the order given; what was taken out has the number 0. */
export function numberEntries<T extends { readonly removedAt: Date | null }>(entries: readonly T[]): readonly (T & { number: number })[] {
  let last = 0;
  return entries.map((entry) => {
    if (entry.removedAt !== null) return { ...entry, number: 0 };
    last += 1;
    return { ...entry, number: last };
  });
}

import type { Day } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { DirectiveFilter, DirectiveView } from "./types";

type Timed = Pick<DirectiveView, "status" | "due">;

/** Open past its due day; derived, never stored. Without a due day nothing is overdue. */
export function isOverdue({ status, due }: Timed, today: Day): boolean {
  return status === "OPEN" && due !== null && due < today;
}

/** Whether it is for somebody: a unit, or words of the source that name somebody. */
export function checkAssignees(organizationIds: readonly string[], asPublished: string | null): Result<true> {
  return organizationIds.length === 0 && asPublished === null ? refuse("directives.nobody", { field: "organizationIds" }) : ok(true);
}

/** What was done is of a day that has come. */
export function checkDone(day: Day, today: Day): Result<true> {
  return day > today ? refuse("directives.doneAhead", { field: "doneDay" }) : ok(true);
}

/** Whether the last unit has now said what it did: then the directive is done. */
export function isAllDone(assignees: readonly { readonly id: string; readonly done: unknown }[], nowId: string): boolean {
  return assignees.every(({ id, done }) => id === nowId || done !== null);
}

/** What was done, in words: each unit's own, and how the office closed it. */
export function doneOf({ assignees, closed }: Pick<DirectiveView, "assignees" | "closed">): string[] {
  const units = assignees.flatMap(({ name, done }) => (done ? [`${name}: ${done.text}`] : []));
  return closed?.text ? [...units, closed.text] : units;
}

/** Those that a list shows, what is overdue first, then by due day. */
export function narrowed(directives: readonly DirectiveView[], filter: DirectiveFilter, today: Day): DirectiveView[] {
  const shown = directives.filter((directive) => {
    if (filter === "all") return true;
    if (filter === "overdue") return isOverdue(directive, today);
    return directive.status === (filter === "done" ? "DONE" : "OPEN");
  });
  const order = ({ status, due }: DirectiveView) => `${status === "OPEN" ? 0 : 1}${due ?? "9999"}`;
  return shown.toSorted((left, right) => (order(left) < order(right) ? -1 : order(left) > order(right) ? 1 : 0));
}

/** How many are open, and how many of them overdue. */
export function countDirectives(directives: readonly Timed[], today: Day): { open: number; overdue: number } {
  return {
    open: directives.filter(({ status }) => status === "OPEN").length,
    overdue: directives.filter((directive) => isOverdue(directive, today)).length,
  };
}

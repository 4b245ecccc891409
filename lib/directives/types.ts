import type { Day } from "@/lib/kernel/dates";

export type DirectiveStatus = "OPEN" | "DONE";

/** A unit that a directive is for, and what it did; `done` is null while it has not said. */
export type Assignee = {
  readonly id: string;
  readonly name: string;
  readonly done: { readonly day: Day; readonly text: string; readonly by: string } | null;
};

/** A conclusion of a meeting as a dated task. Null = not stated by the source. */
export type DirectiveView = {
  readonly id: string;
  readonly version: number;
  readonly placeId: string;
  readonly placeName: string;
  readonly review: { readonly id: string; readonly title: string } | null;
  readonly position: number;
  readonly issuerPost: string;
  readonly issuerName: string | null;
  readonly text: string;
  readonly assignees: readonly Assignee[];
  readonly assigneesAsPublished: string | null;
  readonly givenDay: Day | null;
  readonly due: Day | null;
  readonly dueAsPublished: string | null;
  readonly source: string | null;
  readonly status: DirectiveStatus;
  /** How the office closed it, where not every unit answered for itself. */
  readonly closed: { readonly day: Day; readonly text: string | null; readonly by: string } | null;
};

/** Which directives a list shows. */
export type DirectiveFilter = "open" | "overdue" | "done" | "all";

export type DirectiveCounts = { readonly open: number; readonly overdue: number };

/** What the form offers. */
export type DirectiveChoices = {
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly reviews: readonly { readonly id: string; readonly title: string }[];
};

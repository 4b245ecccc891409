import type { Day } from "@/lib/kernel/dates";
import type { Branch, FundingLine, Measure, PledgeContent, PledgeKind, Step } from "@/lib/pledges/types";

/** A pledge as a scenario writes it: the rest is empty, unknown stays unknown. */
type PledgeDraft = {
  kind: PledgeKind;
  title: string;
  asPublished?: string;
  description?: string;
  location?: string;
  scale?: string;
  startDay?: Day;
  dueDay?: Day;
  branches: Branch[];
  funding?: FundingLine[];
  /** Which values are sample data; the source gives no dates, periods or figures. */
  sample?: string[];
};

export function pledge(draft: PledgeDraft): PledgeContent {
  return {
    kind: draft.kind,
    title: draft.title,
    description: draft.description ?? null,
    asPublished: draft.asPublished ?? null,
    location: draft.location ?? null,
    scale: draft.scale ?? null,
    startDay: draft.startDay ?? null,
    dueDay: draft.dueDay ?? null,
    dueAsPublished: null,
    weight: 1,
    rhythm: null,
    branches: draft.branches,
    funding: draft.funding ?? [],
    contentIds: [],
    supportingOrganizationIds: [],
    sampleFields: draft.sample ?? [],
  };
}

/** The only way of keeping a pledge. */
export function only(measure: Measure): Branch[] {
  return [{ key: "A", title: null, precondition: null, measure }];
}

export function step(key: string, type: Step["type"], name: string, weight: number, plannedDay: Day | null): Step {
  return { key, type, name, weight, plannedDay };
}

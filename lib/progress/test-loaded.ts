import { day } from "@/lib/kernel/dates";
import { termOf } from "@/lib/pledges/domain";
import { forecastDays } from "@/lib/pledges/standing/domain";
import type { LoadedPledge } from "@/lib/pledges/standing/types";
import type { Branch, Measure, PledgeContent, PledgeState } from "@/lib/pledges/types";
import { standingOf } from "./domain";
import type { FigureReport } from "./types";

type Wanted = {
  measure?: Measure;
  branches?: Branch[];
  content?: Partial<PledgeContent>;
  state?: Partial<PledgeState>;
  reports?: readonly FigureReport[];
  today?: string;
  pledge?: Partial<LoadedPledge>;
};

const QUANTITY: Measure = { type: "QUANTITY", unit: "cây", baseline: 0, target: 100, targetAsPublished: null, fallingConfirmed: false };

/** A signed pledge as reading it gives it, its standing computed by the rules; what is not said is the simplest. */
export function loadedPledge({
  measure = QUANTITY,
  branches,
  content,
  state,
  reports = [],
  today = "2025-03-31",
  pledge,
}: Wanted = {}): LoadedPledge {
  const record = {
    content: {
      kind: "WORK" as const,
      title: "Việc thử",
      description: null,
      asPublished: null,
      location: null,
      scale: null,
      startDay: day("2025-01-01"),
      dueDay: day("2025-05-31"),
      dueAsPublished: null,
      weight: 1,
      rhythm: null,
      branches: branches ?? [{ key: "A" as const, title: null, precondition: null, measure }],
      funding: [],
      contentIds: [],
      supportingOrganizationIds: [],
      sampleFields: [],
      ...content,
    },
    state: { status: "ACTIVE" as const, choice: null, preconditionsMet: [], extensions: [], done: null, ...state },
    reports,
    rhythm: { every: "MONTH" as const, day: 25 },
    signedOn: day("2025-01-05"),
  };
  const occasionDay = day("2025-06-15");
  return {
    id: "pledge",
    version: 3,
    placeId: "ward",
    campaignId: "campaign",
    campaignStatus: "LAUNCHED",
    covenantId: "covenant",
    organizationId: "unit",
    unitName: "Khu phố 1",
    blockId: "block",
    title: record.content.title,
    kind: record.content.kind,
    status: record.state.status,
    weight: 1,
    contentHash: "hash",
    isDeleted: false,
    contentIds: [],
    fundingSources: [],
    occasionDay,
    lastReportDay: null,
    waitingReports: 0,
    extensionCount: 0,
    record,
    standing: standingOf(record, forecastDays(occasionDay, termOf(record.content, record.state).due), day(today)),
    ...pledge,
  };
}

import type { Day } from "@/lib/kernel/dates";
import type { PlaqueStatus } from "@/lib/plaques/types";
import type { FundingSource, PledgeKind } from "@/lib/pledges/types";
import type { LightWord } from "@/lib/progress/types";
import type { FigureWords } from "@/lib/progress/wording/domain";

/** Something given in kind, as the ledger received it: "12 tấn", "120 ngày công". */
export type Given = { readonly kind: "GOODS" | "LABOUR" | "LAND"; readonly unit: string | null; readonly quantity: number };

/** A work or task as the summary table of the office shows it. Amounts in whole đồng; null = not stated, never 0. */
export type SummaryRow = {
  readonly kind: PledgeKind;
  readonly title: string;
  readonly unitName: string;
  readonly supporters: readonly string[];
  readonly description: string | null;
  readonly scale: string | null;
  readonly location: string | null;
  readonly funding: readonly { readonly source: FundingSource; readonly amount: number | null; readonly asPublished: string | null }[];
  readonly given: readonly Given[];
  readonly start: Day | null;
  readonly due: Day | null;
  readonly dueAsPublished: string | null;
  readonly done: Day | null;
  readonly percent: number | null;
  readonly figure: FigureWords | null;
  /** Đồng that the ledger received; null while it has no entry with a value. */
  readonly received: number | null;
  readonly plaque: { readonly level: string | null; readonly status: PlaqueStatus } | null;
  readonly light: { readonly word: LightWord; readonly days: number | null };
};

/** Works and tasks of a campaign by block, as of a day. */
export type CampaignSummary = {
  readonly campaignName: string;
  readonly placeName: string;
  readonly day: Day;
  readonly groups: readonly { readonly name: string; readonly rows: readonly SummaryRow[] }[];
};

import type { CampaignPast } from "@/lib/history/past/types";
import type { IndicatorView } from "@/lib/indicators/types";
import type { Day } from "@/lib/kernel/dates";
import type { TargetSetView } from "@/lib/targets/types";
import type { EvidenceRef, Figure, Piece, ReviewPart } from "../types";

/** What a unit wrote in an accepted report of the period: a difficulty or a proposal. */
export type SaidInReport = { readonly reportId: string; readonly unitName: string; readonly title: string; readonly text: string };

/** Everything that a draft is made from: each campaign at the end of the period and, where there is one, before it. */
export type DraftFacts = {
  readonly from: Day | null;
  readonly to: Day;
  readonly campaigns: readonly { readonly before: CampaignPast | null; readonly after: CampaignPast }[];
  readonly targets: readonly TargetSetView[];
  readonly indicators: readonly IndicatorView[];
  readonly difficulties: readonly SaidInReport[];
  readonly proposals: readonly SaidInReport[];
};

/** Templates of drafted sentences, under `reviews.draft` in the messages. */
export type Template =
  | "campaign"
  | "change"
  | "accepted"
  | "content"
  | "target"
  | "targetWords"
  | "targetNone"
  | "score"
  | "rank"
  | "scoreRank"
  | "slow"
  | "slowNoFigure"
  | "remaining"
  | "remainingPace"
  | "remainingWords"
  | "due"
  | "said";

/** A sentence of a draft before it has words: a template with plain words and figures to fill in. */
export type DraftSentence = {
  readonly key: string;
  readonly template: Template;
  readonly words: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly evidence: readonly EvidenceRef[];
};

export type DraftSection = {
  readonly key: string;
  readonly part: ReviewPart;
  readonly field: string | null;
  readonly sentences: readonly DraftSentence[];
};

/** A drafted sentence in words, ready to be stored. */
export type WordedSentence = { readonly key: string; readonly pieces: readonly Piece[]; readonly evidence: readonly EvidenceRef[] };
export type WordedSection = Omit<DraftSection, "sentences"> & { readonly sentences: readonly WordedSentence[] };

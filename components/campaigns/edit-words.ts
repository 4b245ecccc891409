import type campaigns from "@/messages/vi/campaigns.json";

/** Sentences that the client parts of the guided form say; the step's page hands them over in the reader's language. */
export type EditWords = Pick<
  (typeof campaigns)["edit"],
  "published" | "useThis" | "keeps" | "add" | "remove" | "up" | "down" | "rowLabel"
> & {
  readonly yearInferred: string;
};

/** Sentences of single steps. */
export type BasisTexts = (typeof campaigns)["bases"];
export type OccasionTexts = (typeof campaigns)["occasions"];
export type BlockTexts = (typeof campaigns)["blocks"];

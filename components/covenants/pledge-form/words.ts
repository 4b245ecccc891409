import type { ContentWord, UnitWord } from "@/lib/covenants/reading/types";
import type { Messages } from "@/lib/i18n/messages";

/** The sentences of the pledge form in the reader's language; the page hands them over. */
export type FormWords = Messages["covenants"]["form"] &
  Pick<Messages["pledges"], "kind" | "milestone" | "defaultStep" | "funding" | "every">;

/** What a pledge may name, and what its reader may set. */
export type FormChoices = {
  readonly contents: readonly ContentWord[];
  readonly units: readonly UnitWord[];
  /** Only officials say how much a pledge weighs. */
  readonly canWeigh: boolean;
};

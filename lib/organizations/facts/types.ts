import type { Day } from "@/lib/kernel/dates";

export const SUCCESSION_KINDS = ["RENAME", "TYPE_CHANGE", "MERGER", "SPLIT"] as const;
/** Đổi tên, đổi loại hình, sáp nhập, chia tách. */
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

export const LABEL_KINDS = ["MOVEMENT", "GOAL"] as const;
/** A movement (“Vì an ninh Tổ quốc”) or a goal (“3 không”) that papers call by its name. */
export type LabelKind = (typeof LABEL_KINDS)[number];

/** What became of a place or unit, in the words of its papers. */
export type SuccessionView = {
  readonly id: string;
  readonly kind: SuccessionKind;
  readonly day: Day | null;
  readonly from: string;
  readonly to: string;
  readonly paper: string | null;
  readonly note: string | null;
};

/** What a place's year is about; `issuer` null = not stated. */
export type ThemeView = { readonly id: string; readonly year: number; readonly text: string; readonly issuer: string | null };

/** A name in quotes; `meaning` null = not stated. What it was named in: a campaign, a pledge. */
export type LabelView = {
  readonly id: string;
  readonly kind: LabelKind;
  readonly name: string;
  readonly meaning: string | null;
  readonly campaign: { readonly id: string; readonly name: string } | null;
  readonly pledge: { readonly id: string; readonly name: string } | null;
};

/** Facts of a place or unit that nothing is computed from. Themes and labels are a place's. */
export type OrganizationFactsView = {
  readonly predecessorNote: string | null;
  readonly residentialAreaCount: number | null;
  readonly successions: readonly SuccessionView[];
  readonly themes: readonly ThemeView[];
  readonly labels: readonly LabelView[];
};

/** What labels may be tied to: campaigns and pledges of the place. */
export type LabelChoices = {
  readonly campaigns: readonly { readonly id: string; readonly name: string }[];
  readonly pledges: readonly { readonly id: string; readonly name: string }[];
};

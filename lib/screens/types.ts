import type { SLIDE_KINDS } from "./constants";

export type SlideKind = (typeof SLIDE_KINDS)[number];
export type ScreenTheme = "LIGHT" | "DARK";

/** What a screen is like; width and height in pixels, null = as large as the browser. `safeArea` in percent of the shorter side, at each edge. */
export type ScreenSettings = {
  readonly name: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly safeArea: number;
  readonly theme: ScreenTheme;
  readonly seconds: number;
};

export type ScreenLine = ScreenSettings & { readonly id: string; readonly items: number };

/** One entry of a playlist. `isShown`: what it names is published, so that it may stand on the wall. */
export type PlaylistItem = {
  readonly id: string;
  readonly kind: SlideKind;
  readonly campaignName: string | null;
  readonly pledgeTitle: string | null;
  readonly heading: string | null;
  readonly text: string | null;
  readonly isShown: boolean;
};

type Choice = { readonly id: string; readonly name: string };

export type ScreenPage = ScreenSettings & {
  readonly id: string;
  readonly version: number;
  readonly placeId: string;
  readonly key: string;
  readonly keyAt: Date;
  readonly items: readonly PlaylistItem[];
  /** What is published and can be chosen. */
  readonly campaigns: readonly Choice[];
  readonly pledges: readonly Choice[];
};

import type { SlideKind } from "../types";

export type SlideRow = { readonly text: string; readonly note: string | null };
export type SlideFigure = { readonly value: string; readonly label: string };
export type SlidePhoto = { readonly src: string; readonly alt: string };

/** One slide in words, ready to be put on a wall: every kind has the same places, empty ones are not shown. */
export type Slide = {
  readonly id: string;
  readonly kind: SlideKind;
  readonly kicker: string;
  readonly title: string;
  /** The one large figure, "76", and what it is of, "ngày". */
  readonly big: string;
  readonly unit: string;
  readonly text: string;
  readonly figures: readonly SlideFigure[];
  readonly rows: readonly SlideRow[];
  readonly photos: readonly SlidePhoto[];
  /** As of when, or how much is left out. */
  readonly note: string;
};

/** Sentences of the wall itself. */
export type WallWords = {
  /** "Số liệu lúc {time}, đang nối lại" */
  readonly offline: string;
  readonly gone: string;
  readonly empty: string;
};

/** What a wall shows by its address. Sizes in pixels, null = as large as the browser; `safeArea` in percent; `seconds` for each slide. */
export type Wall = {
  readonly name: string;
  readonly theme: "LIGHT" | "DARK";
  readonly width: number | null;
  readonly height: number | null;
  readonly safeArea: number;
  readonly seconds: number;
  readonly slides: readonly Slide[];
};

/** A wall with the moment at which it was read, "14:05" and in milliseconds, and a mark that changes when anything on it does. */
export type WallState = { readonly wall: Wall; readonly at: string; readonly readAt: number; readonly etag: string };

/** What a playlist entry draws from; null where nothing of it is published (any more). */
export type SlideSource =
  | { readonly kind: "MESSAGE"; readonly heading: string; readonly text: string | null }
  | { readonly kind: "COUNTDOWN"; readonly campaign: string; readonly occasion: string; readonly day: string; readonly daysLeft: number }
  | {
      readonly kind: "FIGURES";
      readonly campaign: string;
      readonly day: string;
      readonly whole: number;
      readonly done: number;
      readonly units: number;
      /** "62%", null below the coverage that may be shown. */
      readonly percent: string | null;
    }
  | {
      readonly kind: "HONOUR";
      readonly campaign: string;
      readonly works: readonly { readonly title: string; readonly unit: string; readonly day: string | null }[];
      readonly total: number;
    }
  | { readonly kind: "CONTENTS"; readonly campaign: string; readonly contents: readonly string[]; readonly declared: number | null }
  | {
      readonly kind: "DONORS";
      readonly campaign: string;
      readonly named: readonly string[];
      readonly groups: readonly { readonly group: string; readonly headcount: number | null }[];
      readonly unnamed: number;
    }
  | {
      readonly kind: "WORK";
      readonly title: string;
      readonly unit: string;
      /** The day of its acceptance; null while it is not finished, or that is not published. */
      readonly acceptedOn: string | null;
      readonly photos: readonly SlidePhoto[];
    };

/** The sentences that slides are made of; each takes its own parameters. */
export type SlideWord = (key: SlideWordKey, params?: Readonly<Record<string, string | number>>) => string;
export type SlideWordKey =
  | "days"
  | "today"
  | "past"
  | "until"
  | "figuresTitle"
  | "whole"
  | "done"
  | "units"
  | "percent"
  | "asOf"
  | "honourTitle"
  | "finishedOn"
  | "contentsTitle"
  | "contentsMissing"
  | "donorsTitle"
  | "unnamed"
  | "group"
  | "rest"
  | "part";

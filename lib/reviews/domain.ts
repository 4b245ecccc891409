import { ok, type Reason, type Result, refuse, refuseAll } from "@/lib/kernel/result";
import { normaliseText } from "@/lib/kernel/text";
import { HEADINGS, REVIEW_PARTS } from "./constants";
import type { Figure, FigureRef, Piece, ReviewDraft, ReviewPart, ReviewPeriod, Section, Sentence } from "./types";

/** A sentence as plain words, figures as drafted. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => ("text" in piece ? piece.text : piece.figure.shown)).join("");
}

/** A sentence as people edit it: each figure stands in square brackets, "đạt [62%]", and keeps its record as long as it stays as it is. */
export function typedText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => ("text" in piece ? piece.text : `[${piece.figure.shown}]`)).join("");
}

/** The figures of a sentence, in their order. */
export function figuresOf(pieces: readonly Piece[]): Figure[] {
  return pieces.flatMap((piece) => ("figure" in piece ? [piece.figure] : []));
}

const BRACKETS = /\[([^[\]]*)\]/g;

/**
 * An edited sentence back in pieces: what stands in brackets is the figure of that value which the sentence had, in their order; a bracket that is none of them
 * is refused, since a figure of the product is never typed. Without brackets it is plain words.
 */
export function readTyped(typed: string, known: readonly Figure[], field: string): Result<Piece[]> {
  const text = normaliseText(typed);
  const left = [...known];
  const reasons: Reason[] = [];
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(BRACKETS)) {
    const [whole, inside = ""] = match;
    const index = left.findIndex(({ shown }) => shown === inside.trim());
    const [figure] = index < 0 ? [] : left.splice(index, 1);
    if (!figure) reasons.push({ code: "reviews.figureUnknown", field, params: { typed: whole } });
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    if (figure) pieces.push({ figure });
    from = match.index + whole.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return refuseAll(reasons, pieces);
}

/** Whether a sentence says so of itself and nobody has answered for it yet: it is marked *chưa có minh chứng*. */
export function isOpen({ evidence, confirmed, isLeftOut }: Pick<Sentence, "evidence" | "confirmed" | "isLeftOut">): boolean {
  return !isLeftOut && evidence.length === 0 && confirmed === null;
}

/** How many sentences of a review nobody has shown or confirmed yet. */
export function countOpen(sections: readonly Section[]): number {
  return sections.flatMap(({ sentences }) => sentences).filter(isOpen).length;
}

/** Sections in the order of the paper: by part, inside a part in their own order. */
export function inPaperOrder<T extends { readonly part: ReviewPart }>(sections: readonly T[]): T[] {
  return REVIEW_PARTS.flatMap((part) => sections.filter((section) => section.part === part));
}

/** Sections under the headings of the paper; headings without any are kept, since an empty part is to be seen. */
export function byHeading<T extends { readonly part: ReviewPart }>(
  sections: readonly T[],
): {
  readonly heading: keyof typeof HEADINGS;
  readonly parts: readonly { readonly part: ReviewPart; readonly sections: readonly T[] }[];
}[] {
  return (Object.keys(HEADINGS) as (keyof typeof HEADINGS)[]).map((heading) => ({
    heading,
    parts: HEADINGS[heading].map((part) => ({ part, sections: sections.filter((section) => section.part === part) })),
  }));
}

/** The days of a period stand in their order. */
export function checkPeriod({ from, to }: Pick<ReviewPeriod, "from" | "to">): Result<true> {
  return from !== null && to !== null && to < from ? refuse("reviews.periodReversed", { field: "toDay" }) : ok(true);
}

/** A review can be frozen when it says something and every sentence of it is shown or confirmed. */
export function checkComplete({ sections }: Pick<ReviewDraft, "sections">): Result<true> {
  const kept = sections.flatMap(({ sentences }) => sentences).filter(({ isLeftOut }) => !isLeftOut);
  if (kept.length === 0) return refuse("reviews.empty");
  const open = countOpen(sections);
  return open > 0 ? refuse("reviews.unconfirmed", { params: { count: open } }) : ok(true);
}

/** The page on which the record of a figure is seen, as of the figure's day. */
export function hrefOfFigure({ of, id, campaignId, day }: FigureRef): string {
  switch (of) {
    case "PLEDGE":
      return `/pledges/${id}`;
    case "TARGET":
      return `/targets/${id}`;
    case "INDICATOR":
      return `/indicators#${id}`;
    default:
      return `/campaigns/${campaignId ?? id}/past?day=${day}`;
  }
}

const EVIDENCE_PAGES: Readonly<Record<string, string>> = {
  CAMPAIGN: "/campaigns",
  PLEDGE: "/pledges",
  REPORT: "/reports",
  TARGET: "/targets",
};

/** The page of a piece of evidence; null for a paper in words. */
export function hrefOfEvidence({ of, id }: { readonly of: string; readonly id: string | null }): string | null {
  if (id === null) return null;
  if (of === "INDICATOR") return `/indicators#${id}`;
  const page = EVIDENCE_PAGES[of];
  return page ? `${page}/${id}` : null;
}

/** One key for the same figure of the same day, so that each is looked up once. */
export function figureKey({ of, id, campaignId, what, day }: FigureRef): string {
  return [of, id, campaignId ?? "", what, day].join(" ");
}

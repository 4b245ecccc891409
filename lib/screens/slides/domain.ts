import { MOST_ROWS, PHOTOS_PER_SLIDE, ROWS_PER_SLIDE } from "../constants";
import type { SlideKind } from "../types";
import type { Slide, SlideRow, SlideSource, SlideWord } from "./types";

/** A slide with nothing on it but what is given. */
function slide(id: string, kind: SlideKind, given: Partial<Slide>): Slide {
  return { id, kind, kicker: "", title: "", big: "", unit: "", text: "", figures: [], rows: [], photos: [], note: "", ...given };
}

/** Which playlist entries have something on the wall now; an entry of which nothing is shown is skipped there. */
export function entriesShown(entries: readonly string[], slides: readonly Pick<Slide, "id">[]): ReadonlySet<string> {
  return new Set(entries.filter((entry) => slides.some(({ id }) => id === entry || id.startsWith(`${entry}.`))));
}

/** Rows in slides of as many as are read from far, evenly filled, so that no slide holds a single last line. */
export function chunked<T>(rows: readonly T[], most: number): T[][] {
  const slides = Math.ceil(rows.length / most);
  const size = Math.ceil(rows.length / Math.max(slides, 1));
  return Array.from({ length: slides }, (_, index) => rows.slice(index * size, (index + 1) * size));
}

function list(
  id: string,
  kind: SlideKind,
  head: Pick<Slide, "kicker" | "title">,
  rows: readonly SlideRow[],
  last: string,
  word: SlideWord,
): Slide[] {
  const shown = rows.slice(0, MOST_ROWS);
  const rest = rows.length - shown.length;
  const parts = chunked(shown, ROWS_PER_SLIDE);
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    const ending = [rest > 0 ? word("rest", { count: rest }) : "", last].filter((text) => text !== "").join(" · ");
    const number = parts.length > 1 ? word("part", { number: index + 1, of: parts.length }) : "";
    return slide(`${id}.${index}`, kind, {
      ...head,
      rows: part,
      note: [number, isLast ? ending : ""].filter((text) => text !== "").join(" · "),
    });
  });
}

function countdown(id: string, source: Extract<SlideSource, { kind: "COUNTDOWN" }>, word: SlideWord): Slide {
  const { campaign, occasion, day, daysLeft } = source;
  const head = { kicker: campaign, note: day };
  if (daysLeft > 0)
    return slide(id, "COUNTDOWN", {
      ...head,
      big: String(daysLeft),
      unit: word("days", { count: daysLeft }),
      text: word("until", { occasion }),
    });
  return slide(id, "COUNTDOWN", { ...head, title: occasion, text: daysLeft === 0 ? word("today") : word("past", { days: -daysLeft }) });
}

function figures(
  id: string,
  { campaign, day, whole, done, units, percent }: Extract<SlideSource, { kind: "FIGURES" }>,
  word: SlideWord,
): Slide {
  return slide(id, "FIGURES", {
    kicker: campaign,
    title: word("figuresTitle"),
    figures: [
      ...(percent === null ? [] : [{ value: percent, label: word("percent") }]),
      { value: String(whole), label: word("whole") },
      { value: String(done), label: word("done") },
      { value: String(units), label: word("units") },
    ],
    note: word("asOf", { day }),
  });
}

/**
 * The slides of one playlist entry: a long list goes on over several, an empty one has none. Nothing here says who is behind: the honour list holds finished
 * works only, and figures count what is there and what is done.
 */
export function slidesOf(id: string, source: SlideSource, word: SlideWord): Slide[] {
  switch (source.kind) {
    case "MESSAGE":
      return [slide(id, "MESSAGE", { title: source.heading, text: source.text ?? "" })];
    case "COUNTDOWN":
      return [countdown(id, source, word)];
    case "FIGURES":
      return [figures(id, source, word)];
    case "HONOUR": {
      const rows = source.works.map(({ title, unit, day }) => ({
        text: title,
        note: day ? `${unit} · ${word("finishedOn", { day })}` : unit,
      }));
      const hidden = source.total - source.works.length;
      return list(
        id,
        "HONOUR",
        { kicker: source.campaign, title: word("honourTitle") },
        rows,
        hidden > 0 ? word("rest", { count: hidden }) : "",
        word,
      );
    }
    case "CONTENTS": {
      const rows = source.contents.map((text, index) => ({ text: `${index + 1}. ${text}`, note: null }));
      const missing = (source.declared ?? 0) - source.contents.length;
      const note = missing > 0 ? word("contentsMissing", { count: missing }) : "";
      return list(id, "CONTENTS", { kicker: source.campaign, title: word("contentsTitle") }, rows, note, word);
    }
    case "DONORS": {
      const groups = source.groups.map(({ group, headcount }) => word("group", { group, count: headcount ?? 0 }));
      const rows = [...source.named, ...groups].map((text) => ({ text, note: null }));
      const note = source.unnamed > 0 ? word("unnamed", { count: source.unnamed }) : "";
      return list(id, "DONORS", { kicker: source.campaign, title: word("donorsTitle") }, rows, note, word);
    }
    case "WORK":
      return [
        slide(id, "WORK", {
          kicker: source.unit,
          title: source.title,
          photos: source.photos.slice(0, PHOTOS_PER_SLIDE),
          note: source.acceptedOn ? word("finishedOn", { day: source.acceptedOn }) : "",
        }),
      ];
  }
}

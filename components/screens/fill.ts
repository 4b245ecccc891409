import type { Slide } from "@/lib/screens/slides/types";

const TEXTS = ["kicker", "title", "text", "note"] as const;

function slot(stage: Element, name: string): HTMLElement | null {
  return stage.querySelector<HTMLElement>(`[data-slot="${name}"]`);
}

function say(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

function fillItems<T>(box: HTMLElement | null, items: readonly T[], fill: (element: HTMLElement, item: T | undefined) => void): void {
  if (!box) return;
  box.hidden = items.length === 0;
  for (const [at, element] of [...box.children].entries()) {
    if (!(element instanceof HTMLElement)) continue;
    element.hidden = at >= items.length;
    fill(element, items[at]);
  }
}

/** Puts a slide into the places of a stage. It changes words and what is seen, and never makes or takes away an element. */
export function fillStage(stage: Element, slide: Slide): void {
  const safe = stage.querySelector<HTMLElement>(".wall-safe");
  if (safe) safe.dataset["kind"] = slide.kind;
  for (const name of TEXTS) say(slot(stage, name), slide[name]);
  const big = slot(stage, "big");
  if (big) {
    big.hidden = slide.big === "";
    say(big.querySelector("strong"), slide.big);
    say(big.querySelector("span"), slide.unit);
  }
  fillItems(slot(stage, "figures"), slide.figures, (element, figure) => {
    say(element.querySelector("strong"), figure?.value ?? "");
    say(element.querySelector("span"), figure?.label ?? "");
  });
  fillItems(slot(stage, "rows"), slide.rows, (element, row) => {
    say(element.querySelector("span"), row?.text ?? "");
    say(element.querySelector("small"), row?.note ?? "");
  });
  fillItems(slot(stage, "photos"), slide.photos, (element, photo) => {
    if (!(element instanceof HTMLImageElement)) return;
    element.alt = photo?.alt ?? "";
    if (!photo) element.removeAttribute("src");
    else if (element.getAttribute("src") !== photo.src) element.src = photo.src;
  });
}

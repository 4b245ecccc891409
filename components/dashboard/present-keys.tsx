"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";

type Words = { readonly previous: string; readonly next: string; readonly full: string; readonly of: string };
type Props = { back: string; count: number; words: Words };

/** A finger that moved less than this pressed something; more sideways than up or down, it turned the page. */
const SWIPE = 60;

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("a, button, input, select, textarea, summary") !== null;

/** Further than any presentation is long. */
const ALL = 1_000;

const KEYS: Readonly<Record<string, number | "leave" | "full">> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  " ": 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: -ALL,
  End: ALL,
  Escape: "leave",
  f: "full",
  F: "full",
};

/** What a key does: slides forward or back, leave, fill the screen; null for any other, and for a space that presses a button. */
function moveOf({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): number | "leave" | "full" | null {
  if (altKey || ctrlKey || metaKey || (key === " " && isControl(target))) return null;
  // The browser itself leaves the full screen by the same key.
  if (key === "Escape" && document.fullscreenElement) return null;
  return KEYS[key] ?? null;
}

function fillScreen(): void {
  void document.documentElement.requestFullscreen?.().catch(() => undefined);
}

/** Moves a presentation by keys (arrows, space, Escape leaves), by touch, and by its buttons; F fills the screen. */
export function PresentKeys({ back, count, words }: Props) {
  const [at, setAt] = useState(0);
  const router = useRouter();
  const start = useRef<{ x: number; y: number } | null>(null);

  useEffect(() => {
    for (const [index, slide] of [...document.querySelectorAll<HTMLElement>(".present-slide")].entries())
      slide.dataset["shown"] = index === at ? "yes" : "no";
    window.scrollTo(0, 0);
  }, [at]);

  useEffect(() => {
    const go = (by: number) => setAt((now) => Math.min(count - 1, Math.max(0, now + by)));
    function onKey(event: KeyboardEvent) {
      const move = moveOf(event);
      if (move === null) return;
      event.preventDefault();
      if (move === "leave") router.push(back as never);
      else if (move === "full") fillScreen();
      else setAt((now) => Math.min(count - 1, Math.max(0, now + move)));
    }
    function onDown(event: TouchEvent) {
      const [touch] = event.touches;
      start.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
    }
    function onUp(event: TouchEvent) {
      const [touch] = event.changedTouches;
      const from = start.current;
      start.current = null;
      if (!touch || !from) return;
      const [dx, dy] = [touch.clientX - from.x, touch.clientY - from.y];
      if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) go(dx < 0 ? 1 : -1);
    }
    document.addEventListener("keydown", onKey);
    document.addEventListener("touchstart", onDown, { passive: true });
    document.addEventListener("touchend", onUp, { passive: true });
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("touchstart", onDown);
      document.removeEventListener("touchend", onUp);
    };
  }, [back, count, router]);

  const move = (by: number) => () => setAt((now) => Math.min(count - 1, Math.max(0, now + by)));
  return (
    <div className="present-keys">
      <button type="button" className={buttonStyle("secondary")} onClick={move(-1)} aria-disabled={at === 0}>
        {words.previous}
      </button>
      <span role="status" className="tabular-nums">
        {words.of.replace("{number}", String(at + 1)).replace("{of}", String(count))}
      </span>
      <button type="button" className={buttonStyle("primary")} onClick={move(1)} aria-disabled={at === count - 1}>
        {words.next}
      </button>
      <button type="button" className={`${buttonStyle("quiet")} hidden md:inline-flex`} onClick={fillScreen}>
        {words.full}
      </button>
    </div>
  );
}

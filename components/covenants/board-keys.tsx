"use client";

import { useEffect } from "react";

function rows(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>("a[data-board-row]")].filter((row) => row.offsetParent !== null);
}

/** Steps through the units by a number of places, from the one in focus or the one that is open. */
function step(by: number): void {
  const all = rows();
  const active = document.activeElement;
  const current = all.findIndex((row) => row === active || (!all.includes(active as HTMLAnchorElement) && row.dataset.boardRow === "open"));
  all[Math.min(all.length - 1, Math.max(0, current + by))]?.focus();
}

/** Takes the hand to a decision of the open covenant; what is decided is still pressed by the person. */
function reach(key: string): boolean {
  const part = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
  if (part instanceof HTMLDetailsElement) part.open = true;
  const target = part?.querySelector<HTMLElement>("textarea, button");
  target?.focus();
  return target !== null && target !== undefined;
}

/** Keys of the board: j and k go through the units (Enter opens one, as with any link), A and R reach approving and returning. */
export function BoardKeys() {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const target = event.target;
      const isTyping = target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
      if (isTyping || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      const key = event.key.toLowerCase();
      if (key === "j" || key === "k") {
        step(key === "j" ? 1 : -1);
        event.preventDefault();
      }
      if ((key === "a" || key === "r") && reach(key)) event.preventDefault();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return null;
}

"use client";

import { useEffect } from "react";

/** The rows that are shown; those in a closed part of the page are not. */
function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("a[data-list-row]")].filter((row) => row.offsetParent !== null);
}

function step(by: number): void {
  const all = rows();
  const { activeElement } = document;
  const current = activeElement instanceof HTMLElement ? all.indexOf(activeElement) : -1;
  const next = current < 0 && by < 0 ? all.length - 1 : current + by;
  all[Math.min(all.length - 1, Math.max(0, next))]?.focus();
}

/** j and k go through the rows of a page's lists (links marked `data-list-row`); Enter opens one, as it does any link. */
export function ListKeys() {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const { target, key } = event;
      const isTyping = target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
      if (isTyping || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      if (key !== "j" && key !== "k") return;
      step(key === "j" ? 1 : -1);
      event.preventDefault();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return null;
}

"use client";

import { type RefObject, useEffect } from "react";

/** Asks before a person leaves a form with unsaved words: by closing the page, or by a link inside the application. */
export function useUnsavedGuard(dirty: RefObject<boolean>, question: string): void {
  useEffect(() => {
    function onUnload(event: BeforeUnloadEvent) {
      if (dirty.current) event.preventDefault();
    }
    function onClick(event: MouseEvent) {
      if (!dirty.current || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!(link instanceof HTMLAnchorElement) || link.target === "_blank" || link.hasAttribute("download")) return;
      const samePage = link.pathname === location.pathname && link.search === location.search;
      if (link.origin !== location.origin || samePage) return;
      if (window.confirm(question)) {
        dirty.current = false;
      } else {
        event.preventDefault();
        event.stopPropagation();
      }
    }
    window.addEventListener("beforeunload", onUnload);
    document.addEventListener("click", onClick, true);
    return () => {
      window.removeEventListener("beforeunload", onUnload);
      document.removeEventListener("click", onClick, true);
    };
  }, [dirty, question]);
}

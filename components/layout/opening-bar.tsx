"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";

/** A page that opens at once needs no sign. */
const PATIENCE_MS = 150;
/** A page that did not come by now will not: the sign must not run for ever. */
const GIVE_UP_MS = 20_000;

function opensPage(event: MouseEvent): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target === "_blank" || link.hasAttribute("download")) return false;
  if (link.origin !== location.origin) return false;
  return link.pathname !== location.pathname || link.search !== location.search;
}

/**
 * The gold line under the masthead moves while the next page is on its way. There is no loading page that would replace the
 * content: it would have to answer 200 before it is known whether the page exists.
 */
export function OpeningBar({ label }: { label: string }) {
  const path = usePathname();
  const search = useSearchParams().toString();
  const [opening, setOpening] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address is the sign that the page has come
  useEffect(() => setOpening(false), [path, search]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function onClick(event: MouseEvent) {
      if (!opensPage(event)) return;
      clearTimeout(timer);
      setOpening(true);
      timer = setTimeout(() => setOpening(false), GIVE_UP_MS);
    }
    // Last of all: a form that keeps its unsaved words has stopped the click by then. Links prevent the browser's own way, so that says nothing.
    window.addEventListener("click", onClick);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("click", onClick);
    };
  }, []);

  return (
    <div className="opening-bar" data-opening={opening || undefined} style={{ animationDelay: `${PATIENCE_MS}ms` }}>
      <span role="status" className="sr-only">
        {opening ? label : ""}
      </span>
    </div>
  );
}

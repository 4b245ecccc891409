"use client";

import { useEffect, useRef } from "react";

/** In a row of links that is wider than a phone, moves the one that stands open into view. */
export function CurrentInView({ current }: { current: string }) {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const row = mark.current?.parentElement;
    const link = [...(row?.querySelectorAll("a") ?? [])].find((one) => one.getAttribute("href") === current);
    if (!row || !link) return;
    const place = link.getBoundingClientRect();
    row.scrollLeft += place.left + place.width / 2 - (row.getBoundingClientRect().left + row.clientWidth / 2);
  }, [current]);
  return <span ref={mark} hidden />;
}

"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";

type Props = {
  summary: ReactNode;
  children: ReactNode;
  /** How it looks and where its sheet hangs: classes of the whole and of the sheet. */
  className?: string;
  sheetClassName?: string;
};

/** A menu that opens without a script and, with one, closes when something else is touched, by Escape, or when a page opens. */
export function Menu({ summary, children, className = "menu", sheetClassName = "menu-sheet" }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  const path = usePathname();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is the event, not a value
  useEffect(() => {
    if (box.current) box.current.open = false;
  }, [path]);

  useEffect(() => {
    function onPointer(event: PointerEvent) {
      if (box.current?.open && event.target instanceof Node && !box.current.contains(event.target)) box.current.open = false;
    }
    function onKey(event: KeyboardEvent) {
      if (event.key !== "Escape" || !box.current?.open) return;
      box.current.open = false;
      box.current.querySelector("summary")?.focus();
    }
    document.addEventListener("pointerdown", onPointer);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      document.removeEventListener("keydown", onKey);
    };
  }, []);

  return (
    <details ref={box} className={className}>
      <summary>{summary}</summary>
      <div className={sheetClassName}>{children}</div>
    </details>
  );
}

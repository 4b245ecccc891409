import { Children, type ReactNode } from "react";

/** Small facts of one thing in a line, parted by dots; it wraps on phones. */
export function MetaLine({ children }: { children: ReactNode }) {
  const parts = Children.toArray(children).filter((part) => part !== "");
  return (
    <span className="flex flex-wrap gap-x-2 text-sm text-ink-soft">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts have no identity of their own and never change places
        <span key={index} className="inline-flex gap-x-2">
          {part}
          {index < parts.length - 1 && <span aria-hidden="true">·</span>}
        </span>
      ))}
    </span>
  );
}

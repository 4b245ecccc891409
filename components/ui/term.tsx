"use client";

import { type ReactNode, useId } from "react";
import { Icon } from "./icon";
import { useWords } from "./words";

/**
 * A word of the field with its meaning one tap or key away. The browser's own popover: no script, Escape closes; where the
 * browser has none, the meaning simply stands beside the word.
 */
export function Term({ children, meaning }: { children: ReactNode; meaning: ReactNode }) {
  const id = `term${useId().replace(/\W/g, "")}`;
  const words = useWords();
  return (
    <span className="whitespace-nowrap">
      {children}
      <button type="button" popoverTarget={id} className="term-button">
        <Icon name="help" size={18} />
        <span className="sr-only">{words.explain}</span>
      </button>
      <span id={id} popover="auto" className="term">
        {meaning}
      </span>
    </span>
  );
}

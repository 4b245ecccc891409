"use client";

import { useRef } from "react";
import { buttonStyle } from "./button-style";
import { Icon } from "./icon";

type Props = { name?: string; label: string; defaultValue?: string; placeholder?: string; submitLabel?: string };

/**
 * The search of a list, inside a GET form. Enter while a Vietnamese word is still being composed belongs to the keyboard and
 * sends nothing; emptying the box shows the whole list again.
 */
export function SearchBox({ name = "q", label, defaultValue = "", placeholder, submitLabel }: Props) {
  const composing = useRef(false);
  return (
    <div className="flex min-w-0 grow basis-72 gap-2">
      <label className="relative grow">
        <span className="sr-only">{label}</span>
        <Icon name="search" className="pointer-events-none absolute top-3.5 left-3 text-ink-soft" />
        <input
          type="search"
          name={name}
          defaultValue={defaultValue}
          placeholder={placeholder ?? label}
          className="min-h-12 w-full rounded border border-line-strong bg-card py-2 pr-3 pl-10 placeholder:text-ink-soft"
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={() => {
            composing.current = false;
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (composing.current || event.nativeEvent.isComposing)) event.preventDefault();
          }}
        />
      </label>
      {submitLabel && (
        <button type="submit" className={buttonStyle("secondary")}>
          {submitLabel}
        </button>
      )}
    </div>
  );
}

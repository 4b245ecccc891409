"use client";

import { type ReactNode, useState } from "react";
import { buttonStyle } from "./button-style";
import { Icon } from "./icon";
import { useWords } from "./words";

/** Copies a ready text, to paste into Zalo or a letter, and says that it did. Where copying is forbidden the text is shown marked, to copy by hand. */
export function CopyButton({ text, children }: { text: string; children: ReactNode }) {
  const words = useWords();
  const [state, setState] = useState<"idle" | "copied" | "byHand">("idle");
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("byHand");
    }
  }
  return (
    <span className="inline-flex max-w-full flex-col gap-2">
      <button type="button" className={buttonStyle("secondary")} onClick={() => void copy()}>
        <Icon name={state === "copied" ? "check" : "copy"} className="shrink-0" />
        <span>{children}</span>
      </button>
      <span role="status" className="text-sm text-ink-soft">
        {state === "copied" ? words.copied : state === "byHand" ? words.copyByHand : ""}
      </span>
      {state === "byHand" && (
        <textarea
          readOnly
          rows={4}
          value={text}
          aria-label={words.copyByHand}
          className="w-full rounded border border-line-strong bg-card p-2 text-sm"
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </span>
  );
}

"use client";

import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { fillIn } from "@/components/ui/words";
import type { EditWords } from "./edit-words";

type Props = {
  legend: string;
  index: number;
  count: number;
  words: EditWords;
  onRemove: () => void;
  onMove?: (by: 1 | -1) => void;
  children: ReactNode;
};

/** One row of a list in a form, with what can be done to it as a whole. */
export function RowFrame({ legend, index, count, words, onRemove, onMove, children }: Props) {
  const label = fillIn(words.rowLabel, { number: index + 1 });
  const button = (name: "up" | "down" | "remove", icon: "chevron-down" | "trash", onClick: () => void, off: boolean) => (
    <button type="button" className="icon-button" onClick={onClick} disabled={off}>
      <Icon name={icon} className={name === "up" ? "rotate-180" : ""} />
      <span className="sr-only">
        {words[name]}: {label}
      </span>
    </button>
  );
  return (
    <fieldset className="flex flex-col gap-4 border-t border-line pt-4">
      <legend className="sr-only">{legend}</legend>
      <div className="flex items-center justify-between gap-3">
        <span aria-hidden="true" className="font-semibold">
          {legend}
        </span>
        <span className="flex gap-1">
          {onMove && button("up", "chevron-down", () => onMove(-1), index === 0)}
          {onMove && button("down", "chevron-down", () => onMove(1), index === count - 1)}
          {button("remove", "trash", onRemove, false)}
        </span>
      </div>
      {children}
    </fieldset>
  );
}

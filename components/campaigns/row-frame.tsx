"use client";

import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { fillIn } from "@/components/ui/words";
import type { EditWords } from "./edit-words";
import type { RowList } from "./use-rows";

type Props = {
  legend: string;
  /** The row's place in the form, "contents.3": its id is sent under it. */
  at: string;
  id: string;
  index: number;
  list: RowList;
  words: EditWords;
  children: ReactNode;
};

/** One row of a list in a form, with what can be done to it as a whole. */
export function RowFrame({ legend, at, id, index, list, words, children }: Props) {
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
          {button("up", "chevron-down", () => list.swap(index, -1), index === 0)}
          {button("down", "chevron-down", () => list.swap(index, 1), index === list.rows.length - 1)}
          {button("remove", "trash", () => list.remove(index), false)}
        </span>
      </div>
      <input type="hidden" name={`${at}.id`} value={id} readOnly />
      {children}
    </fieldset>
  );
}

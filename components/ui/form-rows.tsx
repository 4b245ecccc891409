"use client";

import type { ReactNode } from "react";
import { buttonStyle } from "./button-style";
import { Icon } from "./icon";
import type { FormRow, Rows } from "./use-rows";
import { fillIn } from "./words";

/** What the rows of a list say, whatever they hold; `rowLabel` has the place "{number}". */
export type RowWords = {
  readonly add: string;
  readonly remove: string;
  readonly up: string;
  readonly down: string;
  readonly rowLabel: string;
};

/** A row as its fields see it: `at` is its place in the form, "contents.3", and begins their names. */
export type ShownRow<T> = FormRow<T> & { readonly index: number; readonly at: string; readonly legend: string };

type Props<T> = {
  list: Rows<T>;
  /** What a row is called, with the place "{number}". */
  legend: string;
  words: RowWords;
  /** How far rows stand apart. */
  gap?: "narrow" | "normal" | "wide";
  /** The fields of one row. */
  children: (row: ShownRow<T>) => ReactNode;
};

const GAPS = { narrow: "gap-4", normal: "gap-6", wide: "gap-8" } as const;

/** The rows of a list in a form, each with what can be done to it as a whole, and the button for one more. Without scripts one empty row stands ready. */
export function FormRows<T>({ list, legend, words, gap = "normal", children }: Props<T>) {
  const { rows, extra, prefix, add, frame } = list;
  const renderRow = (row: FormRow<T>, index: number) => {
    const shown = { ...row, index, at: `${prefix}.${index}`, legend: fillIn(legend, { number: index + 1 }) };
    return (
      <RowFrame key={row.id} row={shown} list={list} words={words}>
        {children(shown)}
      </RowFrame>
    );
  };
  return (
    <div ref={frame} className={`flex flex-col ${GAPS[gap]}`}>
      {rows.map(renderRow)}
      <noscript>{renderRow(extra, rows.length)}</noscript>
      <button type="button" className={`${buttonStyle("secondary")} self-start`} onClick={add}>
        <Icon name="plus" className="shrink-0" />
        {words.add}
      </button>
    </div>
  );
}

type FrameProps<T> = { row: ShownRow<T>; list: Rows<T>; words: RowWords; children: ReactNode };

function RowFrame<T>({ row: { at, id, index, legend }, list, words, children }: FrameProps<T>) {
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

"use client";

import { useContext, useRef, useState } from "react";
import { newId } from "@/lib/kernel/ids";
import { FormContext } from "./form-context";

/** A row of a list in a form; its id stays while it moves. */
export type FormRow<T> = { readonly id: string; readonly value: T | null };

/** The rows of a list in a form, and what can be done to them. */
export type Rows<T> = {
  /** What the names of its fields begin with. */
  readonly prefix: string;
  readonly rows: readonly FormRow<T>[];
  /** One more empty row, for browsers without scripts: it goes into `<noscript>` after the rows. */
  readonly extra: FormRow<T>;
  readonly add: () => void;
  /** One more row with a value that is known already. */
  readonly take: (value: T & { readonly id: string }) => void;
  readonly remove: (index: number) => void;
  readonly swap: (index: number, by: 1 | -1) => void;
  /** To be put on the element around the rows: changes of the list itself are told to the form that saves itself. */
  readonly frame: React.RefObject<HTMLDivElement | null>;
};

/** How many rows a refused form had, by the names that it sent ("contents.3.text"). */
function typedCount(names: readonly string[], prefix: string): number {
  const indices = names.flatMap((name) => (name.startsWith(`${prefix}.`) ? [Number(name.split(".")[1])] : []));
  return Math.max(-1, ...indices.filter(Number.isInteger)) + 1;
}

/** Whether nobody has typed a word into the rows. */
function isUntouched(frame: HTMLDivElement | null): boolean {
  const inputs = frame?.querySelectorAll<HTMLInputElement>("fieldset :is(input[type=text], textarea)") ?? [];
  return [...inputs].every(({ value }) => value.trim() === "");
}

/**
 * The rows of a list that grows, shrinks and changes order. `spareIds` are made on the server, so that the empty rows at the end are the
 * same here and there; `max` rows at most.
 */
export function useRows<T>(
  prefix: string,
  stored: readonly (T & { readonly id: string })[],
  spareIds: readonly string[],
  max: number,
): Rows<T> {
  const { state } = useContext(FormContext);
  const frame = useRef<HTMLDivElement>(null);
  const [rows, setRows] = useState<readonly FormRow<T>[]>(() => {
    const known = stored.map((value): FormRow<T> => ({ id: value.id, value }));
    const wanted = Math.max(
      known.length + (known.length === 0 ? 1 : 0),
      state.status === "refused" ? typedCount(Object.keys(state.values), prefix) : 0,
    );
    const spare = spareIds.slice(0, Math.max(0, wanted - known.length)).map((id): FormRow<T> => ({ id, value: null }));
    return [...known, ...spare];
  });

  function change(next: readonly FormRow<T>[]) {
    setRows(next);
    setTimeout(() => frame.current?.dispatchEvent(new Event("input", { bubbles: true })));
  }

  function focusLast() {
    const inputs = frame.current?.querySelectorAll<HTMLElement>(":scope > fieldset:last-of-type :is(input:not([type=hidden]), textarea)");
    inputs?.[0]?.focus();
  }

  return {
    prefix,
    rows,
    extra: { id: spareIds.at(-1) ?? "", value: null },
    frame,
    add: () => {
      if (rows.length >= max) return;
      setRows([...rows, { id: newId(), value: null }]);
      setTimeout(focusLast);
    },
    take: (value) => {
      if (rows.length >= max || rows.some(({ id }) => id === value.id)) return;
      const filled = rows.length === 1 && rows[0]?.value === null && isUntouched(frame.current) ? [] : rows;
      change([...filled, { id: value.id, value }]);
    },
    remove: (index) => change(rows.filter((_, at) => at !== index)),
    swap: (index, by) => {
      const [one, other] = [rows[index], rows[index + by]];
      if (one && other) change(rows.map((row, at) => (at === index ? other : at === index + by ? one : row)));
    },
  };
}

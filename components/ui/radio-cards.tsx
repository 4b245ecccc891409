"use client";

import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Fieldset } from "./fieldset";
import { useField } from "./form-context";

export type RadioCard = {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Why it cannot be chosen, as a sentence. */
  readonly offBecause?: string | null;
};

type Props = {
  name: string;
  legend: ReactNode;
  options: readonly RadioCard[];
  hint?: ReactNode;
  defaultValue?: string | null;
  /** Beside each other where there is room; short labels only. */
  inline?: boolean;
  onValue?: (value: string) => void;
};

/** One of a few, each with room for a sentence that says what it means. */
export function RadioCards({ name, legend, options, hint, defaultValue, inline = false, onValue }: Props) {
  const { id, typed } = useField(name);
  const chosen = typed ? typed[0] : defaultValue;
  return (
    <Fieldset legend={legend} name={name} hint={hint}>
      <div className={classNames("grid max-w-prose gap-2", inline && "sm:grid-cols-2")}>
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames(
              "radio-card flex min-h-12 items-start gap-3 rounded border border-line-strong bg-card px-4 py-3",
              option.offBecause && "cursor-not-allowed bg-sunken text-ink-soft",
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={chosen === option.value}
              disabled={Boolean(option.offBecause)}
              onChange={onValue && (() => onValue(option.value))}
              className="tick tick-round"
              aria-describedby={option.hint || option.offBecause ? `${id}-${option.value}-hint` : undefined}
            />
            <span className="flex flex-col">
              <span className="font-semibold">{option.label}</span>
              {(option.hint || option.offBecause) && (
                <span id={`${id}-${option.value}-hint`} className="text-sm text-ink-soft">
                  {option.offBecause ?? option.hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

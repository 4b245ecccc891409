"use client";

import { useState } from "react";
import { describedBy, Field, type FieldProps, inputStyle } from "./field";
import { startText, useField } from "./form-context";
import { readTypedDate } from "./typed-date";
import { useWords } from "./words";

/** `defaultValue` is what stands in the input, "31/03/2025". */
type Props = Omit<FieldProps, "width"> & { defaultValue?: string | null };

/**
 * A date that is typed: calendars that are tapped through month by month are slow and hard to hit. It is sent as typed;
 * leaving the field writes it the office's way and says the weekday, so that a slip is seen.
 */
export function DateField({ name, label, hint, required, labelHidden, defaultValue }: Props) {
  const { id, errors, typed } = useField(name);
  const words = useWords();
  const start = startText(typed, defaultValue);
  const [weekday, setWeekday] = useState(() => readTypedDate(start)?.weekday ?? null);
  return (
    <Field
      id={id}
      label={label}
      hint={hint ?? words.dateHint}
      required={required ?? false}
      labelHidden={labelHidden ?? false}
      errors={errors}
    >
      <span className="flex flex-wrap items-center gap-x-3">
        <input
          id={id}
          name={name}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={start}
          onBlur={(event) => {
            const read = readTypedDate(event.currentTarget.value);
            setWeekday(read?.weekday ?? null);
            if (read) event.currentTarget.value = read.text;
          }}
          className={inputStyle(errors.length > 0, "short")}
          required={required}
          aria-invalid={errors.length > 0 || undefined}
          aria-describedby={describedBy(id, hint ?? words.dateHint, errors, `${id}-echo`)}
        />
        <output id={`${id}-echo`} htmlFor={id} className="text-sm text-ink-soft">
          {weekday === null ? "" : words.weekdays[weekday - 1]}
        </output>
      </span>
    </Field>
  );
}

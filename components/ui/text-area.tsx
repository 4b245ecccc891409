"use client";

import { useState } from "react";
import { lengthOf } from "@/lib/kernel/text";
import { describedBy, Field, type FieldProps, inputStyle } from "./field";
import { startText, useField } from "./form-context";
import { fillIn, useWords } from "./words";

type Props = FieldProps & { defaultValue?: string | null; rows?: number; maxLength?: number };

/** Several lines of text. Letters are counted as a person counts them, and nothing is cut off: what is too long is said. */
export function TextArea({ name, label, hint, required, labelHidden, width, defaultValue, rows = 4, maxLength }: Props) {
  const { id, errors, typed } = useField(name);
  const start = startText(typed, defaultValue);
  const [length, setLength] = useState(() => lengthOf(start));
  const words = useWords();
  const left = maxLength === undefined ? null : maxLength - length;
  const near = left !== null && maxLength !== undefined && left < maxLength * 0.2;
  return (
    <Field id={id} label={label} hint={hint} required={required ?? false} labelHidden={labelHidden ?? false} errors={errors}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={start}
        onInput={maxLength === undefined ? undefined : (event) => setLength(lengthOf(event.currentTarget.value))}
        className={`${inputStyle(errors.length > 0, width)} leading-relaxed`}
        required={required}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(id, hint, errors, near ? `${id}-count` : null)}
      />
      {near && (
        <p id={`${id}-count`} className={left < 0 ? "text-sm font-semibold text-danger" : "text-sm text-ink-soft"} aria-live="polite">
          {left < 0 ? fillIn(words.lettersOver, { count: -left }) : fillIn(words.lettersLeft, { count: left })}
        </p>
      )}
    </Field>
  );
}

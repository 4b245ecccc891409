"use client";

import type { ReactNode } from "react";
import { describedBy, Field, type FieldProps, inputStyle } from "./field";
import { startText, useField } from "./form-context";

type Props = FieldProps & {
  /** As it stands in the input: "12,5", a whole number as number. */
  defaultValue?: string | number | null;
  /** What is counted: "tuyến", "%", "ngày công". */
  unit?: ReactNode;
  whole?: boolean;
  /** For the one figure of a page. */
  large?: boolean;
};

/** A number as people write it here: a comma for decimals. It is text, so that no wheel or arrow changes it by accident. */
export function NumberField({ name, label, hint, required, labelHidden, width = "short", defaultValue, unit, whole, large }: Props) {
  const { id, errors, typed } = useField(name);
  return (
    <Field id={id} label={label} hint={hint} required={required ?? false} labelHidden={labelHidden ?? false} errors={errors}>
      <span className="flex items-center gap-2">
        <input
          id={id}
          name={name}
          type="text"
          inputMode={whole ? "numeric" : "decimal"}
          autoComplete="off"
          defaultValue={startText(typed, defaultValue)}
          className={`${inputStyle(errors.length > 0, width)} ${large ? "min-h-14 text-2xl font-semibold" : ""}`}
          required={required}
          aria-invalid={errors.length > 0 || undefined}
          aria-describedby={describedBy(id, hint, errors, unit ? `${id}-unit` : null)}
        />
        {unit && (
          <span id={`${id}-unit`} className="text-ink-soft">
            {unit}
          </span>
        )}
      </span>
    </Field>
  );
}

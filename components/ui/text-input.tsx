"use client";

import type { HTMLInputAutoCompleteAttribute } from "react";
import { describedBy, Field, type FieldProps, inputStyle } from "./field";
import { startText, useField } from "./form-context";

type Props = FieldProps & {
  defaultValue?: string | null;
  type?: "text" | "email" | "tel" | "password" | "url";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: "text" | "numeric" | "decimal" | "tel" | "email";
  /** Words that a person may take over, one tap each. */
  suggestions?: readonly string[];
  autoCapitalize?: "none" | "words";
  spellCheck?: boolean;
};

/** One line of text. */
export function TextInput({ name, label, hint, required, labelHidden, width, defaultValue, suggestions, type = "text", ...rest }: Props) {
  const { id, errors, typed } = useField(name);
  return (
    <Field id={id} label={label} hint={hint} required={required ?? false} labelHidden={labelHidden ?? false} errors={errors}>
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={type === "password" ? "" : startText(typed, defaultValue)}
        className={inputStyle(errors.length > 0, width)}
        required={required}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(id, hint, errors)}
        list={suggestions ? `${id}-list` : undefined}
        {...rest}
      />
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

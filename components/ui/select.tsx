"use client";

import { describedBy, Field, type FieldProps, inputStyle } from "./field";
import { startText, useField } from "./form-context";

export type SelectOption = { readonly value: string; readonly label: string; readonly disabled?: boolean };

type Props = FieldProps & {
  options: readonly SelectOption[];
  defaultValue?: string | null;
  /** The first, empty choice; without it the first option is taken. */
  placeholder?: string;
  onValue?: (value: string) => void;
};

/** One of several, from the device's own list. Up to five choices are better as radio cards. */
export function Select({ name, label, hint, required, labelHidden, width, options, defaultValue, placeholder, onValue }: Props) {
  const { id, errors, typed } = useField(name);
  return (
    <Field id={id} label={label} hint={hint} required={required ?? false} labelHidden={labelHidden ?? false} errors={errors}>
      <select
        id={id}
        name={name}
        defaultValue={startText(typed, defaultValue)}
        className={`${inputStyle(errors.length > 0, width)} select pr-9`}
        required={required}
        onChange={onValue && ((event) => onValue(event.currentTarget.value))}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(id, hint, errors)}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

"use client";

import type { ReactNode } from "react";
import { describedBy, FieldErrors } from "./field";
import { useField } from "./form-context";

type Props = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is sent when it is ticked. Several with one name and different values are a list. */
  value?: string;
  defaultChecked?: boolean;
  onValue?: (checked: boolean) => void;
};

/** Yes or no; the whole line can be tapped. */
export function Checkbox({ name, label, hint, value = "true", defaultChecked = false, onValue }: Props) {
  const field = useField(name);
  const id = value === "true" ? field.id : `${field.id}-${value}`;
  const errors = value === "true" ? field.errors : [];
  return (
    <div className="flex flex-col gap-1">
      <FieldErrors id={id} errors={errors} />
      <label htmlFor={id} className="flex min-h-11 max-w-prose items-start gap-3 py-2">
        <input
          id={id}
          name={name}
          type="checkbox"
          value={value}
          defaultChecked={field.typed ? field.typed.includes(value) : defaultChecked}
          onChange={onValue && ((event) => onValue(event.currentTarget.checked))}
          className="tick"
          aria-invalid={errors.length > 0 || undefined}
          aria-describedby={describedBy(id, hint, errors)}
        />
        <span className="flex flex-col">
          <span>{label}</span>
          {hint && (
            <span id={`${id}-hint`} className="text-sm text-ink-soft">
              {hint}
            </span>
          )}
        </span>
      </label>
    </div>
  );
}

"use client";

import type { ReactNode } from "react";
import { describedBy, FieldErrors } from "./field";
import { useField } from "./form-context";

type Props = {
  legend: ReactNode;
  children: ReactNode;
  hint?: ReactNode;
  /** The field whose errors belong to the group as a whole. */
  name?: string;
  /** A group that is a chapter of the form has a larger head. */
  large?: boolean;
};

/** Several inputs that answer one question. */
export function Fieldset({ legend, children, hint, name = "", large = false }: Props) {
  const { id, errors } = useField(name || "_");
  const shown = name ? errors : [];
  return (
    <fieldset
      id={name ? id : undefined}
      tabIndex={name ? -1 : undefined}
      className={shown.length > 0 ? "flex flex-col gap-3 border-l-4 border-danger pl-4" : "flex flex-col gap-3"}
      aria-describedby={describedBy(id, hint, shown)}
    >
      <legend className={large ? "mb-3 text-xl" : "mb-1"}>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className={`max-w-prose text-sm text-ink-soft ${large ? "-mt-3" : ""}`}>
          {hint}
        </p>
      )}
      <FieldErrors id={id} errors={shown} />
      {children}
    </fieldset>
  );
}

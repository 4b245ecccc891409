"use client";

import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { useWords } from "./words";

/** What every field has: its words above, its error in between, and how wide its input is. */
export type FieldProps = {
  name: string;
  label: ReactNode;
  /** One short sentence that helps to fill it in. */
  hint?: ReactNode;
  /** Not required fields say so; required ones say nothing. */
  required?: boolean;
  /** The label is read but not seen: only where a head above says the same. */
  labelHidden?: boolean;
  width?: "short" | "medium" | "full";
};

const WIDTH = { short: "max-w-40", medium: "max-w-80", full: "max-w-prose" } as const;

/** Classes of the input itself. */
export function inputStyle(invalid: boolean, width: keyof typeof WIDTH = "full"): string {
  return classNames(
    "min-h-12 w-full rounded border bg-card px-3 py-2 text-ink",
    invalid ? "border-2 border-danger" : "border-line-strong",
    WIDTH[width],
  );
}

/** The attributes that tie an input to its hint and errors. */
export function describedBy(id: string, hint: ReactNode, errors: readonly string[], more: string | null = null): string | undefined {
  return [hint ? `${id}-hint` : null, errors.length > 0 ? `${id}-error` : null, more].filter(Boolean).join(" ") || undefined;
}

/** The sentences that say what is wrong and how to mend it. */
export function FieldErrors({ id, errors }: { id: string; errors: readonly string[] }) {
  const words = useWords();
  if (errors.length === 0) return null;
  return (
    <div id={`${id}-error`} className="flex flex-col gap-1 font-semibold text-danger">
      {errors.map((text) => (
        <p key={text} className="flex items-start gap-2">
          <Icon name="warning" size={18} className="mt-1 shrink-0" />
          <span>
            <span className="sr-only">{words.error} </span>
            {text}
          </span>
        </p>
      ))}
    </div>
  );
}

/** Label, hint and errors around one input. */
export function Field({
  id,
  label,
  hint,
  required = false,
  labelHidden = false,
  errors,
  children,
}: Omit<FieldProps, "name"> & { id: string; errors: readonly string[]; children: ReactNode }) {
  const words = useWords();
  return (
    <div className={classNames("flex flex-col gap-1", errors.length > 0 && "border-l-4 border-danger pl-4")}>
      <label htmlFor={id} className={labelHidden ? "sr-only" : "font-semibold"}>
        {label}
        {!required && <span className="font-normal text-ink-soft"> {words.optional}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="max-w-prose text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <FieldErrors id={id} errors={errors} />
      {children}
    </div>
  );
}

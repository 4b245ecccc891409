"use client";

import { useState } from "react";
import { describedBy, Field, inputStyle } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";

type Props = {
  name?: string;
  label: string;
  hint?: string;
  showLabel: string;
  autoComplete: "new-password" | "current-password";
};

/** A password that its owner can look at: it is typed once, and a Vietnamese keyboard that was left on is seen. */
export function PasswordField({ name = "password", label, hint, showLabel, autoComplete }: Props) {
  const { id, errors } = useField(name);
  const [shown, setShown] = useState(false);
  return (
    <Field id={id} label={label} hint={hint} required errors={errors}>
      <input
        id={id}
        name={name}
        type={shown ? "text" : "password"}
        className={inputStyle(errors.length > 0, "medium")}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={1_000}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy(id, hint, errors)}
      />
      <label className="flex min-h-11 items-center gap-3">
        <input type="checkbox" className="tick" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
        <span>{showLabel}</span>
      </label>
    </Field>
  );
}

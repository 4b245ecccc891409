"use client";

import { useState } from "react";
import { formatMoney, formatMoneyInFull, parseMoney } from "@/lib/kernel/money";
import { formatNumber } from "@/lib/kernel/numbers";
import { describedBy, Field, type FieldProps, inputStyle } from "./field";
import { startText, useField } from "./form-context";

/** `defaultValue` is the amount in whole đồng. */
type Props = Omit<FieldProps, "width"> & { defaultValue?: number | null };

/** "= 320.000.000 đồng", and in words where those are shorter; nothing while the amount is not understood. */
function echo(typed: string): string {
  const read = parseMoney(typed);
  if (!read.ok) return "";
  const words = formatMoney(read.value);
  const figures = formatMoneyInFull(read.value);
  return words === figures ? `= ${figures}` : `= ${figures} (${words})`;
}

/** An amount of money as people say it, "320 triệu" or "1,2 tỷ"; below it stands what was understood. */
export function MoneyField({ name, label, hint, required, labelHidden, defaultValue }: Props) {
  const { id, errors, typed } = useField(name);
  const stored = defaultValue === null || defaultValue === undefined ? "" : formatNumber(defaultValue, 0);
  const start = startText(typed, stored);
  const [shown, setShown] = useState(() => echo(start));
  return (
    <Field id={id} label={label} hint={hint} required={required ?? false} labelHidden={labelHidden ?? false} errors={errors}>
      <span className="flex flex-wrap items-center gap-x-3">
        <input
          id={id}
          name={name}
          type="text"
          autoComplete="off"
          defaultValue={start}
          onInput={(event) => setShown(echo(event.currentTarget.value))}
          className={inputStyle(errors.length > 0, "medium")}
          required={required}
          aria-invalid={errors.length > 0 || undefined}
          aria-describedby={describedBy(id, hint, errors, `${id}-echo`)}
        />
        <output id={`${id}-echo`} htmlFor={id} className="text-sm text-ink-soft">
          {shown}
        </output>
      </span>
    </Field>
  );
}

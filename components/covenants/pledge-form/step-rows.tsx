"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { FieldErrors } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { fillIn } from "@/components/ui/words";
import { formatDay } from "@/lib/kernel/dates";
import { formatNumber, parseNumber } from "@/lib/kernel/numbers";
import { STEP_TYPES } from "@/lib/pledges/constants";
import type { Step } from "@/lib/pledges/types";
import type { FormWords } from "./words";

type Row = { readonly id: string; readonly step: Step | null };

/** The sum of what stands in the weight inputs; null while one of them is no number. */
function sumIn(list: HTMLElement | null): number | null {
  const inputs = [...(list?.querySelectorAll<HTMLInputElement>('input[name$=".weight"]') ?? [])];
  let sum = 0;
  for (const { value } of inputs) {
    if (value.trim() === "") continue;
    const read = parseNumber(value);
    if (!read.ok) return null;
    sum += Math.round(read.value * 100);
  }
  return sum / 100;
}

/** The steps of the way with their weights and planned days; the sum is shown as it is typed. `prefix` is the measure's place in the form. */
export function StepRows({ prefix, steps, words, hint }: { prefix: string; steps: readonly Step[]; words: FormWords; hint: string }) {
  const { id, errors } = useField(`${prefix}.steps`);
  const list = useRef<HTMLOListElement>(null);
  const made = useRef(0);
  const [rows, setRows] = useState<readonly Row[]>(() => steps.map((step) => ({ id: step.key, step })));
  const [sum, setSum] = useState<number | null>(() => steps.reduce((total, { weight }) => total + weight, 0));
  const types = STEP_TYPES.map((type) => ({ value: type, label: words.milestone[type] }));

  function add() {
    made.current += 1;
    setRows([...rows, { id: `new${made.current}`, step: null }]);
  }
  function remove(row: string) {
    setRows(rows.filter((one) => one.id !== row));
    setTimeout(() => setSum(sumIn(list.current)));
  }
  return (
    <fieldset id={id} tabIndex={-1} className="flex flex-col gap-3">
      <legend className="mb-1">{words.steps}</legend>
      <p className="max-w-prose text-sm text-ink-soft">{hint}</p>
      <FieldErrors id={id} errors={errors} />
      <ol ref={list} className="flex flex-col" onInput={() => setSum(sumIn(list.current))}>
        {rows.map(({ id: row, step }, index) => {
          const at = `${prefix}.steps.${index}`;
          return (
            <li key={row} className="flex flex-col gap-2 border-t border-line py-3 first:border-t-0">
              {step && <input type="hidden" name={`${at}.key`} value={step.key} readOnly />}
              <TextInput
                name={`${at}.name`}
                label={fillIn(words.stepName, { number: index + 1 })}
                defaultValue={step?.name ?? null}
                required
              />
              <div className="grid max-w-prose grid-cols-2 items-end gap-3 sm:grid-cols-[10rem_14rem]">
                <NumberField
                  name={`${at}.weight`}
                  label={words.stepWeight}
                  defaultValue={step ? formatNumber(step.weight) : "0"}
                  unit="%"
                  required
                />
                <DateField
                  name={`${at}.plannedDay`}
                  label={words.stepDay}
                  hint=""
                  defaultValue={step?.plannedDay ? formatDay(step.plannedDay) : null}
                />
              </div>
              <details open={step === null}>
                <summary className="min-h-11 py-2 text-sm text-action">
                  {fillIn(words.stepMore, { type: words.milestone[step?.type ?? "OTHER"] })}
                </summary>
                <div className="flex flex-wrap items-end gap-3">
                  <Select
                    name={`${at}.type`}
                    label={words.stepType}
                    options={types}
                    defaultValue={step?.type ?? "OTHER"}
                    width="medium"
                    required
                  />
                  <Button
                    type="button"
                    kind="quiet"
                    icon="trash"
                    label={fillIn(words.removeStep, { number: index + 1 })}
                    onClick={() => remove(row)}
                  >
                    {words.remove}
                  </Button>
                </div>
              </details>
            </li>
          );
        })}
      </ol>
      <p role="status" className={sum === 100 || rows.length === 0 ? "text-ink-soft" : "font-semibold text-warning"}>
        {sum === null ? words.sumUnclear : fillIn(sum === 100 ? words.sumRight : words.sumWrong, { sum: formatNumber(sum) })}
      </p>
      <div>
        <Button type="button" kind="secondary" icon="plus" onClick={add}>
          {words.addStep}
        </Button>
      </div>
    </fieldset>
  );
}

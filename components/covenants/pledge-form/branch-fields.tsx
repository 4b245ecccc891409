"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { fillIn } from "@/components/ui/words";
import { MEASURE_TYPES } from "@/lib/pledges/constants";
import type { Branch, BranchKey, MeasureType } from "@/lib/pledges/types";
import { MeasureFields } from "./measure-fields";
import type { FormWords } from "./words";

/** A way of keeping the pledge in the form: stored, or new with the measure that was chosen before. */
export type BranchRow = { readonly key: BranchKey; readonly branch: Branch | null; readonly measure: MeasureType | null };

type Props = {
  readonly row: BranchRow;
  readonly index: number;
  readonly isOnly: boolean;
  readonly words: FormWords;
  readonly onRemove: () => void;
};

function typeOf(value: string): MeasureType | null {
  return MEASURE_TYPES.find((type) => type === value) ?? null;
}

/** How one way of keeping the pledge is measured: plain-word cards first, then only that measure's fields. */
export function BranchFields({ row, index, isOnly, words, onRemove }: Props) {
  const { branch, key } = row;
  const [type, setType] = useState(branch?.measure.type ?? row.measure);
  const [choosing, setChoosing] = useState(type === null);
  const prefix = `branches.${index}`;
  const measure = `${prefix}.measure`;
  return (
    <div className={isOnly ? "flex flex-col gap-5" : "flex flex-col gap-5 rounded border border-line p-4"}>
      <input type="hidden" name={`${prefix}.key`} value={key} readOnly />
      {!isOnly && (
        <>
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h3 className="text-lg">{fillIn(words.branch, { number: index + 1 })}</h3>
            <Button type="button" kind="quiet" icon="trash" label={fillIn(words.removeBranch, { number: index + 1 })} onClick={onRemove}>
              {words.remove}
            </Button>
          </div>
          <TextInput
            name={`${prefix}.title`}
            label={words.branchTitle}
            hint={words.branchTitleHint}
            defaultValue={branch?.title ?? null}
            required
          />
        </>
      )}
      {choosing || type === null ? (
        <RadioCards
          name={`${measure}.type`}
          legend={words.measureLegend}
          hint={words.measureHint}
          defaultValue={type}
          options={MEASURE_TYPES.map((value) => ({
            value,
            label: words.measureCards[value].label,
            hint: fillIn(words.example, { text: words.measureCards[value].example }),
          }))}
          onValue={(value) => setType(typeOf(value))}
        />
      ) : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <input type="hidden" name={`${measure}.type`} value={type} readOnly />
          <p>
            <span className="font-semibold">{words.measureLegend}</span> {words.measureCards[type].label}
          </p>
          <Button type="button" kind="quiet" icon="swap" onClick={() => setChoosing(true)}>
            {words.changeMeasure}
          </Button>
        </div>
      )}
      {type && <MeasureFields key={type} type={type} prefix={measure} measure={branch?.measure ?? null} words={words} />}
      <details open={Boolean(branch?.precondition)}>
        <summary className="min-h-11 py-2 text-action">{words.precondition}</summary>
        <TextArea
          name={`${prefix}.precondition`}
          label={words.preconditionLabel}
          hint={words.preconditionHint}
          defaultValue={branch?.precondition ?? null}
          rows={2}
        />
      </details>
    </div>
  );
}

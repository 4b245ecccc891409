"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { MoneyField } from "@/components/ui/money-field";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { formatNumber } from "@/lib/kernel/numbers";
import { defaultSteps } from "@/lib/pledges/milestones/domain";
import type { Measure, MeasureType } from "@/lib/pledges/types";
import { StepRows } from "./step-rows";
import type { FormWords } from "./words";

type Fields<T extends MeasureType> = {
  readonly prefix: string;
  readonly measure: Extract<Measure, { type: T }> | null;
  readonly words: FormWords;
};

const typed = (value: number | null | undefined): string | null => (value === null || value === undefined ? null : formatNumber(value));

function QuantityFields({ prefix, measure, words }: Fields<"QUANTITY">) {
  return (
    <>
      <TextInput
        name={`${prefix}.unit`}
        label={words.unit}
        hint={words.unitHint}
        defaultValue={measure?.unit ?? null}
        width="medium"
        suggestions={words.unitSuggestions.split("|")}
        required
      />
      <div className="flex flex-wrap gap-4">
        <NumberField
          name={`${prefix}.baseline`}
          label={words.baseline}
          hint={words.baselineHint}
          defaultValue={typed(measure ? measure.baseline : 0)}
        />
        <NumberField name={`${prefix}.target`} label={words.target} hint={words.targetHint} defaultValue={typed(measure?.target)} />
      </div>
      <Checkbox
        name={`${prefix}.fallingConfirmed`}
        label={words.falling}
        hint={words.fallingHint}
        defaultChecked={measure?.fallingConfirmed ?? false}
      />
      <TextInput
        name={`${prefix}.targetAsPublished`}
        label={words.targetAsPublished}
        hint={words.targetAsPublishedHint}
        defaultValue={measure?.targetAsPublished ?? null}
        width="medium"
      />
    </>
  );
}

function AmountFields({ prefix, measure, words }: Fields<"AMOUNT">) {
  return (
    <>
      <MoneyField name={`${prefix}.target`} label={words.amount} hint={words.amountHint} defaultValue={measure?.target ?? null} />
      <TextInput
        name={`${prefix}.targetAsPublished`}
        label={words.targetAsPublished}
        hint={words.amountAsPublishedHint}
        defaultValue={measure?.targetAsPublished ?? null}
        width="medium"
      />
    </>
  );
}

function RecurringFields({ prefix, measure, words }: Fields<"RECURRING">) {
  const options = (["WEEK", "MONTH"] as const).map((value) => ({ value, label: words.every[value] }));
  return (
    <div className="flex flex-wrap gap-4">
      <Select
        name={`${prefix}.every`}
        label={words.recurringEvery}
        options={options}
        defaultValue={measure?.every ?? "WEEK"}
        width="medium"
        required
      />
      <NumberField name={`${prefix}.least`} label={words.least} hint={words.leastHint} defaultValue={typed(measure?.least)} whole />
    </div>
  );
}

function CertifiedFields({ prefix, measure, words }: Fields<"CERTIFIED">) {
  return (
    <>
      <TextInput
        name={`${prefix}.certificate`}
        label={words.certificate}
        hint={words.certificateHint}
        defaultValue={measure?.certificate ?? null}
        required
      />
      <TextInput name={`${prefix}.level`} label={words.level} hint={words.levelHint} defaultValue={measure?.level ?? null} width="medium" />
      <StepRows prefix={prefix} steps={measure?.steps ?? []} words={words} hint={words.preparationHint} />
    </>
  );
}

function QualitativeFields({ prefix, measure, words }: Fields<"QUALITATIVE">) {
  const options = (["MONTH", "QUARTER"] as const).map((value) => ({ value, label: words.every[value] }));
  return (
    <>
      <TextInput
        name={`${prefix}.criterion`}
        label={words.criterion}
        hint={words.criterionHint}
        defaultValue={measure?.criterion ?? null}
        required
      />
      <Select
        name={`${prefix}.every`}
        label={words.qualitativeEvery}
        options={options}
        defaultValue={measure?.every ?? "MONTH"}
        width="medium"
        required
      />
    </>
  );
}

/** The fields of one measure and no other. `measure`: what is stored; fields of another measure start empty. */
export function MeasureFields({
  type,
  prefix,
  measure,
  words,
}: {
  type: MeasureType;
  prefix: string;
  measure: Measure | null;
  words: FormWords;
}) {
  switch (type) {
    case "MILESTONE": {
      const steps = measure?.type === "MILESTONE" ? measure.steps : defaultSteps(words.defaultStep);
      return <StepRows prefix={prefix} steps={steps} words={words} hint={words.stepsHint} />;
    }
    case "QUANTITY":
      return <QuantityFields prefix={prefix} measure={measure?.type === type ? measure : null} words={words} />;
    case "AMOUNT":
      return <AmountFields prefix={prefix} measure={measure?.type === type ? measure : null} words={words} />;
    case "RECURRING":
      return <RecurringFields prefix={prefix} measure={measure?.type === type ? measure : null} words={words} />;
    case "CERTIFIED":
      return <CertifiedFields prefix={prefix} measure={measure?.type === type ? measure : null} words={words} />;
    case "QUALITATIVE":
      return <QualitativeFields prefix={prefix} measure={measure?.type === type ? measure : null} words={words} />;
  }
}

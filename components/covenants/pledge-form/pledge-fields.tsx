"use client";

import { useContext, useState } from "react";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Fieldset } from "@/components/ui/fieldset";
import { FormContext } from "@/components/ui/form-context";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextInput } from "@/components/ui/text-input";
import { formatDay } from "@/lib/kernel/dates";
import { BRANCH_KEYS, PLEDGE_KINDS } from "@/lib/pledges/constants";
import type { MeasureType, PledgeContent, PledgeKind } from "@/lib/pledges/types";
import { BranchFields, type BranchRow } from "./branch-fields";
import { MoreFields } from "./more-fields";
import type { FormChoices, FormWords } from "./words";

/** What a new pledge starts with, from the questions before. */
export type Beginning = { readonly kind: PledgeKind | null; readonly title: string; readonly measure: MeasureType | null };

type Props = {
  readonly content: PledgeContent | null;
  readonly beginning: Beginning;
  readonly choices: FormChoices;
  readonly words: FormWords;
};

/** Fields that lie below "Thêm chi tiết", which has to be open where one of them is refused. */
const IN_DETAILS =
  /^(description|location|scale|funding|contentIds|supportingOrganizationIds|rhythm|weight|dueAsPublished|asPublished)(\.|$)/;

function firstRows(content: PledgeContent | null, measure: MeasureType | null): readonly BranchRow[] {
  if (!content) return [{ key: "A", branch: null, measure }];
  return content.branches.map((branch) => ({ key: branch.key, branch, measure: null }));
}

/** The fields of a pledge: kind, name, how it is measured, until when; everything else below "Thêm chi tiết". */
export function PledgeFields({ content, beginning, choices, words }: Props) {
  const [rows, setRows] = useState(() => firstRows(content, beginning.measure));
  const { state } = useContext(FormContext);
  const hasHiddenError = state.reasons.some(({ field }) => field !== null && IN_DETAILS.test(field));
  const free = BRANCH_KEYS.find((key) => !rows.some((row) => row.key === key));
  const kinds = PLEDGE_KINDS.map((value) => ({ value, label: words.kind[value], hint: words.kindHint[value] }));
  return (
    <>
      <RadioCards name="kind" legend={words.kindLegend} options={kinds} defaultValue={content?.kind ?? beginning.kind} inline />
      <TextInput name="title" label={words.title} hint={words.titleHint} defaultValue={content?.title ?? beginning.title} required />
      <div className="flex flex-col gap-4">
        {rows.map((row, index) => (
          <div key={row.key} className="flex flex-col gap-4">
            {index > 0 && <p className="text-center font-semibold text-ink-soft">{words.or}</p>}
            <BranchFields
              row={row}
              index={index}
              isOnly={rows.length === 1}
              words={words}
              onRemove={() => setRows(rows.filter(({ key }) => key !== row.key))}
            />
          </div>
        ))}
        {free && (
          <div>
            <Button type="button" kind="quiet" icon="plus" onClick={() => setRows([...rows, { key: free, branch: null, measure: null }])}>
              {words.addBranch}
            </Button>
          </div>
        )}
      </div>
      <Fieldset legend={words.time} hint={words.timeHint}>
        <div className="flex flex-wrap gap-4">
          <DateField name="startDay" label={words.startDay} defaultValue={content?.startDay ? formatDay(content.startDay) : null} />
          <DateField name="dueDay" label={words.dueDay} defaultValue={content?.dueDay ? formatDay(content.dueDay) : null} />
        </div>
      </Fieldset>
      <details open={hasHiddenError || undefined}>
        <summary className="min-h-11 py-2 text-lg font-semibold text-action">{words.more}</summary>
        <MoreFields content={content} choices={choices} words={words} />
      </details>
    </>
  );
}

"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Fieldset } from "@/components/ui/fieldset";
import { MoneyField } from "@/components/ui/money-field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { fillIn } from "@/components/ui/words";
import { FUNDING_SOURCES } from "@/lib/pledges/constants";
import type { FundingLine } from "@/lib/pledges/types";
import type { FormWords } from "./words";

/** Planned money by source; an amount that is not known stays empty, which is not 0. */
export function FundingRows({ funding, words }: { funding: readonly FundingLine[]; words: FormWords }) {
  const made = useRef(funding.length);
  const [rows, setRows] = useState(() => funding.map((line, index) => ({ id: index, line: line as FundingLine | null })));
  const sources = FUNDING_SOURCES.map((value) => ({ value, label: words.funding[value] }));
  function add() {
    setRows([...rows, { id: made.current, line: null }]);
    made.current += 1;
  }
  return (
    <Fieldset legend={words.fundingLegend} hint={words.fundingHint} name="funding">
      {rows.map(({ id, line }, index) => (
        <div key={id} className="flex flex-col gap-3 border-t border-line pt-3">
          <div className="flex flex-wrap items-end gap-3">
            <Select
              name={`funding.${index}.source`}
              label={words.fundingSource}
              options={sources}
              defaultValue={line?.source ?? null}
              placeholder={words.choose}
              width="medium"
              required
            />
            <Button
              type="button"
              kind="quiet"
              icon="trash"
              label={fillIn(words.removeFunding, { number: index + 1 })}
              onClick={() => setRows(rows.filter((row) => row.id !== id))}
            >
              {words.remove}
            </Button>
          </div>
          <MoneyField
            name={`funding.${index}.amount`}
            label={words.fundingAmount}
            hint={words.fundingAmountHint}
            defaultValue={line?.amount ?? null}
          />
          <TextInput
            name={`funding.${index}.asPublished`}
            label={words.fundingAsPublished}
            defaultValue={line?.asPublished ?? null}
            width="medium"
          />
        </div>
      ))}
      <div>
        <Button type="button" kind="secondary" icon="plus" onClick={add}>
          {words.addFunding}
        </Button>
      </div>
    </Fieldset>
  );
}

"use client";

import { useRef, useState } from "react";
import { describedBy, Field, inputStyle } from "@/components/ui/field";
import { startText, useField } from "@/components/ui/form-context";
import { fillIn } from "@/components/ui/words";
import { formatTerm, readTerm } from "@/lib/campaigns/readings/domain";
import type { EditWords } from "./edit-words";
import { ProposalBox } from "./proposal-box";
import { typeInto } from "./typed-input";
import { useSettled } from "./use-settled";

type Props = { label: string; hint: string; term: string; asPublished: string | null; words: EditWords };

/** A nhiệm kỳ twice: in the words of the source, and as two years. "2025-2023" is answered with a proposal; a person decides, both stay. */
export function TermField({ label, hint, term, asPublished, words }: Props) {
  const field = useField("term");
  const published = useField("termAsPublished");
  const termInput = useRef<HTMLInputElement>(null);
  const publishedInput = useRef<HTMLInputElement>(null);
  const [texts, setTexts] = useState({ term: startText(field.typed, term), published: startText(published.typed, asPublished) });
  const { settled, typing, leave } = useSettled();
  const doubtful = texts.term.trim() === "" ? texts.published : texts.term;
  const reading = readTerm(doubtful);
  const isEmpty = texts.term.trim() === "";
  const proposal = reading.kind === "proposed" ? reading.proposal : reading.kind === "exact" && isEmpty ? reading.term : null;

  function take(value: string) {
    const keeps = texts.published.trim() === "" && !isEmpty;
    if (keeps) typeInto(publishedInput.current, texts.term.trim());
    typeInto(termInput.current, value);
    setTexts((before) => ({ term: value, published: keeps ? before.term.trim() : before.published }));
    leave();
    termInput.current?.focus();
  }

  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col gap-4 md:flex-row md:items-end">
        <div className="md:w-64">
          <Field id={published.id} label={words.published} errors={published.errors} required>
            <input
              ref={publishedInput}
              id={published.id}
              name="termAsPublished"
              type="text"
              autoComplete="off"
              defaultValue={texts.published}
              onInput={(event) => setTexts({ ...texts, published: event.currentTarget.value })}
              className={inputStyle(published.errors.length > 0)}
            />
          </Field>
        </div>
        <Field id={field.id} label={label} hint={hint} errors={field.errors} required>
          <input
            ref={termInput}
            id={field.id}
            name="term"
            type="text"
            autoComplete="off"
            defaultValue={texts.term}
            onInput={(event) => {
              setTexts({ ...texts, term: event.currentTarget.value });
              typing();
            }}
            onBlur={leave}
            className={inputStyle(field.errors.length > 0, "short")}
            aria-invalid={field.errors.length > 0 || undefined}
            aria-describedby={describedBy(field.id, hint, field.errors)}
          />
        </Field>
      </div>
      {settled && proposal && (
        <ProposalBox
          proposals={[{ value: formatTerm(proposal), label: fillIn(words.useThis, { value: formatTerm(proposal) }) }]}
          note={fillIn(words.keeps, { text: doubtful.trim() })}
          onTake={take}
        />
      )}
    </div>
  );
}

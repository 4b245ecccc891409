"use client";

import { type ReactNode, useRef, useState } from "react";
import { describedBy, Field, inputStyle } from "@/components/ui/field";
import { startText, useField } from "@/components/ui/form-context";
import { fillIn, useWords } from "@/components/ui/words";
import { isYearInferred, readDay } from "@/lib/campaigns/readings/domain";
import type { DayReading, YearLean } from "@/lib/campaigns/readings/types";
import { type Day, formatDay, weekdayOf } from "@/lib/kernel/dates";
import { parseTypedDay } from "@/lib/kernel/typed-days";
import type { EditWords } from "./edit-words";
import { ProposalBox } from "./proposal-box";
import { typeInto } from "./typed-input";
import { useSettled } from "./use-settled";

type Props = {
  /** Names of the two inputs: the day as understood, and the words as published. */
  name: string;
  publishedName: string | null;
  label: string;
  hint?: ReactNode;
  day: Day | null;
  /** What stands in the field at first where less than a day is known: "10/2024", "11/04". */
  initial?: string | null;
  asPublished?: string | null;
  /** The day of the source, else today: a year that was not printed is looked for from here. */
  reference: Day;
  lean: YearLean;
  words: EditWords;
  /** Name of the choice between morning and afternoon, which the words may tell too ("chiều 11/4"). */
  sessionName?: string;
  /** Why the day cannot be changed here. */
  fixedBecause?: string | null;
};

/** A day twice: in the words of the source, and as understood. What the words may mean is proposed; a person decides, both stay. */
export function PublishedDay({
  name,
  publishedName,
  label,
  hint,
  day,
  initial,
  asPublished,
  reference,
  lean,
  words,
  sessionName,
  fixedBecause,
}: Props) {
  const field = useField(name);
  const published = useField(publishedName ?? "_");
  const client = useWords();
  const dayInput = useRef<HTMLInputElement>(null);
  const publishedInput = useRef<HTMLInputElement>(null);
  const [texts, setTexts] = useState({
    day: startText(field.typed, initial ?? (day && formatDay(day))),
    published: publishedName ? startText(published.typed, asPublished) : "",
  });
  const { settled, typing, leave } = useSettled();
  const read = parseTypedDay(texts.day);
  const doubtful = texts.day.trim() === "" ? texts.published : texts.day;
  const proposals = settled && !fixedBecause && !read.ok ? proposalsFor(doubtful, reference, lean) : [];
  const keepsWords = publishedName !== null && texts.published.trim() === "" && texts.day.trim() !== "";

  function take(value: string) {
    if (keepsWords) typeInto(publishedInput.current, texts.day.trim());
    typeInto(dayInput.current, value);
    if (sessionName) chooseSession(dayInput.current, sessionName, readDay(doubtful, reference, lean));
    setTexts((before) => ({ day: value, published: keepsWords ? before.day.trim() : before.published }));
    leave();
    dayInput.current?.focus();
  }

  const shownHint = fixedBecause ?? hint ?? client.dateHint;
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col gap-4 md:flex-row md:items-end">
        {publishedName && (
          <div className="md:w-64">
            <Field id={published.id} label={words.published} errors={published.errors} required>
              <input
                ref={publishedInput}
                id={published.id}
                name={publishedName}
                type="text"
                autoComplete="off"
                defaultValue={texts.published}
                onInput={(event) => setTexts({ ...texts, published: event.currentTarget.value })}
                className={inputStyle(published.errors.length > 0)}
              />
            </Field>
          </div>
        )}
        <Field id={field.id} label={label} hint={shownHint} errors={field.errors} required>
          <span className="flex flex-wrap items-center gap-x-3">
            <input
              ref={dayInput}
              id={field.id}
              name={name}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={texts.day}
              readOnly={Boolean(fixedBecause)}
              onInput={(event) => {
                setTexts({ ...texts, day: event.currentTarget.value });
                typing();
              }}
              onBlur={(event) => {
                leave();
                const typed = parseTypedDay(event.currentTarget.value);
                if (typed.ok) event.currentTarget.value = formatDay(typed.value);
              }}
              className={`${inputStyle(field.errors.length > 0, "short")} ${fixedBecause ? "bg-sunken" : ""}`}
              aria-invalid={field.errors.length > 0 || undefined}
              aria-describedby={describedBy(field.id, shownHint, field.errors, `${field.id}-echo`)}
            />
            <output id={`${field.id}-echo`} htmlFor={field.id} className="text-sm text-ink-soft">
              {read.ok ? client.weekdays[weekdayOf(read.value) - 1] : ""}
              {read.ok && isYearInferred(texts.published, reference) && ` · ${words.yearInferred}`}
            </output>
          </span>
        </Field>
      </div>
      {proposals.length > 0 && (
        <ProposalBox
          proposals={proposals.map((value) => ({ value, label: fillIn(words.useThis, { value }) }))}
          note={publishedName ? fillIn(words.keeps, { text: doubtful.trim() }) : null}
          onTake={take}
        />
      )}
    </div>
  );
}

function chooseSession(input: HTMLInputElement | null, name: string, reading: DayReading): void {
  const select = input?.form?.elements.namedItem(name);
  const session = reading.kind === "proposed" || reading.kind === "exact" ? reading.session : null;
  if (select instanceof HTMLSelectElement && select.value === "" && session) select.value = session;
}

function proposalsFor(text: string, reference: Day, lean: YearLean): string[] {
  const reading = readDay(text, reference, lean);
  if (reading.kind === "proposed") return reading.days.map(formatDay);
  return reading.kind === "exact" ? [formatDay(reading.day)] : [];
}

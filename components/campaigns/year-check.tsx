"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { fillIn } from "@/components/ui/words";
import { checkYears } from "@/lib/campaigns/readings/domain";
import { type Day, formatDay } from "@/lib/kernel/dates";
import { parseTypedDay } from "@/lib/kernel/typed-days";
import type { OccasionTexts } from "./edit-words";
import { ProposalBox } from "./proposal-box";
import { typeInto } from "./typed-input";

type Found = { readonly origin: Day; readonly day: Day; readonly typed: number; readonly counted: number };

function readField(form: HTMLFormElement, name: string): string {
  const input = form.elements.namedItem(name);
  return input instanceof HTMLInputElement ? input.value : "";
}

/** The name of a field of the row "occasions.3", or of the form itself where there are no rows. */
function fieldAt(at: string, name: string): string {
  return at ? `${at}.${name}` : name;
}

function look(form: HTMLFormElement, at: string): Found | null {
  const [day, origin] = [fieldAt(at, "day"), fieldAt(at, "originDay")].map((name) => parseTypedDay(readField(form, name)));
  const years = readField(form, fieldAt(at, "years")).trim();
  if (!day?.ok || !origin?.ok || !/^\d{1,4}$/.test(years)) return null;
  const check = checkYears({ day: day.value, originDay: origin.value, years: Number(years) });
  return check && { ...check, day: day.value, origin: origin.value };
}

/** Compares the years of an anniversary with its two days while they are typed; 77 for 19/10/1946 in 2024 is noted, and kept if it is meant. */
export function YearCheck({ at, texts, children }: { at: string; texts: OccasionTexts; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const form = box.current?.closest("form");
    if (!form) return;
    const update = () => setFound(look(form, at));
    update();
    form.addEventListener("input", update);
    return () => form.removeEventListener("input", update);
  }, [at]);

  function take(value: string) {
    const input = box.current?.closest("form")?.elements.namedItem(fieldAt(at, "years"));
    typeInto(input instanceof HTMLInputElement ? input : null, value);
  }

  const { yearsWrong, yearsUse } = texts;
  return (
    <div ref={box} className="flex flex-col gap-3">
      <div className="flex flex-col gap-4 md:flex-row md:items-end md:gap-8">{children}</div>
      {found && (
        <ProposalBox
          proposals={[{ value: String(found.counted), label: fillIn(yearsUse, { counted: found.counted }) }]}
          note={fillIn(yearsWrong, {
            origin: formatDay(found.origin),
            day: formatDay(found.day),
            typed: found.typed,
            counted: found.counted,
          })}
          onTake={take}
        />
      )}
    </div>
  );
}

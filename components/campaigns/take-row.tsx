"use client";

import { useId, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { inputStyle } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";

type Props = {
  label: string;
  none: string;
  take: string;
  options: readonly { readonly id: string; readonly label: string }[];
  onTake: (id: string) => void;
};

/** One of the records that the place has already, as one more row of a list. Without scripts the row is typed anew. */
export function TakeRow({ label, none, take, options, onTake }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState("");
  if (options.length === 0) return null;
  const isChosen = options.some((option) => option.id === chosen);
  return (
    <div className="flex max-w-prose flex-col gap-2 print:hidden">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <div className="flex flex-wrap gap-3">
        <select
          id={id}
          value={isChosen ? chosen : ""}
          onChange={(event) => setChosen(event.target.value)}
          className={`${inputStyle(false)} md:w-96`}
        >
          <option value="">{none}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <button
          type="button"
          className={buttonStyle("secondary")}
          onClick={() => {
            if (isChosen) onTake(chosen);
          }}
        >
          <Icon name="plus" className="shrink-0" />
          {take}
        </button>
      </div>
    </div>
  );
}

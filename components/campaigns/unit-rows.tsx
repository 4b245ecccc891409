"use client";

import { useRef, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { inputStyle } from "@/components/ui/field";
import type { SelectOption } from "@/components/ui/select";
import type { BlockTexts } from "./edit-words";

export type UnitRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly depth: number;
  readonly blockId: string | null;
  readonly isHead: boolean;
  /** What the official should know of the unit: nobody represents it, it has begun its covenant. */
  readonly notes: readonly string[];
};

type Props = { units: readonly UnitRow[]; kinds: readonly SelectOption[]; blocks: readonly SelectOption[]; texts: BlockTexts };

const SELECT = `select pr-9 ${inputStyle(false, "full")}`;

/** Every unit of the place with the block that it signs in; all units of one kind can be put in a block at once. */
export function UnitRows({ units, kinds, blocks, texts }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [group, setGroup] = useState({ kind: kinds[0]?.value ?? "", block: "" });

  function putAll() {
    const target = blocks.some(({ value }) => value === group.block) ? group.block : (blocks[0]?.value ?? "");
    for (const select of frame.current?.querySelectorAll("select[data-kind]") ?? []) {
      if (!(select instanceof HTMLSelectElement) || select.dataset["kind"] !== group.kind) continue;
      select.value = target;
      select.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  return (
    <div ref={frame} className="flex flex-col gap-2">
      {kinds.length > 0 && blocks.length > 0 && (
        <div className="flex flex-wrap items-end gap-3 rounded bg-sunken p-3">
          <label className="flex grow flex-col gap-1 text-sm text-ink-soft">
            {texts.allOf}
            <select
              className={`${SELECT} text-base`}
              value={group.kind}
              onChange={(event) => setGroup({ ...group, kind: event.target.value })}
            >
              {kinds.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label className="flex grow flex-col gap-1 text-sm text-ink-soft">
            {texts.into}
            <select
              className={`${SELECT} text-base`}
              value={group.block}
              onChange={(event) => setGroup({ ...group, block: event.target.value })}
            >
              {blocks.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <button type="button" className={`${buttonStyle("secondary")} min-h-12`} onClick={putAll}>
            {texts.put}
          </button>
        </div>
      )}
      <ul className="divide-y divide-line border-y border-line">
        {units.map((unit, index) => (
          <li key={unit.id} className="flex flex-col gap-2 py-3 md:flex-row md:items-center md:gap-4">
            <input type="hidden" name={`members.${index}.unitId`} value={unit.id} readOnly />
            <label htmlFor={`member-${index}`} className={`min-w-0 grow ${unit.depth > 0 ? "pl-6" : ""}`}>
              <span className="block">{unit.name}</span>
              {unit.notes.length > 0 && <span className="block text-sm text-ink-soft">{unit.notes.join(" · ")}</span>}
            </label>
            <span className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-1 md:flex-nowrap">
              <select
                id={`member-${index}`}
                name={`members.${index}.blockId`}
                data-kind={unit.kind}
                defaultValue={unit.blockId ?? ""}
                className={`${SELECT} md:w-56`}
                aria-label={`${texts.inBlock}: ${unit.name}`}
              >
                <option value="">{texts.none}</option>
                {blocks.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
              <label className="flex min-h-11 shrink-0 items-center gap-2">
                <input type="checkbox" name={`members.${index}.isHead`} value="true" defaultChecked={unit.isHead} className="tick" />
                {texts.head}
                <span className="sr-only">: {unit.name}</span>
              </label>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

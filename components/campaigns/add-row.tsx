"use client";

import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";

/** One more empty row at the end of a list. */
export function AddRow({ label, onAdd }: { label: string; onAdd: () => void }) {
  return (
    <button type="button" className={`${buttonStyle("secondary")} self-start`} onClick={onAdd}>
      <Icon name="plus" className="shrink-0" />
      {label}
    </button>
  );
}

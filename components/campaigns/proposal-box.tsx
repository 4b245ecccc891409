"use client";

import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";

export type Proposal = { readonly value: string; readonly label: string };

type Props = { proposals: readonly Proposal[]; note?: string | null; onTake: (value: string) => void };

/** What a doubtful entry may mean, one tap each; nothing is taken by itself. */
export function ProposalBox({ proposals, note, onTake }: Props) {
  return (
    <div
      role="status"
      className="flex max-w-prose flex-wrap items-center gap-x-3 gap-y-2 rounded border-l-4 border-warning bg-warning-tint p-3"
    >
      <Icon name="help" className="shrink-0 text-warning" />
      {proposals.map(({ value, label }) => (
        <button key={value} type="button" className={buttonStyle("secondary")} onClick={() => onTake(value)}>
          {label}
        </button>
      ))}
      {note && <span className="basis-full text-sm text-ink-soft">{note}</span>}
    </div>
  );
}

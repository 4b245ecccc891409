import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";
import { ProgressBar } from "@/components/ui/progress-bar";

export type BarRow = {
  readonly id: string;
  readonly name: string;
  readonly href?: string;
  /** 0–100, or null where it cannot be assessed. */
  readonly value: number | null;
  readonly expected?: number | null;
  /** "62%", "chưa đánh giá được" */
  readonly figure: string;
  /** "tính trên 9/11" */
  readonly of?: ReactNode;
  /** Too little is known for the figure to stand for the whole ("mới có số liệu của 12/47"). */
  readonly faint?: boolean;
};

/** Groups beside each other on one scale from zero: blocks, contents, sources of money. */
export function BarList({ rows, label }: { rows: readonly BarRow[]; label: string }) {
  return (
    <ul aria-label={label} className="bar-list">
      {rows.map((row) => (
        <li key={row.id}>
          <span className="bar-name">
            {row.href ? (
              <AppLink href={row.href} className="inline-flex min-h-11 items-center">
                {row.name}
              </AppLink>
            ) : (
              row.name
            )}
          </span>
          <span className="bar-bar">
            <ProgressBar value={row.faint ? null : row.value} expected={row.expected ?? null} label={row.figure} />
          </span>
          <span className="bar-figure">
            <strong>{row.figure}</strong>
            {row.of && <span className="text-sm text-ink-soft"> {row.of}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

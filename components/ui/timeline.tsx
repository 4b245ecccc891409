import type { ReactNode } from "react";

export type TimelineEntry = {
  readonly id: string;
  /** "14:05 ngày 31/03/2025" */
  readonly time: string;
  /** The same for machines, e.g. an ISO moment. */
  readonly dateTime: string;
  /** "Nguyễn Văn A đã trả lại giao ước, lý do …" */
  readonly sentence: ReactNode;
  readonly detail?: ReactNode;
};

/** History in sentences, newest first. */
export function Timeline({ entries, label }: { entries: readonly TimelineEntry[]; label: string }) {
  return (
    <ol aria-label={label} className="timeline">
      {entries.map((entry) => (
        <li key={entry.id}>
          <time dateTime={entry.dateTime} className="text-sm text-ink-soft">
            {entry.time}
          </time>
          <div className="max-w-prose">{entry.sentence}</div>
          {entry.detail && <div className="text-sm text-ink-soft">{entry.detail}</div>}
        </li>
      ))}
    </ol>
  );
}

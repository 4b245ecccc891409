import type { ReactNode } from "react";
import { AppLink } from "./app-link";

type Props = {
  label: ReactNode;
  value: ReactNode;
  /** What the figure is of: "tính trên 43/47 công trình, phần việc". */
  of?: ReactNode;
  /** Where the records behind the figure are listed. */
  href?: string;
  /** A light's shape or an icon before the label. */
  mark?: ReactNode;
  large?: boolean;
};

/** A figure that opens the records behind it. */
export function Stat({ label, value, of, href, mark, large = false }: Props) {
  const content = (
    <>
      <span className="flex items-center gap-2 text-sm text-ink-soft">
        {mark}
        <span className="group-hover:underline">{label}</span>
      </span>
      <span className={large ? "text-4xl font-semibold text-ink" : "stat-value font-semibold text-ink"}>{value}</span>
      {of && <span className="text-sm text-ink-soft">{of}</span>}
    </>
  );
  const look = large ? "stat stat-large min-w-0" : "stat min-w-0";
  return href ? (
    <AppLink href={href} className={`group ${look} -m-2 min-h-11 rounded p-2 no-underline hover:bg-action-tint`}>
      {content}
    </AppLink>
  ) : (
    <div className={look}>{content}</div>
  );
}

/** Figures beside each other, parted by lines. */
export function StatRow({ children }: { children: ReactNode }) {
  return <div className="stat-row">{children}</div>;
}

import type { ReactNode } from "react";

export type BadgeTone = "neutral" | "action" | "success" | "warning" | "danger" | "waiting";

const TONE: Readonly<Record<BadgeTone, string>> = {
  neutral: "border-line bg-sunken text-ink",
  action: "border-action/30 bg-action-tint text-action",
  success: "border-success/30 bg-success-tint text-success",
  warning: "border-warning/30 bg-warning-tint text-warning",
  danger: "border-danger/30 bg-danger-tint text-danger",
  waiting: "border-dashed border-waiting text-waiting",
};

/** The state of a thing in a word. Lights have their own component, with a shape. */
export function Badge({ children, tone = "neutral" }: { children: ReactNode; tone?: BadgeTone }) {
  return (
    <span className={`badge inline-flex items-center rounded-full border px-2.5 py-0.5 text-sm leading-normal font-semibold ${TONE[tone]}`}>
      {children}
    </span>
  );
}

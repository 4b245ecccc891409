import { AppLink } from "./app-link";
import { classNames } from "./class-names";
import { Icon } from "./icon";

export type Step = {
  readonly href: string;
  readonly label: string;
  readonly state: "complete" | "missing" | "untouched";
  /** "còn thiếu ngày Đại hội", "đủ": said under the name. */
  readonly note?: string | undefined;
  readonly current?: boolean | undefined;
};

/** The parts of a long form with what each still lacks; a person may stop at any and go to any. */
export function Steps({ steps, label }: { steps: readonly Step[]; label: string }) {
  return (
    <nav aria-label={label} className="print-hidden">
      <ol className="flex flex-col">
        {steps.map((step, index) => (
          <li key={step.href}>
            <AppLink
              href={step.href}
              aria-current={step.current ? "step" : undefined}
              className={classNames(
                "flex min-h-11 items-start gap-3 rounded px-3 py-2 no-underline",
                step.current ? "bg-action-tint font-semibold text-action" : "text-ink hover:bg-sunken hover:text-ink",
              )}
            >
              <span
                className={classNames(
                  "mt-0.5 flex size-6 shrink-0 items-center justify-center rounded-full border text-xs font-semibold",
                  step.state === "complete" ? "border-success bg-success text-card" : "border-line-strong bg-card text-ink",
                )}
              >
                {step.state === "complete" ? <Icon name="check" size={14} /> : index + 1}
              </span>
              <span className="flex min-w-0 flex-col">
                {step.label}
                {step.note && (
                  <span className={classNames("text-sm font-normal", step.state === "missing" ? "text-warning" : "text-ink-soft")}>
                    {step.note}
                  </span>
                )}
              </span>
            </AppLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import { classNames } from "./class-names";

/** primary: the one thing to do here; secondary: other things; quiet: in rows and heads; danger: what takes something away. */
export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

const BASE =
  "print-hidden inline-flex min-h-11 items-center justify-center gap-2 rounded px-4 py-2 text-center font-semibold leading-snug no-underline transition-colors";

const KIND: Readonly<Record<ButtonKind, string>> = {
  primary: "bg-action text-on-action hover:bg-action-strong hover:text-on-action",
  secondary: "border border-line-strong bg-card text-action hover:bg-action-tint hover:text-action-strong",
  quiet: "text-action hover:bg-action-tint hover:text-action-strong",
  danger: "border border-danger bg-card text-danger hover:bg-danger-tint hover:text-danger-strong",
};

const OFF = "cursor-not-allowed border border-line bg-sunken text-ink-soft";

/** The look of a button, for `<button>` and for links that are the next step. */
export function buttonStyle(kind: ButtonKind, options: { off?: boolean; wide?: boolean } = {}): string {
  return classNames(BASE, options.off ? OFF : KIND[kind], options.wide && "w-full");
}

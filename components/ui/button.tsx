"use client";

import { type MouseEventHandler, type ReactNode, useContext, useId } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonKind, buttonStyle } from "./button-style";
import { classNames } from "./class-names";
import { FormContext } from "./form-context";
import { Icon } from "./icon";
import type { IconName } from "./icon-shapes";
import { useWords } from "./words";

type Props = {
  children: ReactNode;
  kind?: ButtonKind;
  icon?: IconName;
  wide?: boolean;
  type?: "submit" | "button";
  /** Sent with the form when this button sent it, e.g. name="intent" value="submit". */
  name?: string;
  value?: string;
  /** Why it cannot be used now, as a sentence. Given: the button is off and the sentence stands below it. */
  offBecause?: string | null;
  /** For screen readers where the visible word alone does not say of what ("Trả lại" in a row). */
  label?: string;
  onClick?: MouseEventHandler<HTMLButtonElement>;
  /** Sends this form from outside of it. */
  form?: string;
};

/**
 * A button; inside a form it sends it and shows that it is being sent. A button that cannot be used stays where it is, can be
 * reached by keyboard, and says why.
 */
export function Button({ children, kind = "primary", icon, wide = false, type = "submit", offBecause, label, onClick, ...rest }: Props) {
  const reasonId = useId();
  const status = useFormStatus();
  const { pending: sending } = useContext(FormContext);
  const words = useWords();
  const pending = type === "submit" && (status.pending || sending);
  const off = Boolean(offBecause);
  const press: MouseEventHandler<HTMLButtonElement> = (event) => {
    if (off) return;
    if (pending) event.preventDefault();
    else onClick?.(event);
  };
  const button = (
    <button
      type={off ? "button" : type}
      className={classNames(buttonStyle(kind, { off, wide }), pending && "opacity-70")}
      aria-disabled={off || pending || undefined}
      aria-describedby={off ? reasonId : undefined}
      aria-label={label}
      onClick={press}
      {...rest}
    >
      {pending ? <span className="spinner" aria-hidden="true" /> : icon ? <Icon name={icon} className="shrink-0" /> : null}
      <span>{children}</span>
      {pending && <span className="sr-only">{words.sending}</span>}
    </button>
  );
  if (!off) return button;
  return (
    <span className={classNames("print-hidden inline-flex flex-col gap-1", wide ? "w-full" : "items-start")}>
      {button}
      <span id={reasonId} className="flex max-w-prose items-start gap-1 text-sm text-ink-soft">
        <Icon name="lock" size={16} className="mt-1 shrink-0" />
        {offBecause}
      </span>
    </span>
  );
}

"use client";

import { type ReactNode, useId, useRef } from "react";
import { Button } from "./button";
import type { ButtonKind } from "./button-style";
import { Icon } from "./icon";
import type { IconName } from "./icon-shapes";
import { useWords } from "./words";

type Props = {
  /** The words of the button that opens it. */
  trigger: ReactNode;
  title: ReactNode;
  /** What happens, and what can be undone; also a form of its own. */
  children: ReactNode;
  /** The button that does it: a submit Button, inside a form. Left out when the children hold a form with its own. */
  confirm?: ReactNode;
  kind?: ButtonKind;
  icon?: IconName;
  offBecause?: string | null;
};

/** Asks before something that is not easily undone. The browser's own dialog: focus stays inside, Escape closes. */
export function ConfirmDialog({ trigger, title, children, confirm, kind = "secondary", icon, offBecause }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const words = useWords();
  return (
    <>
      <Button
        type="button"
        kind={kind}
        {...(icon ? { icon } : {})}
        offBecause={offBecause ?? null}
        onClick={() => dialog.current?.showModal()}
      >
        {trigger}
      </Button>
      <dialog ref={dialog} aria-labelledby={titleId} className="dialog">
        <div className="flex items-start justify-between gap-4">
          <h2 id={titleId} className="text-lg">
            {title}
          </h2>
          <button type="button" className="icon-button -m-2" onClick={() => dialog.current?.close()}>
            <Icon name="close" />
            <span className="sr-only">{words.close}</span>
          </button>
        </div>
        <div className="mt-3 flex flex-col gap-4">{children}</div>
        {confirm && (
          <div className="mt-6 flex flex-wrap gap-3">
            {confirm}
            <Button type="button" kind="secondary" onClick={() => dialog.current?.close()}>
              {words.cancel}
            </Button>
          </div>
        )}
      </dialog>
    </>
  );
}

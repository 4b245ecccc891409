"use client";

import { useContext, useEffect, useRef } from "react";
import { FormContext, fieldId } from "./form-context";
import { Icon } from "./icon";
import { useWords } from "./words";

/** Everything that a refused form must mend, on top of it; each line leads to its field. It takes the focus, so that it is read and seen first. */
export function ErrorSummary() {
  const { id, state } = useContext(FormContext);
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const at = state.status === "refused" ? state.at : 0;
  useEffect(() => {
    if (at > 0) box.current?.focus();
  }, [at]);
  if (state.status !== "refused" || state.reasons.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby={`${id}-summary`}
      className="flex scroll-mt-20 flex-col gap-2 rounded border-2 border-danger bg-danger-tint p-4"
    >
      <h2 id={`${id}-summary`} className="flex items-center gap-2 text-danger">
        <Icon name="danger" size={22} className="shrink-0" />
        {words.mend}
      </h2>
      <ul className="flex flex-col gap-1">
        {state.reasons.map((reason) => (
          <li key={`${reason.field}-${reason.text}`}>
            {reason.field === null ? (
              reason.text
            ) : (
              <a href={`#${fieldId(id, reason.field)}`} className="font-semibold text-danger hover:text-danger-strong">
                {reason.text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

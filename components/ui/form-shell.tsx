"use client";

import { type FormEvent, type ReactNode, useEffect, useId, useMemo, useRef } from "react";
import type { FormAction } from "@/lib/action-state";
import { AutoSave, type Saved } from "./auto-save";
import { ErrorSummary } from "./error-summary";
import { FormContext } from "./form-context";
import { Notice } from "./notice";
import { useUnsavedGuard } from "./unsaved-guard";
import { useFormAction } from "./use-form-action";
import { useWords } from "./words";

type Props = {
  action: FormAction;
  children: ReactNode;
  /** Fixed where tests or links need the fields' ids; else made up. */
  id?: string;
  /** Sent along unseen: id, version, … */
  hidden?: Readonly<Record<string, string | number | null | undefined>>;
  /** Saves by itself a little after the last change, with `intent=autosave`. */
  autoSave?: boolean;
  /** Short forms (a sign-out, a choice) need no question when left. */
  guardLeaving?: boolean;
  /** Empties the form after success: for adding one after the other. */
  clearAfter?: boolean;
  className?: string;
  label?: string;
};

/** The record that an answer tells of: its hidden fields take these over, so that the next save builds on it. */
function takeOver(form: HTMLFormElement, value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const name of ["id", "version"]) {
    const input = form.querySelector(`input[type="hidden"][name="${name}"]`);
    const known = Reflect.get(value, name);
    if (input instanceof HTMLInputElement && (typeof known === "string" || typeof known === "number")) input.value = String(known);
  }
}

/**
 * A form around a server action. It works before any script arrives; with it, a refusal keeps everything that was typed (files
 * too), names each error at its field and on top, nothing is sent twice, and leaving with unsaved words is asked about.
 */
export function FormShell({
  action,
  children,
  id,
  hidden = {},
  autoSave = false,
  guardLeaving = true,
  clearAfter = false,
  className,
  label,
}: Props) {
  const madeUp = useId();
  const formId = id ?? `f${madeUp.replace(/\W/g, "")}`;
  const words = useWords();
  const { state, pending, formAction, send } = useFormAction(action, words.notSent);
  const form = useRef<HTMLFormElement>(null);
  const dirty = useRef(false);
  const sending = useRef(false);
  const saving = useRef<Promise<Saved> | null>(null);
  useUnsavedGuard(dirty, words.leaveUnsaved);

  useEffect(() => {
    sending.current = pending;
  }, [pending]);
  useEffect(() => {
    if (state.status !== "ok" || !form.current) return;
    dirty.current = false;
    if (clearAfter) form.current.reset();
    takeOver(form.current, state.value);
  }, [state, clearAfter]);

  function markDirty() {
    dirty.current = true;
  }

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    // Without this React would empty the form after a refusal; the words of people over 55 are not typed twice.
    event.preventDefault();
    if (sending.current) return;
    sending.current = true;
    const target = event.currentTarget;
    const native = event.nativeEvent as SubmitEvent;
    await saving.current;
    const data = new FormData(target, native.submitter);
    send(data);
  }

  const facts = useMemo(() => ({ id: formId, state, pending }), [formId, state, pending]);
  return (
    <FormContext value={facts}>
      <form
        ref={form}
        id={formId}
        action={formAction}
        onSubmit={(event) => void onSubmit(event)}
        onChange={guardLeaving ? markDirty : undefined}
        className={className ?? "flex flex-col gap-6"}
        aria-label={label}
        aria-busy={pending || undefined}
        noValidate
      >
        {Object.entries(hidden).map(([name, value]) =>
          value === null || value === undefined ? null : <input key={name} type="hidden" name={name} value={value} readOnly />,
        )}
        <ErrorSummary />
        {state.status === "ok" && state.message && (
          <Notice kind="success" live>
            {state.message}
          </Notice>
        )}
        {children}
        {autoSave && <AutoSave form={form} action={action} dirty={dirty} saving={saving} onSaved={takeOver} />}
      </form>
    </FormContext>
  );
}

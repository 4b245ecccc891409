"use client";

import { createContext, useContext } from "react";
import { type ActionState, IDLE } from "@/lib/action-state";

/** What the inputs of a form know of it. */
export type FormFacts = {
  readonly id: string;
  readonly state: ActionState;
  readonly pending: boolean;
};

export const FormContext = createContext<FormFacts>({ id: "f", state: IDLE, pending: false });

/** The id of a field's input: what the error summary links to. Dots would end an id in a selector, so they become dashes. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name.replace(/[^\w-]/g, "-")}`;
}

/** Everything that one input needs from its form: id, its errors, and what was typed before a refusal. */
export function useField(name: string): {
  id: string;
  errors: readonly string[];
  /** What was typed, after a refusal; null when the input still has its own starting value. */
  typed: readonly string[] | null;
} {
  const { id, state } = useContext(FormContext);
  const value = state.values[name];
  return {
    id: fieldId(id, name),
    errors: state.reasons.filter((reason) => reason.field === name).map((reason) => reason.text),
    typed: state.status === "refused" ? (value === undefined ? [] : Array.isArray(value) ? value : [value]) : null,
  };
}

/** The text that an input starts with: what was typed before a refusal, else what is stored. */
export function startText(typed: readonly string[] | null, stored: string | number | null | undefined): string {
  return typed ? (typed[0] ?? "") : String(stored ?? "");
}

"use client";

import { unstable_rethrow } from "next/navigation";
import { useActionState, useState, useTransition } from "react";
import { type ActionState, type FormAction, IDLE } from "@/lib/action-state";

type Sending = {
  readonly state: ActionState;
  readonly pending: boolean;
  /** For the form's `action`: the way without scripts. */
  readonly formAction: (data: FormData) => void;
  /** Sends what the form holds and leaves the form as it is. */
  readonly send: (data: FormData) => void;
};

/** What a form holds, as an answer of the server would have kept it: inputs that nobody touched start anew from these values. */
function valuesOf(data: FormData): ActionState["values"] {
  const names = [...new Set(data.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const texts = data.getAll(name).filter((value) => typeof value === "string");
      return [name, texts.length === 1 ? (texts[0] ?? "") : texts];
    }),
  );
}

/**
 * A server action for a form, with and without scripts. A line that drops or a server that does not answer is a refusal in words, so that
 * the page with everything typed stays; only a redirect goes through.
 */
export function useFormAction(action: FormAction, notSent: string): Sending {
  const [answeredByPage, formAction] = useActionState(action, IDLE);
  const [answer, setAnswer] = useState<ActionState | null>(null);
  const [pending, startTransition] = useTransition();
  const state = answer ?? answeredByPage;

  function send(data: FormData) {
    startTransition(async () => {
      try {
        const next = await action(state, data);
        startTransition(() => setAnswer(next));
      } catch (error) {
        unstable_rethrow(error);
        const reasons = [{ field: null, code: "ui.notSent", text: notSent }];
        startTransition(() => setAnswer({ ...IDLE, status: "refused", reasons, values: valuesOf(data), at: Date.now() }));
      }
    });
  }
  return { state, pending, formAction, send };
}

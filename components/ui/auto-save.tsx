"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { type ActionState, type FormAction, IDLE } from "@/lib/action-state";
import { formatTime } from "@/lib/kernel/dates";
import { Icon } from "./icon";
import { fillIn, useWords } from "./words";

/** How long a person may pause before the words are saved; long enough not to send every word. */
const PAUSE_MS = 2_000;

/** What came of one saving: the answer, or nothing when the line was down. */
export type Saved = ActionState | null;

type Props = {
  form: RefObject<HTMLFormElement | null>;
  action: FormAction;
  dirty: RefObject<boolean>;
  saving: RefObject<Promise<Saved> | null>;
  onSaved: (form: HTMLFormElement, value: unknown) => void;
};

type Shown = { kind: "none" | "saving" | "offline" } | { kind: "saved"; time: string } | { kind: "refused"; why: string };

async function saveOnce(action: FormAction, form: HTMLFormElement): Promise<Saved> {
  const data = new FormData(form);
  data.set("intent", "autosave");
  for (const [name, value] of [...data]) if (value instanceof File) data.delete(name);
  return action(IDLE, data).catch(() => null);
}

/** Saves a draft by itself and says when; what the server refuses is said quietly, the person is still typing. */
export function AutoSave({ form, action, dirty, saving, onSaved }: Props) {
  const words = useWords();
  const [shown, setShown] = useState<Shown>({ kind: "none" });
  const changes = useRef(0);

  useEffect(() => {
    const target = form.current;
    if (!target) return;
    let timer: ReturnType<typeof setTimeout> | undefined;

    async function save() {
      if (!target || saving.current !== null) return;
      const upTo = changes.current;
      setShown({ kind: "saving" });
      saving.current = saveOnce(action, target);
      const answer = await saving.current;
      saving.current = null;
      if (answer === null) return setShown({ kind: "offline" });
      if (answer.status === "refused") return setShown({ kind: "refused", why: answer.reasons[0]?.text ?? "" });
      onSaved(target, answer.value);
      setShown({ kind: "saved", time: formatTime(new Date(answer.at)) });
      if (changes.current === upTo) dirty.current = false;
      else timer = setTimeout(() => void save(), PAUSE_MS);
    }
    function onInput() {
      changes.current += 1;
      clearTimeout(timer);
      timer = setTimeout(() => void save(), PAUSE_MS);
    }
    target.addEventListener("input", onInput);
    return () => {
      clearTimeout(timer);
      target.removeEventListener("input", onInput);
    };
  }, [form, action, dirty, saving, onSaved]);

  const text: Record<Shown["kind"], string> = {
    none: words.autoSaves,
    saving: words.saving,
    offline: words.notSavedOffline,
    saved: shown.kind === "saved" ? fillIn(words.savedAt, { time: shown.time }) : "",
    refused: shown.kind === "refused" ? fillIn(words.notSaved, { why: shown.why }) : "",
  };
  const bad = shown.kind === "offline" || shown.kind === "refused";
  return (
    <p role="status" className={`flex items-start gap-2 text-sm ${bad ? "text-warning" : "text-ink-soft"}`}>
      <Icon name={bad ? "warning" : "check"} size={16} className="mt-1 shrink-0" />
      {text[shown.kind]}
    </p>
  );
}

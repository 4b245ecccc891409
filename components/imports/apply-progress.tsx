"use client";

import { useEffect, useState } from "react";
import { useFormStatus } from "react-dom";

/** `note` has the places {done} and {of}. */
export type RunningWords = { readonly title: string; readonly start: string; readonly note: string };

type Progress = { readonly status: string; readonly done: number; readonly of: number };

const EVERY_MS = 1_000;

/** Asks how far an import is, again and again while somebody looks; null before the first answer. */
export function useProgress(id: string, isOn: boolean): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    if (!isOn) return;
    let isGone = false;
    const ask = async () => {
      const answer = await fetch(`/api/imports/${id}/progress`, { cache: "no-store" }).catch(() => null);
      const said = answer?.ok ? ((await answer.json()) as Progress) : null;
      if (said && !isGone) setProgress(said);
    };
    const timer = setInterval(() => void ask(), EVERY_MS);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [id, isOn]);
  return progress;
}

/** How far the writing is, as a bar with its words. */
export function ProgressLine({ progress, words }: { progress: Progress | null; words: RunningWords }) {
  const isCounted = progress !== null && progress.of > 0;
  const text = isCounted ? words.note.replace("{done}", String(progress.done)).replace("{of}", String(progress.of)) : words.start;
  return (
    <div className="flex flex-col gap-1" role="status">
      <p className="font-semibold">{words.title}</p>
      <progress className="w-full max-w-prose" {...(isCounted ? { value: progress.done, max: progress.of } : {})} aria-label={text} />
      <p className="text-sm text-ink-soft">{text}</p>
    </div>
  );
}

/** Beside the button that writes: how far it is, while it is being done. */
export function ApplyProgress({ id, words }: { id: string; words: RunningWords }) {
  const { pending } = useFormStatus();
  const progress = useProgress(id, pending);
  return pending ? <ProgressLine progress={progress} words={words} /> : null;
}

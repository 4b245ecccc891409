"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { ProgressLine, type RunningWords, useProgress } from "./apply-progress";

type Props = { id: string; done: { readonly lines: number; readonly of: number }; words: RunningWords };

/** An import that is being written, by somebody else or before this page was opened; the page shows its end by itself. */
export function RunningPart({ id, done, words }: Props) {
  const router = useRouter();
  const progress = useProgress(id, true);
  const status = progress?.status ?? "APPLYING";
  useEffect(() => {
    if (status !== "APPLYING") router.refresh();
  }, [status, router]);
  return <ProgressLine progress={progress ?? { status, done: done.lines, of: done.of }} words={words} />;
}

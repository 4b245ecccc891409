"use client";

import { useEffect, useRef, useState } from "react";
import { forgetPhotos } from "@/components/files/photo-store";
import { Notice } from "@/components/ui/notice";
import { formatTime } from "@/lib/kernel/dates";
import { fillForm, readDraft, removeDraft, valuesOf, writeDraft } from "./draft";

const PAUSE_MS = 300;

export type DraftWords = {
  /** With the place {time}. */
  readonly restored: string;
  readonly startOver: string;
};

type Props = {
  /** This person's report on this pledge. */
  draft: string;
  /** The id that the page made; a draft that is taken up again keeps its own, so that sending twice is one report. */
  reportId: string;
  words: DraftWords;
};

/** Keeps what is typed on the device until the report has arrived, and takes it up again after a reload or a closed browser. */
export function DraftKeeper({ draft, reportId, words }: Props) {
  const [id, setId] = useState(reportId);
  const [restoredAt, setRestoredAt] = useState<number | null>(null);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const form = input.current?.form;
    if (!form) return;
    const kept = readDraft(draft);
    let current = reportId;
    if (kept) {
      current = kept.reportId;
      setId(current);
      setRestoredAt(kept.at);
      fillForm(form, kept.values);
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      timer = setTimeout(() => writeDraft(draft, { reportId: current, at: Date.now(), values: valuesOf(form) }), PAUSE_MS);
    };
    form.addEventListener("input", keep);
    form.addEventListener("change", keep);
    return () => {
      clearTimeout(timer);
      form.removeEventListener("input", keep);
      form.removeEventListener("change", keep);
    };
  }, [draft, reportId]);

  async function startOver() {
    removeDraft(draft);
    await forgetPhotos(draft);
    location.reload();
  }

  return (
    <>
      <input ref={input} type="hidden" name="id" value={id} readOnly />
      {restoredAt !== null && (
        <Notice
          live
          actions={
            <button type="button" className="min-h-11 font-semibold text-action underline" onClick={() => void startOver()}>
              {words.startOver}
            </button>
          }
        >
          {words.restored.replace("{time}", formatTime(new Date(restoredAt)))}
        </Notice>
      )}
    </>
  );
}

"use client";

import { useEffect } from "react";
import { forgetPhotos } from "@/components/files/photo-store";
import { readDraft, removeDraft } from "./draft";

/** On the page that confirms a report: what the device kept for it is not needed any more. A newer draft of the same pledge stays. */
export function ForgetDraft({ drafts, reportId }: { drafts: readonly string[]; reportId: string }) {
  const keys = drafts.join(" ");
  useEffect(() => {
    for (const key of keys.split(" ")) {
      if (readDraft(key)?.reportId !== reportId) continue;
      removeDraft(key);
      void forgetPhotos(key);
    }
  }, [keys, reportId]);
  return null;
}

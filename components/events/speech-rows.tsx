"use client";

import { FormRows, type RowWords } from "@/components/ui/form-rows";
import { Select, type SelectOption } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { useRows } from "@/components/ui/use-rows";
import { MAX_PICTURES, MAX_SPEECHES } from "@/lib/events/constants";
import type { PictureView, SpeechView } from "@/lib/events/types";
import type { EventTexts } from "./participant-rows";

type Shared = { spareIds: readonly string[]; words: RowWords; texts: EventTexts };

type SpeechProps = Shared & { speeches: readonly SpeechView[]; kinds: readonly SelectOption[]; speakers: readonly SelectOption[] };

/** What was said, a row each. */
export function SpeechRows({ speeches, spareIds, kinds, speakers, words, texts }: SpeechProps) {
  const list = useRows<SpeechView>("speeches", speeches, spareIds, MAX_SPEECHES);
  return (
    <FormRows list={list} legend={texts.speechLegend} words={words}>
      {({ at, value }) => (
        <>
          <Select
            name={`${at}.kind`}
            label={texts.speechKind}
            options={kinds}
            defaultValue={value?.kind ?? "ADDRESS"}
            width="medium"
            required
          />
          <Select
            name={`${at}.participantId`}
            label={texts.speaker}
            options={speakers}
            placeholder={texts.noSpeaker}
            defaultValue={value?.participantId ?? ""}
          />
          <TextArea name={`${at}.summary`} label={texts.speechSummary} defaultValue={value?.summary ?? null} rows={4} />
        </>
      )}
    </FormRows>
  );
}

type CaptionProps = Shared & { pictures: readonly PictureView[] };

/** Captions in order; a caption may stand without its photo. */
export function CaptionRows({ pictures, spareIds, words, texts }: CaptionProps) {
  const list = useRows<PictureView>("pictures", pictures, spareIds, MAX_PICTURES);
  return (
    <FormRows list={list} legend={texts.captionLegend} words={words}>
      {({ at, value }) => (
        <>
          <TextInput
            name={`${at}.caption`}
            label={texts.caption}
            hint={value?.fileId ? texts.hasPhoto : undefined}
            defaultValue={value?.caption ?? null}
          />
        </>
      )}
    </FormRows>
  );
}

"use client";

import { AddRow } from "@/components/campaigns/add-row";
import type { EditWords } from "@/components/campaigns/edit-words";
import { RowFrame } from "@/components/campaigns/row-frame";
import { type FormRow, useRows } from "@/components/campaigns/use-rows";
import { Select, type SelectOption } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { fillIn } from "@/components/ui/words";
import { MAX_PICTURES, MAX_SPEECHES } from "@/lib/events/constants";
import type { PictureView, SpeechView } from "@/lib/events/types";
import type { EventTexts } from "./participant-rows";

type Shared = { spareIds: readonly string[]; words: EditWords; texts: EventTexts };

type SpeechProps = Shared & { speeches: readonly SpeechView[]; kinds: readonly SelectOption[]; speakers: readonly SelectOption[] };

/** What was said, a row each. */
export function SpeechRows({ speeches, spareIds, kinds, speakers, words, texts }: SpeechProps) {
  const list = useRows<SpeechView>("speeches", speeches, spareIds, MAX_SPEECHES);
  const { rows, extra, add, frame } = list;
  const renderRow = ({ id, value }: FormRow<SpeechView>, index: number) => {
    const at = `speeches.${index}`;
    return (
      <RowFrame key={id} legend={fillIn(texts.speechLegend, { number: index + 1 })} at={at} id={id} index={index} list={list} words={words}>
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
      </RowFrame>
    );
  };
  return (
    <div ref={frame} className="flex flex-col gap-6">
      {rows.map(renderRow)}
      <noscript>{renderRow(extra, rows.length)}</noscript>
      <AddRow label={words.add} onAdd={add} />
    </div>
  );
}

type CaptionProps = Shared & { pictures: readonly PictureView[] };

/** Captions in order; a caption may stand without its photo. */
export function CaptionRows({ pictures, spareIds, words, texts }: CaptionProps) {
  const list = useRows<PictureView>("pictures", pictures, spareIds, MAX_PICTURES);
  const { rows, extra, add, frame } = list;
  const renderRow = ({ id, value }: FormRow<PictureView>, index: number) => {
    const at = `pictures.${index}`;
    return (
      <RowFrame
        key={id}
        legend={fillIn(texts.captionLegend, { number: index + 1 })}
        at={at}
        id={id}
        index={index}
        list={list}
        words={words}
      >
        <TextInput
          name={`${at}.caption`}
          label={texts.caption}
          hint={value?.fileId ? texts.hasPhoto : undefined}
          defaultValue={value?.caption ?? null}
        />
      </RowFrame>
    );
  };
  return (
    <div ref={frame} className="flex flex-col gap-6">
      {rows.map(renderRow)}
      <noscript>{renderRow(extra, rows.length)}</noscript>
      <AddRow label={words.add} onAdd={add} />
    </div>
  );
}

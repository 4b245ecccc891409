"use client";

import { type ChangeEvent, type RefObject, useEffect, useRef, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { FieldErrors } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import type { Photo } from "./photo";
import { isBusy } from "./photo-queue";
import { PhotoTile } from "./photo-tile";
import type { PhotoWords } from "./photo-words";
import { type KnownFile, usePhotoQueue } from "./use-photo-queue";

type Props = {
  /** What the kept photos belong to: this person's report on this pledge. */
  draft: string;
  organizationId: string;
  initial?: readonly KnownFile[];
  accept: string;
  most: number;
  maxBytes: number;
  words: PhotoWords;
};

/** The browser's own input shows only where no script will: there it is all that there is. */
const UNSEEN = "w-full min-w-0 [@media(scripting:enabled)]:sr-only";
const PICKER = "min-w-0 max-w-full cursor-pointer flex-wrap has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2";

/**
 * Photos for a form: camera first, each shown with where it stands, sent in the background while the person writes. Sending the form waits for them. Without
 * scripts the two inputs are plain ones named `photos`, and the files go with the form.
 */
export function PhotoPicker({ draft, organizationId, initial = [], accept, most, maxBytes, words }: Props) {
  const { id, errors } = useField("photos");
  const { queue, photos } = usePhotoQueue(draft, { organizationId, maxBytes, tooLarge: words.tooLarge }, initial);
  const [isScripted, setScripted] = useState(false);
  const [overflow, setOverflow] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const hold = useHeldForm(frame, photos, words);
  useEffect(() => setScripted(true), []);

  async function take({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const files = [...(currentTarget.files ?? [])];
    currentTarget.value = "";
    setOverflow(await queue.add(files, most));
  }

  const name = isScripted ? undefined : "photos";
  const sent = photos.filter(({ state }) => state === "sent");
  const refusals = [...new Set(photos.flatMap(({ why }) => why ?? []))];
  return (
    <div ref={frame} className="flex max-w-prose flex-col gap-3">
      <FieldErrors id={id} errors={[...errors, ...refusals]} />
      {sent.map((photo) => (
        <input key={photo.id} type="hidden" name="fileIds" value={photo.id} readOnly />
      ))}
      {photos.length > 0 && (
        <>
          <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
            {photos.map((photo) => (
              <PhotoTile key={photo.id} photo={photo} words={words} onRemove={() => void queue.remove(photo.id)} />
            ))}
          </ul>
          <p role="status" className="text-sm text-ink-soft">
            {words.summary.replace("{sent}", String(sent.length)).replace("{all}", String(photos.length))}
          </p>
        </>
      )}
      <div className="flex flex-wrap gap-3">
        <label className={`${buttonStyle("secondary")} ${PICKER}`}>
          <Icon name="camera" className="shrink-0" />
          <span>{words.take}</span>
          <input
            id={id}
            type="file"
            name={name}
            className={UNSEEN}
            accept="image/*"
            capture="environment"
            onChange={(event) => void take(event)}
          />
        </label>
        <label className={`${buttonStyle("quiet")} ${PICKER}`}>
          <Icon name="image" className="shrink-0" />
          <span>{words.choose}</span>
          <input type="file" name={name} className={UNSEEN} accept={accept} multiple onChange={(event) => void take(event)} />
        </label>
      </div>
      {overflow > 0 && <p className="text-warning">{words.tooMany.replace("{max}", String(most))}</p>}
      {hold && (
        <Notice kind={isBusy(photos) ? "info" : "warning"} live>
          {hold}
        </Notice>
      )}
    </div>
  );
}

/** Keeps the form from being sent while photos are on their way, and sends it when the last one has arrived. Says why it waits. */
function useHeldForm(frame: RefObject<HTMLElement | null>, photos: readonly Photo[], words: PhotoWords): string | null {
  const [held, setHeld] = useState<{ button: HTMLElement | null } | null>(null);
  const [isWarned, setWarned] = useState(false);
  const busy = isBusy(photos);
  const isRefused = photos.some(({ state }) => state === "refused");
  const now = useRef({ busy, isRefused });
  useEffect(() => {
    now.current = { busy, isRefused };
  });

  useEffect(() => {
    const form = frame.current?.closest("form");
    const onSubmit = (event: SubmitEvent) => {
      if (!now.current.busy && !now.current.isRefused) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (now.current.busy) setHeld({ button: event.submitter });
      else setWarned(true);
    };
    form?.addEventListener("submit", onSubmit, { capture: true });
    return () => form?.removeEventListener("submit", onSubmit, { capture: true });
  }, [frame]);

  useEffect(() => {
    if (!held || busy) return;
    setHeld(null);
    // A refused photo is the person's to decide about: the report does not go without it unasked.
    if (isRefused) return setWarned(true);
    const form = frame.current?.closest("form");
    // Phones of before 2022 know no requestSubmit; pressing the button does the same.
    if (form && "requestSubmit" in form) form.requestSubmit(held.button);
    else held.button?.click();
  }, [held, busy, isRefused, frame]);

  if (held) return photos.some((photo) => photo.state === "offline") ? words.heldOffline : words.held;
  return isWarned && isRefused ? words.refusedFirst : null;
}

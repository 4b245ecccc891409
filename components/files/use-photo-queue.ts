"use client";

import { later } from "@/components/ui/later";
import { useSource } from "@/components/ui/use-source";
import type { Photo } from "./photo";
import { PhotoQueue } from "./photo-queue";
import { forgetPhoto, keepPhoto, keptPhotos } from "./photo-store";
import { type Destination, sendPhoto } from "./send-photo";
import { shrink } from "./shrink";

/** A file that the server has already: a photo of the report that came back. */
export type KnownFile = { readonly id: string; readonly name: string; readonly mime: string };

function toPhoto({ id, name, mime }: KnownFile): Photo {
  return { id, name, isPicture: mime.startsWith("image/"), state: "sent", percent: 100, why: null, blob: null };
}

function createQueue(draft: string, to: Destination, initial: readonly KnownFile[]): PhotoQueue {
  return new PhotoQueue(
    {
      send: (photo, blob, onPercent) => sendPhoto(photo, blob, to, onPercent),
      shrink,
      keep: (order, photo) => keepPhoto(draft, order, photo),
      kept: () => keptPhotos(draft),
      forget: forgetPhoto,
      later,
    },
    initial.map(toPhoto),
  );
}

/** The queue of one report's photos; it goes on when the line is back and when the page is looked at again. */
export function usePhotoQueue(draft: string, to: Destination, initial: readonly KnownFile[]) {
  const { source: queue, seen: photos } = useSource(() => createQueue(draft, to, initial));
  return { queue, photos };
}

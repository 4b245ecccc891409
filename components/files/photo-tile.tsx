"use client";

import { useEffect, useState } from "react";
import { Icon } from "@/components/ui/icon";
import type { Photo } from "./photo";
import type { PhotoWords } from "./photo-words";

/** The picture itself while it is still on this device, else the server's small one. */
function usePreview({ id, isPicture, blob, state }: Photo): string | null {
  const [local, setLocal] = useState<string | null>(null);
  useEffect(() => {
    if (!blob || !isPicture) return;
    const address = URL.createObjectURL(blob);
    setLocal(address);
    return () => URL.revokeObjectURL(address);
  }, [blob, isPicture]);
  if (!isPicture) return null;
  return blob ? local : state === "sent" ? `/api/files/${id}?size=thumb` : null;
}

function wordOf({ state, percent }: Photo, words: PhotoWords): string {
  return state === "sending" ? words.sending.replace("{percent}", String(percent)) : words[state];
}

const TONE: Readonly<Record<Photo["state"], string>> = {
  waiting: "text-ink-soft",
  sending: "text-action",
  sent: "text-success",
  offline: "text-warning",
  refused: "text-danger",
};

/** One photo with where it stands on its way, and the way to take it out. */
export function PhotoTile({ photo, words, onRemove }: { photo: Photo; words: PhotoWords; onRemove: () => void }) {
  const preview = usePreview(photo);
  const [isUnseen, setUnseen] = useState(false);
  return (
    <li className="flex flex-col gap-1">
      <div className="relative aspect-[4/3] overflow-hidden rounded border border-line bg-sunken">
        {preview && !isUnseen ? (
          <img
            src={preview}
            alt={photo.name}
            className="size-full object-cover"
            onError={() => setUnseen(true)}
            onLoad={() => setUnseen(false)}
          />
        ) : (
          <span className="flex size-full flex-col items-center justify-center gap-1 p-2 text-center text-sm break-all text-ink-soft">
            <Icon name={photo.isPicture ? "image" : "file"} />
            <span className="line-clamp-2">{photo.name}</span>
          </span>
        )}
        {photo.state === "sending" && (
          <span aria-hidden="true" className="absolute inset-x-0 bottom-0 h-1.5 bg-card">
            <span className="block h-full bg-action" style={{ width: `${photo.percent}%` }} />
          </span>
        )}
        <button type="button" onClick={onRemove} className="icon-button absolute top-0 right-0 bg-card/90">
          <Icon name="close" size={18} />
          <span className="sr-only">{`${words.remove}: ${photo.name}`}</span>
        </button>
      </div>
      <p className={`flex items-center gap-1 text-sm font-semibold ${TONE[photo.state]}`}>
        {photo.state === "sent" && <Icon name="check" size={16} />}
        {photo.state === "offline" && <Icon name="offline" size={16} />}
        {photo.state === "refused" && <Icon name="warning" size={16} />}
        {wordOf(photo, words)}
      </p>
    </li>
  );
}

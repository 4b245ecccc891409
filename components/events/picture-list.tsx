import { useTranslations } from "next-intl";
import type { PictureView } from "@/lib/events/types";

/** Pictures in their order; a caption without its photo stands alone. */
export function PictureList({ pictures }: { pictures: readonly PictureView[] }) {
  const t = useTranslations("events.page");
  const hasPhoto = pictures.some(({ fileId }) => fileId !== null);
  return (
    <ol className={hasPhoto ? "grid gap-4 sm:grid-cols-2 lg:grid-cols-3" : "flex flex-col divide-y divide-line"}>
      {pictures.map(({ id, caption, fileId }) => (
        <li key={id} data-record="eventPicture" data-id={id} className={hasPhoto ? "flex flex-col gap-2" : "py-2"}>
          {fileId && (
            <a href={`/api/files/${fileId}`}>
              <img
                src={`/api/files/${fileId}?size=thumb`}
                alt=""
                loading="lazy"
                className="aspect-4/3 w-full rounded bg-sunken object-cover"
              />
            </a>
          )}
          <span>
            <span data-field="eventPicture.caption">{caption}</span>
            {!fileId && <span className="text-sm text-ink-soft"> ({t("noPhoto")})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

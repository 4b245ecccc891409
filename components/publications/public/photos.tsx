import type { PublicWords } from "@/lib/i18n/public-words";
import type { PublicPhoto } from "@/lib/publications/types";

type Words = { readonly t: PublicWords };

function Photo({ t, photo, title, isFirst }: Words & { photo: PublicPhoto; title: string; isFirst: boolean }) {
  const { id, path, caption, phase, width, height } = photo;
  const words = [phase && t(`phase.${phase}`), caption].filter(Boolean).join(": ");
  return (
    <figure data-record="photo" data-id={id}>
      <img
        src={path}
        srcSet={`${path}?co=nho 320w, ${path} 960w`}
        sizes="(min-width: 640px) 456px, calc(100vw - 32px)"
        alt={caption ?? t("photoAlt", { phase: phase ?? "none", title })}
        {...{ width, height }}
        loading={isFirst ? "eager" : "lazy"}
      />
      {words !== "" && <figcaption>{words}</figcaption>}
    </figure>
  );
}

/** Photos in the order in which the official put them. */
export function Photos({ t, photos, title }: Words & { photos: readonly PublicPhoto[]; title: string }) {
  return (
    <div className="photos">
      {photos.map((photo, index) => (
        <Photo key={photo.id} {...{ t, photo, title }} isFirst={index === 0} />
      ))}
    </div>
  );
}

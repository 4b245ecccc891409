/** How files are kept, whatever they came as: every picture becomes a JPEG, papers stay PDF. */
export type KeptMime = "image/jpeg" | "application/pdf";

/** A stored file as screens know it. Width and height in pixels, null for papers. */
export type FileDto = {
  readonly id: string;
  readonly name: string;
  readonly mime: KeptMime;
  readonly size: number;
  readonly width: number | null;
  readonly height: number | null;
};

/** What storing answers. `duplicateOf`: a file of the same unit that already shows the same picture, null when there is none. */
export type StoredFileDto = FileDto & { readonly duplicateOf: string | null };

/** The bytes in full, the small picture for galleries, or the one for public pages (made when a picture is published). */
export type FileVariant = "full" | "thumb" | "page";

/** Bytes to be sent to a browser; `etag` names them by content. */
export type FileDownload = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mime: KeptMime;
  readonly name: string;
  readonly etag: string;
};

/** A picture or paper ready to be kept: upright, shrunk, without location. */
export type Kept = {
  readonly mime: KeptMime;
  readonly bytes: Uint8Array;
  readonly width: number | null;
  readonly height: number | null;
  readonly thumbnail: Uint8Array | null;
  /** 256 bits in hex that stay nearly the same when the picture is shrunk or saved again; null for papers and flat pictures. */
  readonly fingerprint: string | null;
};

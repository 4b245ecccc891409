/** Where one photo stands on its way. A refused one is shown with why; one that waits for the line is tried again by itself. */
export type PhotoState = "waiting" | "sending" | "sent" | "offline" | "refused";

/** One photo or paper of a report. Its id is made here, so that the server knows it again however often it is sent. */
export type Photo = {
  readonly id: string;
  readonly name: string;
  readonly isPicture: boolean;
  readonly state: PhotoState;
  /** Hundredths that have left this device. */
  readonly percent: number;
  /** Why it was refused, as a sentence. */
  readonly why: string | null;
  /** Still on this device; empty once the server has it. */
  readonly blob: Blob | null;
};

const HEX = 16;
const VERSION_7 = 0x70;
const VARIANT = 0x80;

/** A UUIDv7 made by the browser; `crypto.randomUUID` and version 7 are not there on older phones and on pages without a certificate. */
export function newPhotoId(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let time = now;
  for (let at = 5; at >= 0; at -= 1) {
    bytes[at] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = VERSION_7 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = VARIANT | ((bytes[8] ?? 0) & 0x3f);
  const hex = [...bytes].map((byte) => byte.toString(HEX).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

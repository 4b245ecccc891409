import type { Photo } from "./photo";

/** How one attempt ended: kept by the server, refused with a sentence, or to be tried again: no line, a server in trouble, or (`why`) signed out meanwhile. */
export type Sent =
  | { readonly end: "sent" }
  | { readonly end: "refused"; readonly why: string }
  | { readonly end: "offline"; readonly why: string | null };

const TIME_LIMIT_MS = 180_000;
const SIGNED_OUT = 401;

/** Where photos go, and what is not even sent: larger files, with the sentence for them. */
export type Destination = { readonly organizationId: string; readonly maxBytes: number; readonly tooLarge: string };

function refusal(body: string): string | null {
  try {
    const text: unknown = Reflect.get(JSON.parse(body) as object, "text");
    return typeof text === "string" ? text : null;
  } catch {
    return null;
  }
}

/** Sends one photo once and says how far it is. XMLHttpRequest, since fetch does not tell how much has left the device. */
export function sendPhoto(photo: Photo, blob: Blob, to: Destination, onPercent: (percent: number) => void): Promise<Sent> {
  if (blob.size > to.maxBytes) return Promise.resolve({ end: "refused", why: to.tooLarge.replace("{name}", photo.name) });
  return new Promise((resolve) => {
    const form = new FormData();
    form.set("id", photo.id);
    form.set("organizationId", to.organizationId);
    form.set("name", photo.name);
    form.set("file", blob, photo.name);
    const request = new XMLHttpRequest();
    request.open("POST", "/api/uploads");
    request.timeout = TIME_LIMIT_MS;
    request.upload.onprogress = ({ loaded, total }) => onPercent(total > 0 ? Math.floor((loaded / total) * 100) : 0);
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) return resolve({ end: "sent" });
      const why = request.status < 500 ? refusal(request.responseText) : null;
      resolve(why === null || request.status === SIGNED_OUT ? { end: "offline", why } : { end: "refused", why });
    };
    request.onerror = () => resolve({ end: "offline", why: null });
    request.ontimeout = () => resolve({ end: "offline", why: null });
    request.send(form);
  });
}

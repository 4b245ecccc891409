import { deviceStore } from "@/components/ui/device-store";
import type { Photo } from "./photo";

/** A kept photo and the draft that it belongs to. */
type Kept = { readonly id: string; readonly draft: string; readonly order: number; readonly photo: Photo };

/** Photos that this device still has to send. */
const store = deviceStore<Kept>("giao-uoc-photos", "photos", "draft");

/** Keeps a photo of a draft, or what became of it. */
export async function keepPhoto(draft: string, order: number, photo: Photo): Promise<void> {
  await store.keep({ id: photo.id, draft, order, photo });
}

/** The photos of a draft in the order in which they were chosen. */
export async function keptPhotos(draft: string): Promise<Photo[]> {
  return (await store.keptIn(draft)).map(({ photo }) => photo);
}

/** Forgets one photo. */
export const forgetPhoto = store.forget;

/** Forgets the photos of a draft: its report has arrived, or was thrown away. */
export async function forgetPhotos(draft: string): Promise<void> {
  for (const { id } of await keptPhotos(draft)) await forgetPhoto(id);
}

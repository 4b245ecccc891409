/** What the server keeps at most; sending more over a weak line is a waste of the sender's time. */
const MAX_SIDE = 2_000;
/** Smaller files are sent as they are. */
const SMALL_BYTES = 400_000;
const QUALITY = 0.85;

/**
 * A picture as it is worth sending: turned upright, at most 2.000 pixels, JPEG. Where this browser cannot open or draw it (HEIC on many
 * phones, too little memory), or where nothing is gained, the file itself: the server does the rest.
 */
export async function shrink(file: Blob): Promise<Blob> {
  if (!file.type.startsWith("image/") || file.size <= SMALL_BYTES) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, MAX_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const pen = canvas.getContext("2d");
    if (!pen) return file;
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const smaller = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
    return smaller && smaller.size < file.size ? smaller : file;
  } catch {
    return file;
  }
}

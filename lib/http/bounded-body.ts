/** How much of a body that is too long is still taken in, unread: a browser that is cut off while sending never hears the answer. */
const DRAINED_TIMES = 5;

/** Reads a request's body up to a number of bytes; null when it is longer, whatever its headers claim. */
export async function readBounded(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) break;
    size += part.value.byteLength;
    if (size > maxBytes * DRAINED_TIMES) {
      await reader?.cancel();
      return null;
    }
    if (size > maxBytes) chunks.length = 0;
    else chunks.push(part.value);
  }
  if (size > maxBytes) return null;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

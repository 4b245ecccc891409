import "server-only";
import { listener } from "./listener";
import type { Topic } from "./topics";

/** Streams of one process; whoever comes later asks from time to time instead. */
const MOST_STREAMS = 300;
/** Proxies cut a line on which nothing moves, most of them after a minute. */
const BEAT_MS = 15_000;
/** Then the browser comes again by itself, and its rights are looked at anew. */
const LIFE_MS = 5 * 60_000;
/** After this many notices that nobody read the reader is gone. */
const MOST_UNREAD = 50;
/** Changes that come at once are one notice. */
const GATHER_MS = 30;
const RETRY_MS = 1_000;

const encoder = new TextEncoder();
const open = new Set<() => void>();

/** A server that stops waits for its connections to end; these end only when told. */
function endAll(): void {
  for (const end of [...open]) end();
}
let isWatchingForStop = false;

/** Whether a request asks for a stream; anybody else gets what there is to see at this moment. */
export function wantsStream(request: Request): boolean {
  return request.headers.get("accept")?.includes("text/event-stream") ?? false;
}

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  // "no-transform": a compressor on the way would hold notices back until it has enough of them.
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
  "x-content-type-options": "nosniff",
};

/**
 * Server-sent events: "change" after each change under a topic and once at the beginning, without a word of what changed. The caller has
 * decided that this reader may watch.
 */
export function liveStream(topic: Topic, signal: AbortSignal): Response {
  if (open.size >= MOST_STREAMS) return new Response(null, { status: 503, headers: { "cache-control": "no-store", "retry-after": "10" } });
  if (!isWatchingForStop) {
    isWatchingForStop = true;
    for (const name of ["SIGTERM", "SIGINT"] as const) process.once(name, endAll);
  }
  let end = () => {};
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let gathering: NodeJS.Timeout | null = null;
        const say = (text: string) => {
          if ((controller.desiredSize ?? 0) < -MOST_UNREAD) end();
          else controller.enqueue(encoder.encode(text));
        };
        const tell = () => {
          gathering = null;
          say("event: change\ndata: 1\n\n");
        };
        const unwatch = listener.watch(topic, () => {
          gathering ??= setTimeout(tell, GATHER_MS);
        });
        const beat = setInterval(() => say(": beat\n\n"), BEAT_MS);
        const life = setTimeout(() => end(), LIFE_MS);
        end = () => {
          if (!open.delete(end)) return;
          unwatch();
          clearInterval(beat);
          clearTimeout(life);
          if (gathering) clearTimeout(gathering);
          signal.removeEventListener("abort", end);
          try {
            controller.close();
          } catch {
            // The reader closed it already.
          }
        };
        open.add(end);
        signal.addEventListener("abort", end);
        say(`retry: ${RETRY_MS}\n\n`);
        tell();
      },
      cancel: () => end(),
    },
    new CountQueuingStrategy({ highWaterMark: 1 }),
  );
  return new Response(body, { headers: HEADERS });
}

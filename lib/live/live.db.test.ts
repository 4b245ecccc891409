import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { prisma } from "@/lib/db/client";
import { testDatabase } from "@/lib/db/test-db";
import { listener } from "./listener";
import { notify } from "./notify";
import { liveStream, wantsStream } from "./stream";
import { signingTopic } from "./topics";

beforeAll(testDatabase);

const [here, elsewhere] = [signingTopic("a"), signingTopic("b")];
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

async function until(isSo: () => boolean): Promise<void> {
  for (let time = 0; !isSo(); time += 1) {
    if (time > 300) throw new Error("it did not happen");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Watches a topic; the count of what was heard, after the first waking at the beginning. */
async function watching(topic: typeof here): Promise<{ heard: () => number; end: () => void }> {
  let count = 0;
  const end = listener.watch(topic, () => {
    count += 1;
  });
  ends.push(end);
  await prisma.$transaction((tx) => notify(tx, topic));
  await until(() => count > 0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const before = count;
  return { heard: () => count - before, end };
}

const listening = () =>
  prisma.$queryRaw<{ pid: number }[]>`SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`;

describe("notices", () => {
  it("come after the write, to those who watch its topic, and not at all for what was undone", async () => {
    const [mine, others] = [await watching(here), await watching(elsewhere)];
    await expect(
      prisma.$transaction(async (tx) => {
        await notify(tx, here);
        throw new Error("undone");
      }),
    ).rejects.toThrow("undone");
    await prisma.$transaction((tx) => notify(tx, elsewhere));
    await until(() => others.heard() === 1);
    expect(mine.heard()).toBe(0);
    await prisma.$transaction((tx) => notify(tx, here));
    await until(() => mine.heard() === 1);
  });

  it("come over one connection, which goes when nobody watches", async () => {
    const [one, two] = [await watching(here), await watching(elsewhere)];
    expect(await listening()).toHaveLength(1);
    one.end();
    two.end();
    for (let time = 0; (await listening()).length > 0 && time < 50; time += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await listening()).toHaveLength(0);
  });

  it("come again by themselves when the connection was cut, and wake everybody once for what was missed", async () => {
    const mine = await watching(here);
    const [{ pid } = { pid: 0 }] = await listening();
    await prisma.$queryRaw`SELECT pg_terminate_backend(${pid}::int)`;
    await until(() => mine.heard() === 1);
    await prisma.$transaction((tx) => notify(tx, here));
    await until(() => mine.heard() === 2);
  });
});

describe("a stream", () => {
  it("is for those who ask for one", () => {
    const asks = (accept?: string) => wantsStream(new Request("http://x/", accept ? { headers: { accept } } : {}));
    expect([asks("text/event-stream"), asks("application/json"), asks()]).toEqual([true, false, false]);
  });

  it("tells that something changed and nothing more, is not held back on the way, and ends with its reader", async () => {
    const reader = new AbortController();
    ends.push(() => reader.abort());
    const answer = liveStream(here, reader.signal);
    expect(answer.headers.get("content-type")).toContain("text/event-stream");
    expect(answer.headers.get("cache-control")).toContain("no-transform");
    let text = "";
    const reading = (async () => {
      for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) text += new TextDecoder().decode(part);
    })();
    const changes = () => text.split("event: change\ndata: 1\n\n").length - 1;
    await until(() => changes() >= 1);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const before = changes();
    await prisma.$transaction((tx) => notify(tx, here));
    await until(() => changes() === before + 1);
    expect(text.replaceAll("event: change\ndata: 1\n\n", "")).toBe("retry: 1000\n\n");
    reader.abort();
    await reading;
  });

  it("is refused when there are too many, so that the page asks from time to time", () => {
    const readers = Array.from({ length: 300 }, () => new AbortController());
    ends.push(() => {
      for (const reader of readers) reader.abort();
    });
    for (const reader of readers) expect(liveStream(here, reader.signal).status).toBe(200);
    expect(liveStream(here, new AbortController().signal).status).toBe(503);
  });
});

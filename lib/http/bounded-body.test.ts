import { describe, expect, it } from "vitest";
import { readBounded } from "./bounded-body";
import { isSameOrigin } from "./same-origin";

function request(chunks: readonly number[], headers: Record<string, string> = {}): { request: Request; taken: () => number } {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const size = chunks[taken];
      if (size === undefined) return controller.close();
      taken += 1;
      controller.enqueue(new Uint8Array(size).fill(taken));
    },
  });
  return { request: new Request("http://x/", { method: "POST", body, headers, duplex: "half" } as RequestInit), taken: () => taken };
}

describe("a body with a limit", () => {
  it("is read whole up to the limit", async () => {
    expect([...((await readBounded(request([2, 3]).request, 5)) ?? [])]).toEqual([1, 1, 2, 2, 2]);
    expect((await readBounded(request([]).request, 5))?.byteLength).toBe(0);
    expect((await readBounded(new Request("http://x/", { method: "POST" }), 5))?.byteLength).toBe(0);
  });

  it("is refused one byte above, whatever its header claims, but taken in so that the sender hears why", async () => {
    const long = request([3, 3, 3], { "content-length": "1" });
    expect(await readBounded(long.request, 5)).toBeNull();
    expect(long.taken()).toBe(3);
  });

  it("is cut off when it does not end", async () => {
    const endless = request(Array.from({ length: 100 }, () => 10));
    expect(await readBounded(endless.request, 5)).toBeNull();
    expect(endless.taken()).toBeLessThan(10);
  });
});

describe("the same origin", () => {
  it("is what the browser says it is", () => {
    expect(isSameOrigin(new Headers({ "sec-fetch-site": "same-origin" }))).toBe(true);
    for (const site of ["cross-site", "same-site", "none"]) {
      expect(isSameOrigin(new Headers({ "sec-fetch-site": site, origin: "http://x", host: "x" }))).toBe(false);
    }
  });

  it("is the origin's host for older browsers, and not without one", () => {
    expect(isSameOrigin(new Headers({ origin: "http://ward.vn:3000", host: "ward.vn:3000" }))).toBe(true);
    expect(isSameOrigin(new Headers({ origin: "http://evil.vn", host: "ward.vn" }))).toBe(false);
    expect(isSameOrigin(new Headers({ origin: "null", host: "ward.vn" }))).toBe(false);
    expect(isSameOrigin(new Headers({ host: "ward.vn" }))).toBe(false);
    expect(isSameOrigin(new Headers({ origin: "http://ward.vn" }))).toBe(false);
  });
});

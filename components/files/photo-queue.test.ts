import { describe, expect, test } from "vitest";
import { isId } from "@/lib/kernel/ids";
import { newPhotoId, type Photo } from "./photo";
import { isBusy, PhotoQueue, type QueueTools } from "./photo-queue";
import type { Sent } from "./send-photo";

type Device = {
  tools: QueueTools;
  sent: string[];
  disk: Map<string, Photo>;
  answers: Sent[];
  pauses: number[];
  /** Runs what waits for its time. */
  elapse: () => void;
};

const OK: Sent = { end: "sent" };
const OFFLINE: Sent = { end: "offline", why: null };

/** A phone whose answers are given one by one; when none is left, everything arrives. */
function device(answers: Sent[] = [], disk = new Map<string, Photo>()): Device {
  const sent: string[] = [];
  const pauses: number[] = [];
  let waiting: (() => void) | null = null;
  const tools: QueueTools = {
    send: async (photo, _blob, onPercent) => {
      onPercent(50);
      sent.push(photo.id);
      return answers.shift() ?? OK;
    },
    shrink: async (file) => (file.size > 10 ? new Blob(["small"]) : file),
    keep: async (_order, photo) => {
      disk.set(photo.id, photo);
    },
    kept: async () => [...disk.values()],
    forget: async (id) => {
      disk.delete(id);
    },
    later: (work, milliseconds) => {
      pauses.push(milliseconds);
      waiting = work;
      return () => {
        waiting = null;
      };
    },
  };
  const elapse = () => {
    const work = waiting;
    waiting = null;
    work?.();
  };
  return { tools, sent, disk, answers, pauses, elapse };
}

const file = (name: string, size = 4) => new File(["x".repeat(size)], name, { type: "image/jpeg" });
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const states = (queue: PhotoQueue) => queue.snapshot().map(({ state }) => state);

describe("the photo queue", () => {
  test("sends every photo once, in order, shrunk, and forgets the bytes that arrived", async () => {
    const phone = device();
    const queue = new PhotoQueue(phone.tools, []);
    expect(await queue.add([file("1.jpg"), file("2.jpg", 50), file("3.jpg")], 30)).toBe(0);
    await settle();
    expect(states(queue)).toEqual(["sent", "sent", "sent"]);
    expect(phone.sent).toEqual(queue.snapshot().map(({ id }) => id));
    expect(queue.snapshot().every(({ blob }) => blob === null)).toBe(true);
    expect(isBusy(queue.snapshot())).toBe(false);
  });

  test("a dropped line is tried again under the same id after growing pauses, and at once when the line is back", async () => {
    const phone = device([OK, OFFLINE, OFFLINE, OFFLINE]);
    const queue = new PhotoQueue(phone.tools, []);
    await queue.add([file("1.jpg"), file("2.jpg"), file("3.jpg")], 30);
    await settle();
    expect(states(queue)).toEqual(["sent", "offline", "waiting"]);
    phone.elapse();
    await settle();
    expect(phone.pauses).toEqual([2_000, 4_000]);
    queue.wake();
    await settle();
    expect(phone.pauses).toEqual([2_000, 4_000, 2_000]);
    phone.elapse();
    await settle();
    expect(states(queue)).toEqual(["sent", "sent", "sent"]);
    expect(new Set(phone.sent).size).toBe(3);
  });

  test("pauses end at half a minute", async () => {
    const phone = device(Array.from({ length: 8 }, () => OFFLINE));
    const queue = new PhotoQueue(phone.tools, []);
    await queue.add([file("1.jpg")], 30);
    for (let round = 0; round < 7; round += 1) {
      await settle();
      phone.elapse();
    }
    await settle();
    expect(phone.pauses).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000, 30_000]);
  });

  test("what the page leaves behind is taken up by the next one, with the same ids", async () => {
    const phone = device([OK, OFFLINE]);
    const first = new PhotoQueue(phone.tools, []);
    await first.add([file("1.jpg"), file("2.jpg"), file("3.jpg")], 30);
    await settle();
    first.stop();
    const ids = first.snapshot().map(({ id }) => id);

    const next = device([], phone.disk);
    const second = new PhotoQueue(next.tools, []);
    await second.restore();
    await settle();
    expect(second.snapshot().map(({ id }) => id)).toEqual(ids);
    expect(states(second)).toEqual(["sent", "sent", "sent"]);
    expect(next.sent).toEqual(ids.slice(1));
  });

  test("restoring twice at once, as a page that is mounted twice does, shows and sends everything once", async () => {
    const phone = device([OFFLINE]);
    const first = new PhotoQueue(phone.tools, []);
    await first.add([file("1.jpg"), file("2.jpg")], 30);
    await settle();
    first.stop();
    const next = device([], phone.disk);
    const second = new PhotoQueue(next.tools, []);
    await Promise.all([second.restore(), second.restore()]);
    await settle();
    expect(states(second)).toEqual(["sent", "sent"]);
    expect(next.sent).toHaveLength(2);
  });

  test("one that was being sent when the page went away is sent again; one without bytes is lost and not shown", async () => {
    const base = { name: "a.jpg", isPicture: true, percent: 30, why: null };
    const disk = new Map<string, Photo>([
      ["a", { ...base, id: "a", state: "sending", blob: new Blob(["x"]) }],
      ["b", { ...base, id: "b", state: "waiting", blob: null }],
      ["c", { ...base, id: "c", state: "refused", why: "Tệp hỏng", blob: null }],
    ]);
    const phone = device([], disk);
    const queue = new PhotoQueue(phone.tools, []);
    await queue.restore();
    await settle();
    expect(queue.snapshot().map(({ id, state }) => [id, state])).toEqual([
      ["a", "sent"],
      ["c", "refused"],
    ]);
  });

  test("a refused photo says why and does not stop the others; it can be taken out", async () => {
    const phone = device([{ end: "refused", why: "Tệp này không phải ảnh" }]);
    const queue = new PhotoQueue(phone.tools, []);
    await queue.add([file("virus.jpg"), file("2.jpg")], 30);
    await settle();
    expect(states(queue)).toEqual(["refused", "sent"]);
    const [refused] = queue.snapshot();
    expect(refused?.why).toBe("Tệp này không phải ảnh");
    await queue.remove(refused?.id ?? "");
    expect(states(queue)).toEqual(["sent"]);
    expect(phone.disk.size).toBe(1);
  });

  test("who was signed out meanwhile is told, keeps the photo, and goes on after signing in", async () => {
    const phone = device([{ end: "offline", why: "Phiên làm việc đã hết" }]);
    const queue = new PhotoQueue(phone.tools, []);
    await queue.add([file("1.jpg")], 30);
    await settle();
    expect(queue.snapshot()[0]).toMatchObject({ state: "offline", why: "Phiên làm việc đã hết" });
    queue.wake();
    await settle();
    expect(queue.snapshot()[0]).toMatchObject({ state: "sent", why: null });
  });

  test("there is room for so many, photos of a returned report included", async () => {
    const phone = device();
    const before: Photo = { id: "old", name: "old", isPicture: true, state: "sent", percent: 100, why: null, blob: null };
    const queue = new PhotoQueue(phone.tools, [before]);
    expect(await queue.add([file("1.jpg"), file("2.jpg"), file("3.jpg")], 3)).toBe(1);
    await settle();
    expect(states(queue)).toEqual(["sent", "sent", "sent"]);
    await queue.restore();
    expect(queue.snapshot()).toHaveLength(3);
  });

  test("listeners hear every change until they leave", async () => {
    const queue = new PhotoQueue(device().tools, []);
    let heard = 0;
    const leave = queue.subscribe(() => {
      heard += 1;
    });
    await queue.add([file("1.jpg")], 30);
    await settle();
    const before = heard;
    expect(before).toBeGreaterThanOrEqual(3);
    leave();
    await queue.add([file("2.jpg")], 30);
    expect(heard).toBe(before);
  });
});

test("ids made by the browser are UUIDs of version 7, in the order of their making, never twice", () => {
  const ids = Array.from({ length: 200 }, (_, index) => newPhotoId(1_743_400_000_000 + index));
  expect(ids.every(isId)).toBe(true);
  expect(new Set(ids).size).toBe(200);
  expect([...ids].sort()).toEqual(ids);
});

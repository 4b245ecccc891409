import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "@/lib/kernel/dates";
import { byDay, icsOf, type Single, together } from "./domain";
import type { FeedEntry, WordedEntry } from "./types";

const TODAY = day("2025-03-31");
const entry = (rest: Partial<WordedEntry> = {}): WordedEntry => ({
  ...{
    uid: "due-1",
    day: TODAY,
    summary: "Đến hạn: Sửa nhà văn hóa",
    description: "Khu phố 1",
    location: null,
    url: "http://x/pledges/1",
    alarms: [-16],
  },
  ...rest,
});
const bytes = (text: string) => new TextEncoder().encode(text).length;
const unfolded = (ics: string) => ics.replaceAll("\r\n ", "");
const textOf = (ics: string, name: string) =>
  (new RegExp(`^${name}:(.*)$`, "m").exec(unfolded(ics).replaceAll("\r", ""))?.[1] ?? "").replace(/\\([\\;,n])/g, (_, letter) =>
    letter === "n" ? "\n" : letter,
  );

describe("a calendar's file", () => {
  it("holds a whole day with its reminder, in the time of Việt Nam", () => {
    const ics = icsOf("Giao Ước: Khu phố 1", [entry()], TODAY);
    for (const line of [
      "BEGIN:VCALENDAR",
      "X-WR-CALNAME:Giao Ước: Khu phố 1",
      "X-WR-TIMEZONE:Asia/Ho_Chi_Minh",
      "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
      "UID:due-1@giao-uoc",
      "DTSTAMP:20250330T170000Z",
      "DTSTART;VALUE=DATE:20250331",
      "DTEND;VALUE=DATE:20250401",
      "TRIGGER:-PT16H",
      "TZOFFSETTO:+0700",
      "END:VCALENDAR",
    ])
      expect(ics.split("\r\n")).toContain(line);
    expect(ics).toBe(icsOf("Giao Ước: Khu phố 1", [entry()], TODAY));
  });

  it("keeps every text, however long and whatever is in it, in lines of at most 75 bytes", () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom("ệ", ",", ";", "\\", "\n", "n", " "), fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 })),
      maxLength: 200,
    });
    const plain = text.map((value) => value.replace(/[\r\u0085\u2028\u2029]/g, ""));
    fc.assert(
      fc.property(plain, plain, (summary, description) => {
        const ics = icsOf("Lịch", [entry({ summary, description: `x${description}` })], TODAY);
        for (const line of ics.split("\r\n")) expect(bytes(line)).toBeLessThanOrEqual(75);
        expect([textOf(ics, "SUMMARY"), textOf(ics, "DESCRIPTION")]).toEqual([summary, `x${description}`]);
      }),
    );
  });
});

describe("matters of one day", () => {
  const common = { scope: "s", of: "Phường", path: "/calendar" };
  it("are one entry with the first ten of them, under an id that stays", () => {
    const singles = Array.from({ length: 12 }, (_, index): Single => ({ kind: "PLEDGES_DUE", day: TODAY, title: `Việc ${index}` }));
    const [found, ...rest] = byDay(singles, common);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ id: "pledges_due-2025-03-31-s", count: 12, of: "Phường" });
    expect(found?.titles).toHaveLength(10);
  });

  it("of several posts stand once, in the order of their days", () => {
    const at = (id: string, ahead: number): FeedEntry => ({
      ...{ id, kind: "EVENT", day: addDays(TODAY, ahead), titles: ["x"], count: 1, of: "p", session: null, location: null, path: "/" },
    });
    expect(together([at("b", 2), at("a", 1), at("b", 2), at("c", 1)]).map(({ id }) => id)).toEqual(["a", "c", "b"]);
  });
});

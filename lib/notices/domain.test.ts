import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { EventCode } from "@/lib/kernel/events";
import messages from "@/messages/vi/notices.json";
import { NOTICE_KINDS } from "./constants";
import { groupNotices, hrefOfSubject, noticesHref, pledgeOf, ruleOf } from "./domain";
import type { NoticedEvent, NoticeKind, NoticeLine } from "./types";

const FOLDER = join(import.meta.dirname, "..", "..", "messages", "vi");

/** Every event of the product with its sentence in the history. */
const EVENTS = readdirSync(FOLDER).flatMap((file) => {
  const { events = {} } = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as { events?: Record<string, string> };
  return Object.entries(events).map(([code, sentence]) => ({ type: `${file.replace(".json", "")}.${code}` as EventCode, sentence }));
});

const EVENT: NoticedEvent = { type: "progress.sent", subject: { type: "report", id: "r" }, params: { claims: "yes" } };
const rulesOf = (type: EventCode) => [false, true].flatMap((isAmendment) => ruleOf({ ...EVENT, type, concerns: { isAmendment } }) ?? []);
const placesOf = (sentence: string) => [...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name);

describe("the table of notices", () => {
  test("knows only events that exist, and every kind is told by one", () => {
    const told = new Set(EVENTS.flatMap(({ type }) => rulesOf(type).flatMap(({ tells }) => tells.map(({ kind }) => kind))));
    expect(NOTICE_KINDS.filter((kind) => !told.has(kind))).toEqual([]);
  });

  test("what asks for something is made done by something", () => {
    const rules = EVENTS.flatMap(({ type }) => rulesOf(type));
    const asking = new Set(rules.flatMap(({ tells }) => tells.filter(({ waits }) => waits).map(({ kind }) => kind)));
    const settled = new Set(
      EVENTS.filter(({ type }) => type !== "campaigns.cancelled").flatMap(({ type }) =>
        rulesOf(type).flatMap(({ settles }) => settles.flatMap(({ kinds }) => kinds)),
      ),
    );
    expect([...asking].filter((kind) => !settled.has(kind))).toEqual([]);
  });

  test("a sentence has no place that its event does not fill", () => {
    const empty = EVENTS.flatMap(({ type, sentence }) =>
      rulesOf(type).flatMap(({ tells }) =>
        tells.flatMap(({ kind }) => {
          const given = new Set([...placesOf(sentence), "actor", "campaign"]);
          return placesOf(messages.sentence[kind])
            .filter((name) => !given.has(name))
            .map((name) => `${type} ${kind} {${name}}`);
        }),
      ),
    );
    expect(empty).toEqual([]);
  });

  test("rings nobody's bell for what is not in it", () => {
    expect(ruleOf({ ...EVENT, type: "covenants.pledgeAdded" })).toBeNull();
  });

  test("a report that claims nothing asks for no acceptance of the work", () => {
    const kinds = (claims: string) => ruleOf({ ...EVENT, params: { claims } })?.tells.map(({ kind }) => kind);
    expect(kinds("no")).toEqual(["reportWaiting"]);
    expect(kinds("yes")).toEqual(["reportWaiting", "completionWaiting"]);
  });
});

describe("where a notice leads", () => {
  test("to the record's page, or stays where no page is known", () => {
    expect(hrefOfSubject("report", "x")).toBe("/reports/x");
    expect(hrefOfSubject("contribution", "x")).toBe("/contributions#proposals");
    expect(hrefOfSubject("membership", "x")).toBe("/notices");
  });

  test("the pledge is the record itself or what the event says", () => {
    expect(pledgeOf({ ...EVENT, subject: { type: "pledge", id: "p" } })).toBe("p");
    expect(pledgeOf({ ...EVENT, concerns: { pledgeId: "q" } })).toBe("q");
    expect(pledgeOf(EVENT)).toBeNull();
  });

  test("addresses leave out what is as usual", () => {
    expect(noticesHref({ view: "open", unit: null })).toBe("/notices");
    expect(noticesHref({ view: "past", unit: "u", page: 2 })).toBe("/notices?view=past&unit=u&page=2");
  });
});

describe("groups", () => {
  const line = (id: string, kind: NoticeKind, unitName: string | null, waits: boolean): NoticeLine => ({
    ...{ id, kind, unitName, waits, isDone: false, isRead: false, params: {} },
    at: new Date(0),
  });

  test("stand with what asks for something first, and by unit inside", () => {
    const lines = [
      line("1", "reportAccepted", "A", false),
      line("2", "reportWaiting", "A", true),
      line("3", "reportWaiting", "B", true),
      line("4", "reportWaiting", "A", true),
      line("5", "covenantToSign", "A", true),
    ];
    const counts = [
      { kind: "reportAccepted", count: 1, unread: 1 },
      { kind: "reportWaiting", count: 7, unread: 2 },
      { kind: "covenantToSign", count: 1, unread: 0 },
    ] as const;
    const groups = groupNotices(lines, counts);
    expect(groups.map(({ kind, count }) => [kind, count])).toEqual([
      ["covenantToSign", 1],
      ["reportWaiting", 7],
      ["reportAccepted", 1],
    ]);
    expect(groups[1]?.lines.map(({ id }) => id)).toEqual(["2", "4", "3"]);
  });
});

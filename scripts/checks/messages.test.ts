import { expect, test } from "vitest";
import { run } from "./messages.mjs";
import { makeTree } from "./test-tree";

function languages(vi: unknown, en: unknown) {
  return makeTree({ "messages/vi/pledges.json": JSON.stringify(vi), "messages/en/pledges.json": JSON.stringify(en) });
}

test("the same keys and places pass; plurals, short common words and other orders too", async () => {
  const root = languages(
    { title: "Công trình", app: "Zalo", left: "Còn {n} ngày", reasons: { late: "{unit} quá hạn {n} ngày" } },
    { title: "Work", app: "Zalo", left: "{n, plural, one {# day} other {# days}} left", reasons: { late: "{n} days late: {unit}" } },
  );
  expect(await run(root)).toEqual({ ok: true, looked: 4, lines: [] });
});

test.each([
  ["a key missing in English", { a: "Một", b: "Hai" }, { a: "One" }, "messages/en/pledges.json  lacks b"],
  ["a key missing in Vietnamese", { a: "Một" }, { a: "One", b: "Two" }, "messages/vi/pledges.json  lacks b"],
  ["a key that is a group on the other side", { a: { b: "Hai" } }, { a: "Two" }, "lacks a"],
  ["an empty text", { a: "Một" }, { a: " " }, "messages/en/pledges.json  a is empty"],
  ["a number instead of a text", { a: 1 }, { a: "One" }, "messages/vi/pledges.json  a is no text"],
  ["another place", { a: "Còn {n} ngày" }, { a: "{count} days left" }, "has places [n] in vi and [count] in en"],
  ["a lost place", { a: "Còn {n} ngày" }, { a: "Some days left" }, "has places [n] in vi and [] in en"],
  ["another branch", { a: "{k, select, x {X} other {O}}" }, { a: "{k, select, y {Y} other {O}}" }, "has places"],
  ["broken syntax", { a: "Còn {n ngày" }, { a: "{n} days" }, "a cannot be read"],
  ["a sentence left untranslated", { a: "Waiting for the unit's report" }, { a: "Waiting for the unit's report" }, "was not translated"],
  ["decomposed accents", { a: "Một".normalize("NFD") }, { a: "One" }, "has decomposed accents"],
])("%s is refused", async (_what, vi, en, sentence) => {
  const { ok, lines } = await run(languages(vi, en));
  expect(ok).toBe(false);
  expect(lines).toContainEqual(expect.stringContaining(sentence));
});

test("a file without its twin is refused", async () => {
  const { ok, lines } = await run(makeTree({ "messages/vi/pledges.json": '{"a":"Một"}', "messages/en/people.json": '{"a":"One"}' }));
  expect(ok).toBe(false);
  expect(lines).toEqual(["messages/vi/people.json  is missing", "messages/en/pledges.json  is missing"]);
});

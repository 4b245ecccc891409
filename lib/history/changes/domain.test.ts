import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { content, MEASURES } from "@/lib/pledges/test-content";
import { changesOf, idsIn } from "./domain";

const UNIT = "0195ea00-0000-7000-8000-000000000001";
const OTHER = "0195ea00-0000-7000-8000-000000000002";

const text = (value: string) => ({ type: "TEXT", text: value });
const day = (value: string) => ({ type: "DAY", day: value });
const word = (key: string) => ({ type: "WORD", key });

/** The one change of an event that has one. */
function only(type: string, before: unknown, after: unknown, params: unknown = {}) {
  const changes = changesOf(type, before, after, params);
  expect(changes).toHaveLength(1);
  return changes[0];
}

describe("a field that reads differently", () => {
  it("is told with what was before and what is after, in the words of its kind", () => {
    expect(only("pledges.extended", { due: "2025-06-05" }, { due: "2025-06-12" })).toEqual({
      kind: "VALUE",
      field: "due",
      before: day("2025-06-05"),
      after: day("2025-06-12"),
      isFirst: false,
    });
    expect(only("organizations.renamed", { name: "Khu 1" }, { name: "Khu phố 1" })).toMatchObject({
      before: text("Khu 1"),
      after: text("Khu phố 1"),
    });
    expect(only("people.postChanged", { role: "OFFICIAL" }, { role: "LEADER" })).toMatchObject({
      before: word("people.roles.OFFICIAL"),
      after: word("people.roles.LEADER"),
    });
    expect(only("people.disabled", { disabled: false }, { disabled: true })).toMatchObject({
      before: { type: "YES_NO", value: false },
      after: { type: "YES_NO", value: true },
    });
    expect(only("campaigns.edited", { termTo: 2023 }, { termTo: 2030 })).toMatchObject({ before: text("2023"), after: text("2030") });
    expect(only("campaigns.edited", { parentId: null }, { parentId: OTHER })).toMatchObject({
      before: null,
      after: { type: "REF", of: "campaign", id: OTHER },
    });
    expect(only("campaigns.edited", { form: "REGULAR", theme: "" }, { form: "THEMATIC", theme: null })).toMatchObject({
      field: "form",
      after: word("campaigns.form.THEMATIC"),
    });
  });

  it("is not told when it reads the same", () => {
    expect(
      changesOf(
        "pledges.paused",
        { due: "2025-06-05", branch: null, status: "ACTIVE" },
        { due: "2025-06-05", branch: null, status: "ACTIVE" },
        {},
      ),
    ).toEqual([]);
    expect(changesOf("campaigns.edited", null, null, {})).toEqual([]);
    expect(changesOf("campaigns.edited", "text", ["list"], {})).toEqual([]);
  });

  it("keeps the order in which it was stored", () => {
    const changes = changesOf("people.postChanged", { toDay: null, post: "A" }, { post: "B", toDay: "2025-03-31" }, {});
    expect(changes.map((change) => (change.kind === "PLEDGE" ? "" : change.field))).toEqual(["toDay", "post"]);
  });
});

describe("what was made with a record", () => {
  it("has nothing before, and what the sentence says already is left out", () => {
    const after = { fullName: "Nguyễn Thị Hoa", role: "REPRESENTATIVE", post: "Trưởng khu phố" };
    const params = { person: "Nguyễn Thị Hoa", post: "Trưởng khu phố", unit: "Khu phố 3" };
    expect(only("people.accountCreated", null, after, params)).toEqual({
      kind: "VALUE",
      field: "role",
      before: null,
      after: word("people.roles.REPRESENTATIVE"),
      isFirst: true,
    });
    expect(changesOf("campaigns.launched", { launchDay: null }, { launchDay: "2024-04-11" }, { day: "11/04/2024" })).toEqual([]);
    expect(changesOf("campaigns.launched", { launchDay: null }, { launchDay: "2024-04-11" }, { day: "12/04/2024" })).toHaveLength(1);
  });

  it("is told where it replaces something, even when the sentence says the new one", () => {
    expect(changesOf("organizations.renamed", { name: "A" }, { name: "B" }, { unit: "B" })).toHaveLength(1);
  });
});

describe("a status", () => {
  it("has the words of its feature", () => {
    const moved = (type: string, from: string, to: string) => only(type, { status: from }, { status: to });
    expect(moved("campaigns.opened", "DRAFT", "OPEN")).toMatchObject({
      before: word("campaigns.status.DRAFT"),
      after: word("campaigns.status.OPEN"),
    });
    expect(moved("pledges.paused", "ACTIVE", "PAUSED")).toMatchObject({ after: word("pledges.status.PAUSED") });
    expect(moved("progress.accepted", "SUBMITTED", "ACCEPTED")).toMatchObject({ after: word("progress.status.ACCEPTED") });
  });

  it("of a covenant follows from its step", () => {
    const led = (event: string) => only("covenants.submitted", { status: "DRAFT" }, { event });
    expect(led("SUBMIT")).toMatchObject({ before: word("covenants.status.DRAFT"), after: word("covenants.status.SUBMITTED") });
    expect(led("APPROVE")).toMatchObject({ after: word("covenants.status.APPROVED") });
    expect(led("RETURN")).toMatchObject({ after: word("covenants.status.RETURNED") });
    expect(only("covenants.recalled", { status: "SUBMITTED" }, { event: "RECALL" })).toMatchObject({
      after: word("covenants.status.DRAFT"),
    });
  });

  it("of which one side is not known is left out", () => {
    expect(changesOf("covenants.signed", { status: "APPROVED" }, { event: "SOMETHING" }, {})).toEqual([]);
    expect(changesOf("progress.sent", null, { status: "SUBMITTED" }, {})).toEqual([]);
    expect(changesOf("progress.sent", { status: "SUBMITTED" }, {}, {})).toEqual([]);
  });

  it("of a feature without one is left out", () => {
    expect(changesOf("people.enabled", { status: "A" }, { status: "B" }, {})).toEqual([]);
  });
});

describe("a list", () => {
  it("tells what it lost and what it gained, and keeps quiet about what stayed", () => {
    const contents = (...texts: string[]) => ({ contents: texts.map((one, index) => ({ id: `${index}`, text: one })) });
    expect(only("campaigns.edited", contents("một", "hai"), contents("hai", "ba"))).toEqual({
      kind: "ROWS",
      field: "contents",
      removed: [text("một")],
      added: [text("ba")],
    });
    expect(changesOf("campaigns.edited", contents("một", "hai"), contents("hai", "một"), {})).toEqual([]);
  });

  it("says rows as people cite them", () => {
    const block = {
      id: "1",
      name: "Khối khu phố",
      minWorks: 1,
      minTasks: 2,
      text: null,
      members: [{ organizationId: UNIT }, { organizationId: OTHER }],
    };
    expect(only("campaigns.edited", { blocks: [] }, { blocks: [block] })).toMatchObject({
      added: [{ type: "BLOCK", name: "Khối khu phố", units: 2, works: 1, tasks: 2 }],
    });
    expect(only("campaigns.edited", { blocks: [{ ...block, members: null }, { name: "x" }] }, { blocks: [] })).toMatchObject({
      removed: [{ type: "BLOCK", units: 0 }],
      added: [],
    });
    const occasion = { id: "1", name: "Đại hội", day: "2025-06-15", isMain: true };
    expect(only("campaigns.edited", { occasions: [occasion] }, { occasions: [{ ...occasion, day: null, isMain: false }] })).toMatchObject({
      removed: [{ type: "OCCASION", name: "Đại hội", day: "2025-06-15", isMain: true }],
      added: [{ type: "OCCASION", name: "Đại hội", day: null, isMain: false }],
    });
    const basis = { id: "1", title: "về phát triển", number: "09-NQ/TU" };
    expect(only("campaigns.edited", { legalBases: [basis] }, { legalBases: [{ ...basis, number: null }] })).toMatchObject({
      removed: [text("09-NQ/TU: về phát triển")],
      added: [text("về phát triển")],
    });
    expect(only("campaigns.edited", { sampleFields: [] }, { sampleFields: ["rhythm"] })).toMatchObject({
      added: [word("campaigns.fields.rhythm")],
    });
    expect(only("campaigns.edited", { hostIds: [] }, { hostIds: [UNIT] })).toMatchObject({
      added: [{ type: "REF", of: "unit", id: UNIT }],
    });
    expect(changesOf("campaigns.edited", { occasions: [{}], legalBases: "x" }, { occasions: [], legalBases: [{}] }, {})).toEqual([]);
    for (const type of ["occasions.created", "documents.created"]) expect(changesOf(type, null, { kind: "ANNIVERSARY" }, {})).toEqual([]);
  });
});

describe("a pledge's text", () => {
  it("is compared part by part", () => {
    const before = { pledgeId: UNIT, content: content(MEASURES.QUANTITY) };
    const after = { pledgeId: UNIT, content: content({ ...MEASURES.QUANTITY, target: 250 }, { title: "Đường bê tông tổ 4" }) };
    const change = only("covenants.pledgeChanged", before, after);
    expect(change).toMatchObject({ kind: "PLEDGE" });
    expect(change?.kind === "PLEDGE" && change.changes.map((one) => one.type === "FIELD" && one.field)).toEqual(["title", "target"]);
  });

  it("that did not change, or has nothing to compare with, is left out", () => {
    const one = { content: content(MEASURES.AMOUNT) };
    expect(changesOf("covenants.pledgeChanged", one, one, {})).toEqual([]);
    expect(changesOf("covenants.pledgeAdded", null, one, {})).toEqual([]);
    expect(changesOf("covenants.pledgeChanged", { content: null }, one, {})).toEqual([]);
  });
});

describe("nothing raw", () => {
  it("is ever shown: fields without a name and values of another kind are left out", () => {
    expect(changesOf("covenants.signed", null, { hash: "c0ffee", signer: { name: "A" }, method: "ACCOUNT", code: "AJFG" }, {})).toEqual([]);
    expect(changesOf("people.linkMade", null, { purpose: "RESET" }, {})).toEqual([]);
    expect(changesOf("campaigns.edited", { purpose: "a" }, { purpose: "b" }, {})).toHaveLength(1);
    expect(
      changesOf("campaigns.edited", { startDay: "soon", isSpecial: "yes", theme: { a: 1 } }, { startDay: 7, isSpecial: 1, theme: [] }, {}),
    ).toEqual([]);
    expect(changesOf("organizations.changed", { kind: "<b>" }, { kind: "SCHOOL" }, {})).toMatchObject([{ before: null }]);
    expect(changesOf("", { name: "a" }, { name: "b" }, null)).toHaveLength(1);
  });

  it("whatever was stored, what is told has a kind", () => {
    const kinds = new Set(["TEXT", "DAY", "YES_NO", "WORD", "REF", "BLOCK", "OCCASION"]);
    const fields = fc.dictionary(
      fc.constantFrom("name", "due", "status", "blocks", "contents", "hostIds", "day", "isSpecial", "kind", "x"),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(
        fc.constantFrom("campaigns.edited", "people.renamed", "x"),
        fc.oneof(fields, fc.jsonValue()),
        fc.oneof(fields, fc.jsonValue()),
        (type, before, after) => {
          for (const change of changesOf(type, before, after, {})) {
            if (change.kind === "PLEDGE") continue;
            const shown = change.kind === "VALUE" ? [change.before, change.after] : [...change.removed, ...change.added];
            expect(shown.some((value) => value !== null)).toBe(true);
            for (const value of shown) if (value !== null) expect(kinds.has(value.type)).toBe(true);
          }
        },
      ),
    );
  });
});

describe("ids that are named", () => {
  it("are found once each, by what they are of", () => {
    const changes = [
      ...changesOf("campaigns.edited", { hostIds: [UNIT], parentId: null }, { hostIds: [OTHER], parentId: UNIT }, {}),
      ...changesOf("campaigns.copied", {}, { sourceId: UNIT }, {}),
      ...changesOf(
        "covenants.pledgeChanged",
        { content: content(MEASURES.AMOUNT, { contentIds: [UNIT], supportingOrganizationIds: [] }) },
        { content: content(MEASURES.AMOUNT, { contentIds: [OTHER], supportingOrganizationIds: [OTHER], location: "Tổ 3" }) },
        {},
      ),
      ...changesOf("organizations.renamed", { name: "A" }, { name: "B" }, {}),
    ];
    expect(idsIn(changes)).toEqual({ units: [UNIT, OTHER], campaigns: [UNIT], contents: [UNIT, OTHER] });
    expect(idsIn([])).toEqual({ units: [], campaigns: [], contents: [] });
  });

  it("are not looked for in texts", () => {
    const changes = changesOf(
      "covenants.pledgeChanged",
      { content: content(MEASURES.CERTIFIED) },
      { content: content(MEASURES.QUANTITY, { title: UNIT }) },
      {},
    );
    expect(idsIn(changes)).toEqual({ units: [], campaigns: [], contents: [] });
  });
});

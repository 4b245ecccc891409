import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BlockView } from "../types";
import { checkBound, placeMembers, readBlocks } from "./domain";
import type { TypedBlock, TypedMember } from "./types";

const EMPTY: TypedBlock = { id: null, name: null, minWorks: null, minTasks: null, text: null };
const read = (rows: Partial<TypedBlock>[], members: TypedMember[] = []) =>
  readBlocks(
    rows.map((row) => ({ ...EMPTY, ...row })),
    members,
  );
const member = (unitId: string, blockId: string | null, isHead = false): TypedMember => ({ unitId, blockId, isHead });

describe("blocks as typed", () => {
  it("leave out rows without a word, unless a unit was put in them", () => {
    expect(read([{}, { id: "a" }, { minWorks: 0, minTasks: 0 }])).toEqual({ ok: true, value: [] });
    expect(read([{ id: "a" }], [member("u", "a")])).toMatchObject({
      ok: false,
      reasons: [{ code: "campaigns.blockNameMissing", field: "blocks.0.name" }],
    });
  });

  it("ask for a name where there is any word", () => {
    for (const row of [{ minWorks: 1 }, { minTasks: 1 }, { text: "Giữ vệ sinh" }]) {
      expect(read([{}, row])).toEqual({ ok: false, reasons: [{ code: "campaigns.blockNameMissing", field: "blocks.1.name" }] });
    }
  });

  it("take an empty least number as none", () => {
    expect(read([{ id: "a", name: "Khối khu phố", minTasks: 2, text: "x" }])).toEqual({
      ok: true,
      value: [{ id: "a", name: "Khối khu phố", minWorks: 0, minTasks: 2, text: "x" }],
    });
    expect(read([{ name: "Khối", minWorks: 3 }])).toMatchObject({ value: [{ minWorks: 3, minTasks: 0 }] });
  });

  it("refuse the same name twice, however it is written", () => {
    expect(read([{ name: "Khối khu phố" }, { name: "khoi KHU PHO" }])).toEqual({
      ok: false,
      reasons: [{ code: "campaigns.blockNameTwice", field: "blocks.1.name", params: { block: "khoi KHU PHO" } }],
    });
  });
});

describe("units in blocks", () => {
  const block = (id: string) => ({ formId: `form-${id}`, block: { id, name: `Khối ${id}`, minWorks: 0, minTasks: 0, text: null } });
  const rows = [block("a"), block("b")];

  it("stand in the office's order, whatever the order of the form", () => {
    const placed = placeMembers(
      rows,
      [member("u3", "form-a"), member("u1", "form-a", true), member("u2", "form-b"), member("u4", null)],
      ["u1", "u2", "u3", "u4"],
    );
    expect(placed).toEqual({
      ok: true,
      value: [
        {
          ...rows[0]?.block,
          members: [
            { organizationId: "u1", isHead: true },
            { organizationId: "u3", isHead: false },
          ],
        },
        { ...rows[1]?.block, members: [{ organizationId: "u2", isHead: false }] },
      ],
    });
  });

  it("sign in one block only", () => {
    expect(placeMembers(rows, [member("u1", "form-a"), member("u1", "form-b")], [])).toEqual({
      ok: false,
      reasons: [{ code: "campaigns.unitTwice", field: "blocks" }],
    });
    expect(placeMembers(rows, [member("u1", "form-a"), member("u1", null)], []).ok).toBe(true);
  });

  it("are refused in a block that is gone", () => {
    expect(placeMembers(rows, [member("u1", "form-c")], [])).toEqual({
      ok: false,
      reasons: [{ code: "campaigns.blockUnknown", field: "blocks" }],
    });
  });

  it("have at most one head for each block", () => {
    expect(placeMembers(rows, [member("u1", "form-b", true), member("u2", "form-b", true), member("u3", "form-a", true)], [])).toEqual({
      ok: false,
      reasons: [{ code: "campaigns.headTwice", field: "blocks.1.name", params: { block: "Khối b" } }],
    });
  });

  it("are each in exactly the block that was chosen", () => {
    const choice = fc.array(fc.constantFrom("form-a", "form-b", null), { maxLength: 20 });
    fc.assert(
      fc.property(choice, (choices) => {
        const members = choices.map((blockId, index) => member(`u${index}`, blockId));
        const placed = placeMembers(
          rows,
          members,
          members.map(({ unitId }) => unitId),
        );
        if (!placed.ok) throw new Error("a plain choice is never refused");
        const found = placed.value.flatMap(({ id, members: own }) => own.map(({ organizationId }) => `${organizationId} form-${id}`));
        const expected = members.flatMap(({ unitId, blockId }) => (blockId ? [`${unitId} ${blockId}`] : []));
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});

describe("what registration ties down", () => {
  const view = (id: string, ...units: string[]): BlockView => ({
    ...{ id, name: id, minWorks: 0, minTasks: 0, text: null },
    members: units.map((organizationId) => ({
      organizationId,
      name: organizationId,
      isHead: false,
      hasRepresentative: true,
      hasCovenant: true,
    })),
  });
  const before = [view("a", "u1"), view("b", "u2")];
  const bound = (hasPledges: boolean) => [{ organizationId: "u1", name: "Khu phố 1", hasPledges }];

  it("keeps a unit that has begun a covenant in the campaign", () => {
    expect(checkBound(before, [view("a"), view("b", "u2")], bound(false))).toEqual({
      ok: false,
      reasons: [{ code: "campaigns.unitHasCovenant", field: "blocks", params: { unit: "Khu phố 1" } }],
    });
    expect(checkBound(before, [view("a", "u1")], bound(false)).ok).toBe(true);
  });

  it("keeps a unit that has signed in its block", () => {
    const moved = [view("a"), view("b", "u1", "u2")];
    expect(checkBound(before, moved, bound(false)).ok).toBe(true);
    expect(checkBound(before, moved, bound(true))).toEqual({
      ok: false,
      reasons: [{ code: "campaigns.unitHasPledges", field: "blocks", params: { unit: "Khu phố 1" } }],
    });
    expect(checkBound(before, before, bound(true)).ok).toBe(true);
  });

  it("does not mind a unit that was in no block, and names all that are tied", () => {
    expect(checkBound([], [view("a", "u1")], bound(true)).ok).toBe(true);
    expect(checkBound([], [], bound(true)).ok).toBe(true);
    const all = checkBound(before, [], [...bound(false), { organizationId: "u2", name: "Khu phố 2", hasPledges: true }]);
    expect(all).toMatchObject({ reasons: [{ params: { unit: "Khu phố 1" } }, { params: { unit: "Khu phố 2" } }] });
  });
});

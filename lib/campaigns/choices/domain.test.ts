import { expect, it } from "vitest";
import { unitsInTreeOrder } from "./domain";

const unit = (id: string, parentId: string | null) => ({ id, parentId, name: id.toUpperCase(), kind: "MASS_ORG" as const });

it("lists each unit before those below it, and strangers' children at the top", () => {
  const rows = [
    unit("a", "ward"),
    unit("b", "ward"),
    unit("b1", "b"),
    unit("a1", "a"),
    unit("a2", "a"),
    unit("a11", "a1"),
    unit("c", null),
  ];
  expect(unitsInTreeOrder(rows).map(({ id, depth }) => `${id}${depth}`)).toEqual(["a0", "a11", "a112", "a21", "b0", "b11", "c0"]);
  expect(unitsInTreeOrder([unit("a", null)])).toEqual([{ id: "a", name: "A", kind: "MASS_ORG", depth: 0 }]);
  expect(unitsInTreeOrder([])).toEqual([]);
});

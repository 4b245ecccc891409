import type { OrganizationKind } from "@/lib/organizations/types";
import type { UnitChoice } from "../types";

/** A unit with its parent, in the order of its siblings. */
export type UnitRow = { readonly id: string; readonly parentId: string | null; readonly name: string; readonly kind: OrganizationKind };

/** Units in the order of the tree, each followed by those below it; a unit whose parent is not among them stands at the top. */
export function unitsInTreeOrder(rows: readonly UnitRow[]): readonly UnitChoice[] {
  const known = new Set(rows.map(({ id }) => id));
  const childrenOf = new Map<string | null, UnitRow[]>();
  for (const row of rows) {
    const parent = row.parentId !== null && known.has(row.parentId) ? row.parentId : null;
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), row]);
  }
  const below = (parentId: string | null, depth: number): UnitChoice[] =>
    (childrenOf.get(parentId) ?? []).flatMap(({ id, name, kind }) => [{ id, name, kind, depth }, ...below(id, depth + 1)]);
  return below(null, 0);
}

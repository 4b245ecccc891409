import { ok, type Result, refuse } from "@/lib/kernel/result";
import { compareVietnamese } from "@/lib/kernel/text";
import { type OrganizationKind, PLACE_KINDS, type TreeNode, UNIT_KINDS } from "./types";

/** Kinds of places that may lie directly inside a place; a ward lies in a province, or in a district where there still are any. */
const PLACES_INSIDE: Readonly<Partial<Record<OrganizationKind, readonly OrganizationKind[]>>> = {
  NATION: ["PROVINCE"],
  PROVINCE: ["DISTRICT", "WARD"],
  DISTRICT: ["WARD"],
};

/** Units that have units below them: the Front its mass organisations, a committee its offices, a Party organisation its cells. */
const UNITS_INSIDE: Readonly<Partial<Record<OrganizationKind, readonly OrganizationKind[]>>> = {
  FATHERLAND_FRONT: ["MASS_ORG"],
  PEOPLE_COMMITTEE: ["AGENCY"],
  PARTY_ORG: ["PARTY_ORG"],
};

/** Whether a kind is a place (nation, province, district, ward) and not a unit in one. */
export function isPlace(kind: OrganizationKind): boolean {
  return PLACE_KINDS.some((place) => place === kind);
}

/** What may be created directly below an organisation, in the order in which a form offers it; residential areas exist in wards only. */
export function kindsBelow(parent: OrganizationKind): readonly OrganizationKind[] {
  if (!isPlace(parent)) return UNITS_INSIDE[parent] ?? [];
  const units = UNIT_KINDS.filter((kind) => kind !== "RESIDENTIAL_AREA" || parent === "WARD");
  return [...(PLACES_INSIDE[parent] ?? []), ...units];
}

/** Where a new organisation stands in the tree: the place that owns it and the ids from the root down. */
export type TreePosition = { readonly placeId: string; readonly path: string };

/** The position of a new organisation: a place owns itself, a unit belongs to the place of what is above it. */
export function positionBelow(parent: TreePosition, child: { readonly id: string; readonly kind: OrganizationKind }): TreePosition {
  return { placeId: isPlace(child.kind) ? child.id : parent.placeId, path: `${parent.path}${child.id}/` };
}

/** The position of the top of a tree. */
export function positionOnTop(id: string): TreePosition {
  return { placeId: id, path: `${id}/` };
}

/** Refuses what does not belong below the parent: a province in a ward, a khu phố in a province. */
export function checkKind(parent: OrganizationKind, kind: OrganizationKind): Result<OrganizationKind> {
  return kindsBelow(parent).includes(kind) ? ok(kind) : refuse("organizations.kindNotBelow", { field: "kind" });
}

/** Two siblings, deleted ones left out, may not carry names that read alike without accents and case. */
export function checkName(nameFolded: string, siblings: readonly { readonly nameFolded: string; readonly name: string }[]): Result<string> {
  const same = siblings.find((sibling) => sibling.nameFolded === nameFolded);
  return same ? refuse("organizations.nameTaken", { field: "name", params: { name: same.name } }) : ok(nameFolded);
}

/** Siblings as the office lists them; those at the same number in Vietnamese alphabetical order, "Khu phố 2" before "Khu phố 10". */
export function inOrder<T extends { readonly position: number; readonly name: string }>(siblings: readonly T[]): T[] {
  return [...siblings].sort((left, right) => left.position - right.position || compareVietnamese(left.name, right.name));
}

/**
 * The ids of siblings after one of them moved a step up or down. The first cannot go up and the last not down: the order stays.
 */
export function moved(ids: readonly string[], id: string, direction: "up" | "down"): readonly string[] {
  const at = ids.indexOf(id);
  const to = direction === "up" ? at - 1 : at + 1;
  const other = ids[to];
  if (at < 0 || other === undefined) return ids;
  return ids.map((each, index) => (index === at ? other : index === to ? id : each));
}

/** Puts rows into a tree, siblings in order. Rows whose parent is not among them are the tops. */
export function toTree<
  T extends { readonly id: string; readonly parentId: string | null; readonly position: number; readonly name: string },
>(rows: readonly T[]): readonly TreeNode<T>[] {
  const known = new Set(rows.map(({ id }) => id));
  const below = new Map<string | null, T[]>();
  for (const row of rows) {
    const above = row.parentId !== null && known.has(row.parentId) ? row.parentId : null;
    below.set(above, [...(below.get(above) ?? []), row]);
  }
  const build = (parentId: string | null): readonly TreeNode<T>[] =>
    inOrder(below.get(parentId) ?? []).map((row) => ({ ...row, children: build(row.id) }));
  return build(null);
}

/** All nodes of a tree in the order in which they are read. */
export function flatten<T>(nodes: readonly TreeNode<T>[]): readonly TreeNode<T>[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

/** The ids of a path, from the root down. */
export function idsOf(path: string): string[] {
  return path.split("/").filter(Boolean);
}

/** Whom to ask: the word of the organisation that stands nearest, that is deepest, among those that gave one. */
export function nearestHelp(rows: readonly { readonly path: string; readonly helpContact: string | null }[]): string | null {
  const said = rows.filter(({ helpContact }) => helpContact !== null);
  return said.sort((left, right) => right.path.length - left.path.length)[0]?.helpContact ?? null;
}

type CountedPlace = {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: OrganizationKind;
  readonly path: string;
  readonly removed: boolean;
  readonly unitCount: number;
};

/**
 * The places directly below one, each with the wards in it and the units of all of them. `unitCount` of a row given is of that place alone.
 * Removed wards and what is in them are not counted.
 */
export function countBelow<T extends CountedPlace>(parentId: string, places: readonly T[]): (T & { wardCount: number })[] {
  return places
    .filter((place) => place.parentId === parentId)
    .map((place) => {
      const inside = places.filter(({ path, removed, id }) => path.startsWith(place.path) && (!removed || id === place.id));
      const wardCount = inside.filter(({ kind, id }) => kind === "WARD" && id !== place.id).length;
      return { ...place, wardCount, unitCount: inside.reduce((sum, { unitCount }) => sum + unitCount, 0) };
    });
}

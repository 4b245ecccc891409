import { type Reason, type Result, refuse, refuseAll } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import type { BlockView } from "../types";
import type { Bound, PlainBlock, ReadBlock, TypedBlock, TypedMember } from "./types";

function isBlank({ name, minWorks, minTasks, text }: TypedBlock): boolean {
  return !name && !minWorks && !minTasks && !text;
}

/** Reads the blocks as typed; rows without a word are left out. Each needs a name of its own. */
export function readBlocks(typed: readonly TypedBlock[], members: readonly TypedMember[]): Result<readonly ReadBlock[]> {
  const reasons: Reason[] = [];
  const names = new Set<string>();
  const used = new Set(members.map(({ blockId }) => blockId));
  const blocks = typed.flatMap((row, index): ReadBlock[] => {
    if (isBlank(row) && !used.has(row.id)) return [];
    const folded = foldForSearch(row.name ?? "");
    if (!row.name) reasons.push({ code: "campaigns.blockNameMissing", field: `blocks.${index}.name` });
    else if (names.has(folded))
      reasons.push({ code: "campaigns.blockNameTwice", field: `blocks.${index}.name`, params: { block: row.name } });
    names.add(folded);
    return [{ id: row.id, name: row.name ?? "", minWorks: row.minWorks ?? 0, minTasks: row.minTasks ?? 0, text: row.text }];
  });
  return refuseAll(reasons, blocks);
}

/**
 * The members of each block, in the order of `order` (the office's): a unit signs in one block only, and a block has at most one head.
 * `rows` are the blocks as the form had them, beside the ids that they will be stored with.
 */
export function placeMembers(
  rows: readonly { readonly formId: string | null; readonly block: Omit<PlainBlock, "members"> }[],
  members: readonly TypedMember[],
  order: readonly string[],
): Result<readonly PlainBlock[]> {
  const taking = members.filter(({ blockId }) => blockId !== null);
  if (new Set(taking.map(({ unitId }) => unitId)).size !== taking.length) return refuse("campaigns.unitTwice", { field: "blocks" });
  const formIds = new Set(rows.map(({ formId }) => formId));
  if (!taking.every(({ blockId }) => formIds.has(blockId))) return refuse("campaigns.blockUnknown", { field: "blocks" });
  const reasons: Reason[] = [];
  const blocks = rows.map(({ formId, block }, index): PlainBlock => {
    const own = taking.filter(({ blockId }) => blockId === formId);
    if (own.filter(({ isHead }) => isHead).length > 1) {
      reasons.push({ code: "campaigns.headTwice", field: `blocks.${index}.name`, params: { block: block.name } });
    }
    const sorted = own.toSorted((left, right) => order.indexOf(left.unitId) - order.indexOf(right.unitId));
    return { ...block, members: sorted.map(({ unitId, isHead }) => ({ organizationId: unitId, isHead })) };
  });
  return refuseAll(reasons, blocks);
}

/** What registration has tied down: who has begun a covenant stays in the campaign, who has signed stays in its block. */
export function checkBound(before: readonly BlockView[], after: readonly PlainBlock[], bound: readonly Bound[]): Result<null> {
  const reasons = bound.flatMap(({ organizationId, name, hasPledges }): Reason[] => {
    const from = before.find(({ members }) => members.some((member) => member.organizationId === organizationId));
    const to = after.find(({ members }) => members.some((member) => member.organizationId === organizationId));
    if (from && !to) return [{ code: "campaigns.unitHasCovenant", field: "blocks", params: { unit: name } }];
    const moved = from !== undefined && to !== undefined && from.id !== to.id;
    return moved && hasPledges ? [{ code: "campaigns.unitHasPledges", field: "blocks", params: { unit: name } }] : [];
  });
  return refuseAll(reasons, null);
}

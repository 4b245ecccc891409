import type { Day } from "@/lib/kernel/dates";
import { type Reason, type Result, refuseAll } from "@/lib/kernel/result";
import { takeDay } from "../readings/domain";
import type { LegalBasisView } from "../types";
import type { TypedBasis } from "./types";

/** A paper that was read, not yet sure of its id. */
export type ReadBasis = Omit<LegalBasisView, "id"> & { readonly id: string | null };

function isBlank({ title, number, issuer, signedDay, dateAsPublished }: TypedBasis): boolean {
  return !title && !number && !issuer && signedDay === "" && !dateAsPublished;
}

/**
 * Reads the papers as typed; rows without a word are left out. Each needs a title; a doubtful date ("16/52023") is refused with its
 * proposal at its field, so that a person decides and the published words stay beside the day.
 */
export function readBases(typed: readonly TypedBasis[], reference: Day): Result<readonly ReadBasis[]> {
  const reasons: Reason[] = [];
  const bases = typed.flatMap((row, index): ReadBasis[] => {
    if (isBlank(row)) return [];
    const signedDay = takeDay(row.signedDay, `bases.${index}.signedDay`, reference, "PAST");
    if (!signedDay.ok) reasons.push(...signedDay.reasons);
    if (!row.title) reasons.push({ code: "campaigns.basisTitleMissing", field: `bases.${index}.title` });
    return [{ ...row, title: row.title ?? "", signedDay: signedDay.ok ? signedDay.value : null }];
  });
  return refuseAll(reasons, bases);
}

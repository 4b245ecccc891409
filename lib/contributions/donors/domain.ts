import { ok, type Reason, type Result, refuseAll } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import { LIMITS } from "../constants";
import type { DonorGroup, DonorKind } from "../types";

/** A donor as typed. */
export type TypedDonor = {
  readonly donorKind: DonorKind | null;
  readonly donorGroup: DonorGroup | null;
  readonly donorName: string | null;
  readonly headcount: number | null;
  readonly headcountAsPublished: string | null;
};

/** What is stored of a donor's identity. */
export type DonorIdentity = {
  readonly kind: DonorKind;
  readonly group: DonorGroup | null;
  readonly name: string;
  readonly nameFolded: string;
  readonly headcount: number | null;
  readonly headcountAsPublished: string | null;
};

/** Who a typed donor is: somebody with a name, or a group that says whom it stands for and may be without one. */
export function readDonor({ donorKind, donorGroup, donorName, headcount, headcountAsPublished }: TypedDonor): Result<DonorIdentity> {
  const reasons: Reason[] = [];
  if (donorKind === null) reasons.push({ code: "contributions.donorKindMissing", field: "donorKind" });
  if (donorKind === "GROUP" && donorGroup === null) reasons.push({ code: "contributions.groupMissing", field: "donorGroup" });
  if (donorKind !== "GROUP" && donorName === null) reasons.push({ code: "contributions.nameMissing", field: "donorName" });
  const isCounted = headcount === null || (Number.isInteger(headcount) && headcount >= 1 && headcount <= LIMITS.headcount);
  if (!isCounted) reasons.push({ code: "contributions.headcountRange", field: "headcount", params: { max: LIMITS.headcount } });
  const isGroup = donorKind === "GROUP";
  const name = donorName ?? "";
  return refuseAll(reasons, {
    kind: donorKind ?? "GROUP",
    group: isGroup ? donorGroup : null,
    name,
    nameFolded: foldForSearch(name),
    headcount: isGroup ? headcount : null,
    headcountAsPublished: isGroup ? headcountAsPublished : null,
  });
}

/** Whether anything of a donor was typed at all. */
export function isDonorTyped({ donorKind, donorName }: Pick<TypedDonor, "donorKind" | "donorName">): boolean {
  return donorKind !== null || donorName !== null;
}

/** Whether a new word about being named says anything new; the first may also be a refusal. */
export function checkConsent(before: "GIVEN" | "WITHDRAWN" | null, isGiven: boolean): Result<null> {
  const isSame = before === (isGiven ? "GIVEN" : "WITHDRAWN");
  return isSame ? refuseAll([{ code: "contributions.consentSame" }], null) : ok(null);
}

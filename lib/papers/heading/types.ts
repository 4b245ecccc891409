import type { Day } from "@/lib/kernel/dates";
import type { OrganizationKind } from "@/lib/organizations/types";

/** Whose paper it is: a body of the place, by its name and sector. */
export type Issuer = { readonly name: string; readonly kind: OrganizationKind };

/** What an official types because no record holds it; empty = what the records propose, or dots. */
export type Asked = {
  readonly form: "STATE" | "PARTY" | null;
  readonly number: string | null;
  readonly day: Day | null;
  readonly superior: string | null;
  /** Names of the issuing bodies, when they are others than the records say. */
  readonly issuers: readonly string[];
  /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH": the lines above the signature. */
  readonly capacity: readonly string[];
  readonly signer: string | null;
  readonly recipients: readonly string[];
};

/** What the heading and the end of a paper are made of. `type`: "KH", "QĐ"; null where the paper has no number. */
export type Frame = {
  readonly issuers: readonly Issuer[];
  readonly placeName: string;
  readonly type: string | null;
  readonly asked: Asked;
};

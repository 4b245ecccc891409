import type { Day } from "@/lib/kernel/dates";

/** Who signs on somebody else's device or on paper: a representative's post in the system, or a name and post as written. */
export type SignerChoice =
  | { readonly membershipId: string }
  | { readonly membershipId: null; readonly name: string; readonly post: string };

/** Bytes of a picture or paper that belongs to the signature; `id` is made by whoever sends it. */
export type SignatureFile = { readonly id: string; readonly name: string; readonly bytes: Uint8Array };

type Common = {
  /** Made by the device that signs: the same signature sent again is one signature. */
  readonly id: string;
  readonly covenantId: string;
  /** The revision's version that was on the screen: exactly this is signed. */
  readonly version: number;
  /** When the device says that it was signed; null = as it arrives. */
  readonly signedAt: Date | null;
  /** A PDF that was signed with a certificate elsewhere; it is kept beside, not checked. */
  readonly certifiedPdf: SignatureFile | null;
};

/** What is needed to sign in each of the three ways. */
export type Signing =
  | (Common & { readonly method: "ACCOUNT"; readonly password: string })
  | (Common & { readonly method: "DRAWN"; readonly signer: SignerChoice; readonly drawing: SignatureFile })
  | (Common & { readonly method: "PAPER"; readonly signer: SignerChoice; readonly scan: SignatureFile; readonly signedOn: Day });

/** What signing answers: the covenant and the public code of its proof. */
export type Signed = { readonly id: string; readonly code: string };

/** A representative of the unit who may be named as the signer, with the days of the post. */
export type SignerOption = {
  readonly membershipId: string;
  readonly name: string;
  readonly post: string;
  readonly from: Day;
  readonly to: Day | null;
};

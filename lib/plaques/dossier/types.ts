/** As what somebody took part in a work; UNSPECIFIED where the source does not say. */
export type WorkRole = "INVESTOR" | "BUILDER" | "SUPPLIER" | "SUPERVISOR" | "SUPPORTER" | "UNSPECIFIED";

export type WorkMoment = "BEFORE" | "AFTER";

export type WorkComponent = {
  readonly id: string;
  readonly name: string;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly placement: string | null;
};

export type WorkParticipant = { readonly id: string; readonly name: string; readonly role: WorkRole };

export type WorkPhoto = { readonly fileId: string; readonly moment: WorkMoment; readonly caption: string | null };

/** What is told of a work beside its pledge; what is not known is null. */
export type Dossier = {
  readonly pledgeId: string;
  readonly title: string;
  readonly unitName: string;
  /** 0 = nothing stored yet. */
  readonly version: number;
  readonly purpose: string | null;
  readonly outcome: string | null;
  readonly cost: number | null;
  readonly costAsPublished: string | null;
  readonly components: readonly WorkComponent[];
  readonly participants: readonly WorkParticipant[];
  readonly photos: readonly WorkPhoto[];
};

/** A picture that the dossier may take: shown in an accepted report, or there already. */
export type PhotoChoice = { readonly fileId: string; readonly name: string };

export type DossierForm = Dossier & { readonly choices: readonly PhotoChoice[] };

import type { DocumentKind } from "@/lib/documents/types";
import type { Day } from "@/lib/kernel/dates";
import type { OccasionKind } from "@/lib/occasions/types";
import type { OrganizationKind } from "@/lib/organizations/types";
import type { Rhythm } from "@/lib/pledges/types";
import type { SourceView } from "@/lib/sources/types";

/** Where a campaign stands; signing begins with LAUNCHED, nothing leads back. */
export type CampaignStatus = "DRAFT" | "OPEN" | "LAUNCHED" | "CLOSED" | "ARCHIVED" | "CANCELLED";

/** What moves a campaign on. */
export type CampaignEvent = "OPEN" | "LAUNCH" | "CLOSE" | "ARCHIVE" | "CANCEL";

/** REGULAR = thường xuyên, THEMATIC = theo chuyên đề. */
export type CampaignForm = "REGULAR" | "THEMATIC";

export type DaySession = "MORNING" | "AFTERNOON";

/** One step of the guided form, in its order. */
export type StepKey = "basics" | "hosts" | "contents" | "bases" | "occasions" | "time" | "blocks" | "sources" | "readiness";

/** A value whose origin can be other than the source's own words. */
export type ProvenanceField =
  | "theme"
  | "purpose"
  | "audience"
  | "form"
  | "hosts"
  | "contents"
  | "legalBases"
  | "occasions"
  | "mainDay"
  | "term"
  | "period"
  | "launchDay"
  | "rhythm"
  | "blocks"
  | "quota";

/** SOURCE: stated by the source; INFERRED: concluded by a person from it; SAMPLE: made up so that the product can be shown. */
export type Provenance = "SOURCE" | "INFERRED" | "SAMPLE";

/** The head of a campaign, as rules see it. */
export type CampaignHead = {
  readonly id: string;
  readonly placeId: string;
  readonly status: CampaignStatus;
  readonly isDeleted: boolean;
  /** It has been open for registration at some time, so units have seen it. */
  readonly wasOpened: boolean;
};

export type NamedRef = { readonly id: string; readonly name: string };

/** A nhiệm kỳ: years, and the words of the source where they differ. */
export type TermView = { readonly from: number | null; readonly to: number | null; readonly asPublished: string | null };

export type ContentView = { readonly id: string; readonly text: string };

/** A paper of the place that the campaign rests on. */
export type LegalBasisView = {
  readonly id: string;
  readonly kind: DocumentKind | null;
  readonly title: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly signedDay: Day | null;
  readonly dateAsPublished: string | null;
};

/** A day of an occasion moved after launch: who, why, by what decision, from when to when. */
export type OccasionExtension = {
  readonly id: string;
  readonly oldDay: Day | null;
  readonly newDay: Day;
  readonly reason: string;
  readonly decision: string;
  readonly decidedBy: string;
  readonly recordedAt: Date;
};

/** An occasion of the place as a campaign celebrates it. `isFixed`: a launched campaign does, so its day moves by an extension only. */
export type OccasionView = {
  readonly id: string;
  readonly kind: OccasionKind;
  readonly name: string;
  readonly isMain: boolean;
  readonly day: Day | null;
  readonly dateAsPublished: string | null;
  readonly originDay: Day | null;
  readonly years: number | null;
  readonly isFixed: boolean;
  /** In the order in which they were decided. */
  readonly extensions: readonly OccasionExtension[];
};

export type BlockMemberView = {
  readonly organizationId: string;
  readonly name: string;
  readonly isHead: boolean;
  /** Somebody represents the unit today and can sign in. */
  readonly hasRepresentative: boolean;
  /** The unit has begun a covenant here: it stays in its block. */
  readonly hasCovenant: boolean;
};

export type BlockView = {
  readonly id: string;
  readonly name: string;
  /** Least number of works and of tasks that each unit pledges. */
  readonly minWorks: number;
  readonly minTasks: number;
  readonly text: string | null;
  readonly members: readonly BlockMemberView[];
};

export type CampaignFileView = {
  readonly id: string;
  readonly title: string;
  readonly mime: string;
  readonly size: number;
  readonly originalName: string;
};

/** A campaign whole. */
export type CampaignView = CampaignHead & {
  readonly version: number;
  readonly place: NamedRef;
  /** The campaign of a higher place that this one answers; `readable` = the reader may open it. */
  readonly parent: (NamedRef & { readonly placeName: string; readonly readable: boolean }) | null;
  /** Campaigns of lower places, in the reader's scope, that answer this one. */
  readonly answers: readonly (NamedRef & { readonly placeName: string })[];
  readonly name: string;
  readonly theme: string | null;
  readonly purpose: string | null;
  readonly audience: string | null;
  readonly form: CampaignForm;
  readonly isSpecial: boolean;
  readonly hosts: readonly NamedRef[];
  readonly launchedBy: string | null;
  readonly declaredContentCount: number | null;
  readonly contents: readonly ContentView[];
  readonly legalBases: readonly LegalBasisView[];
  readonly occasions: readonly OccasionView[];
  readonly term: TermView;
  readonly startDay: Day | null;
  readonly endDay: Day | null;
  readonly periodAsPublished: string | null;
  readonly launchDay: Day | null;
  readonly launchSession: DaySession | null;
  readonly launchAsPublished: string | null;
  readonly launchYearInferred: boolean;
  readonly rhythm: Rhythm;
  readonly blocks: readonly BlockView[];
  readonly files: readonly CampaignFileView[];
  /** The text that it was entered from. */
  readonly source: SourceView | null;
  readonly sampleFields: readonly string[];
  readonly inferredFields: readonly string[];
  readonly openedAt: Date | null;
  readonly launchedAt: Date | null;
  readonly closedAt: Date | null;
  readonly cancelReason: string | null;
};

/** A campaign in a list. */
export type CampaignRow = {
  readonly id: string;
  readonly name: string;
  readonly theme: string | null;
  readonly placeName: string;
  readonly status: CampaignStatus;
  readonly isDeleted: boolean;
  readonly mainOccasion: { readonly name: string; readonly day: Day | null } | null;
  readonly launchDay: Day | null;
  readonly unitCount: number;
  readonly contentCount: number;
  readonly declaredContentCount: number | null;
};

/** A page of a list: which one of how many, and how many rows there are in all. */
export type CampaignList = { readonly rows: readonly CampaignRow[]; readonly total: number; readonly page: number; readonly pages: number };

/** A unit of the place that may host or sign, in the office's order; `depth` below its place, from 0. */
export type UnitChoice = NamedRef & { readonly kind: OrganizationKind; readonly depth: number };

/** A campaign to be answered or copied, with the place that runs it. */
export type CampaignChoice = NamedRef & { readonly placeName: string };

/** What a guarded write gives back: the form builds its next save on it. */
export type Saved = { readonly id: string; readonly version: number };

/** What saving a step gives back; `goesOn` when the person asked for the next step. */
export type StepSaved = Saved & { readonly goesOn: boolean };

/** What every step sends along: on which version it was built, and who asked for the saving. */
export type StepInput = Saved & { readonly intent: "next" | "save" | "autosave" };

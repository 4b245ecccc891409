import type { Day } from "@/lib/kernel/dates";

/** What kind of paper it is: luật, nghị định, nghị quyết, chỉ thị, chương trình, kế hoạch, quyết định, hướng dẫn, kết luận. */
export type DocumentKind =
  | "LAW"
  | "DECREE"
  | "RESOLUTION"
  | "DIRECTIVE"
  | "PROGRAMME"
  | "PLAN"
  | "DECISION"
  | "GUIDANCE"
  | "CONCLUSION"
  | "OTHER";

/** Whose paper it is; ALL = "đại hội đảng bộ các cấp". */
export type DocumentLevel = "NATION" | "PROVINCE" | "DISTRICT" | "WARD" | "ALL";

/** What is known about a paper: null = not stated by the source. */
export type DocumentFacts = {
  readonly kind: DocumentKind | null;
  readonly title: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly signedDay: Day | null;
  readonly dateAsPublished: string | null;
  readonly level: DocumentLevel | null;
  /** "lần thứ XIII" of a congress's resolution. */
  readonly congressOrdinal: number | null;
  readonly termFrom: number | null;
  readonly termTo: number | null;
  readonly note: string | null;
};

/** A paper that others may be tied to. */
export type DocumentRef = Pick<DocumentFacts, "kind" | "title" | "number"> & { readonly id: string };

export type DocumentRecord = DocumentFacts & {
  readonly id: string;
  readonly placeId: string;
  readonly version: number;
  /** The papers that it carries out, in their order. */
  readonly implements: readonly DocumentRef[];
};

/** A paper that a form offers to take. */
export type DocumentChoice = DocumentRef & Pick<DocumentFacts, "issuer" | "signedDay" | "dateAsPublished">;

/** A line of the list of papers. */
export type DocumentRow = DocumentRef &
  Pick<DocumentFacts, "issuer" | "signedDay" | "dateAsPublished" | "congressOrdinal"> & {
    readonly placeName: string;
    readonly campaigns: number;
  };

export type DocumentList = { readonly rows: readonly DocumentRow[]; readonly total: number; readonly page: number; readonly pages: number };

/** A paper's page: the record, what carries it out, and the campaigns that rest on it, of those that the reader sees. */
export type DocumentPage = {
  readonly document: DocumentRecord;
  readonly placeName: string;
  readonly implementedBy: readonly DocumentRef[];
  readonly campaigns: readonly { readonly id: string; readonly name: string }[];
  readonly isUsed: boolean;
};

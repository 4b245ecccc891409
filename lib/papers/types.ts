import type ceremonies from "@/messages/vi/ceremonies.json";
import type contributions from "@/messages/vi/contributions.json";
import type covenants from "@/messages/vi/covenants.json";
import type dashboard from "@/messages/vi/dashboard.json";
import type documents from "@/messages/vi/documents.json";
import type papers from "@/messages/vi/papers.json";
import type pledges from "@/messages/vi/pledges.json";
import type progress from "@/messages/vi/progress.json";
import type reviews from "@/messages/vi/reviews.json";
import type targets from "@/messages/vi/targets.json";

type Dotted<T, P extends string> = T extends string ? P : { [K in keyof T & string]: Dotted<T[K], `${P}.${K}`> }[keyof T & string];

/** A sentence that a paper may use. */
export type WordKey =
  | Dotted<typeof papers, "papers">
  | Dotted<typeof pledges, "pledges">
  | Dotted<typeof covenants, "covenants">
  | Dotted<typeof ceremonies, "ceremonies">
  | Dotted<typeof contributions, "contributions">
  | Dotted<typeof dashboard, "dashboard">
  | Dotted<typeof documents, "documents">
  | Dotted<typeof progress, "progress">
  | Dotted<typeof reviews, "reviews">
  | Dotted<typeof targets, "targets">;

/** The sentences of the paper's language. */
export type Words = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** What a paper needs and the system may not know. */
export type BlankName = keyof (typeof papers)["blanks"];

/** A stretch of text. With `blank` it is dots to be written over, shown marked. */
export type Run = { readonly text: string; readonly bold?: boolean; readonly italic?: boolean; readonly blank?: BlankName };
export type Runs = readonly Run[];

/** STATE: Nghị định 30/2020/NĐ-CP; PARTY: Hướng dẫn 36-HD/VPTW; NATIONAL: name and motto of the country alone, for what several sign. */
export type HeadingForm = "STATE" | "PARTY" | "NATIONAL";

/** The top of a paper. `top` is one line for the Party ("ĐẢNG CỘNG SẢN VIỆT NAM"), two for the State; issuers of a joint paper stand below one another. */
export type Heading = {
  readonly form: HeadingForm;
  readonly top: readonly string[];
  readonly superior: Runs | null;
  readonly issuers: readonly Runs[];
  /** "Số: ……/KH-UBND"; null where the paper has no number. */
  readonly number: Runs | null;
  /** "Đại Yên, ngày 05 tháng 3 năm 2025"; null where it stands before the signatures instead. */
  readonly date: Runs | null;
};

export type Align = "LEFT" | "CENTER" | "RIGHT";

/** `width` is a share of all widths of the table. */
export type Column = { readonly head: string; readonly width: number; readonly align?: Align };

/** GROUP: one cell over the whole width; TOTAL: bold. */
export type TableRow = { readonly kind: "ROW" | "TOTAL" | "GROUP"; readonly cells: readonly Runs[] };

/** One who signs: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", what stands in the place of the signature, the name. */
export type Signer = {
  readonly capacity: readonly Runs[];
  readonly post: Runs | null;
  readonly note: string | null;
  readonly name: Runs;
};

export type Block =
  /** A part: level 1 "I.", 2 "1.", 3 "a)"; the number comes from the paper's numbering. */
  | { readonly kind: "HEADING"; readonly level: 1 | 2 | 3; readonly runs: Runs }
  /** What the paper rests on, in italics. */
  | { readonly kind: "BASIS"; readonly runs: Runs }
  | { readonly kind: "PARAGRAPH"; readonly runs: Runs }
  /** Not justified: lines that hold what cannot be broken well, as hashes do. */
  | { readonly kind: "LEFT"; readonly runs: Runs }
  | { readonly kind: "BULLET"; readonly runs: Runs }
  /** "Điều 1.", numbered. */
  | { readonly kind: "ARTICLE"; readonly runs: Runs }
  | { readonly kind: "CENTERED"; readonly runs: Runs }
  /** Place and day before signatures. */
  | { readonly kind: "DATE"; readonly runs: Runs }
  | { readonly kind: "TABLE"; readonly columns: readonly Column[]; readonly rows: readonly TableRow[] }
  | { readonly kind: "SIGNATURES"; readonly signers: readonly Signer[] }
  /** A QR code with what stands beside it; on PDF only. */
  | { readonly kind: "CODE"; readonly address: string; readonly lines: readonly Runs[] };

/** A list on pages of its own, in landscape. */
export type Annex = { readonly label: string; readonly title: string; readonly note: string | null; readonly blocks: readonly Block[] };

/** A paper as plain data: what it says and of what kind each line is; how that looks is the writers' affair. */
export type Paper = {
  /** Of the document's properties and of the file's name. */
  readonly title: string;
  readonly language: "vi" | "en";
  readonly heading: Heading;
  /** "KẾ HOẠCH". */
  readonly kind: string;
  /** Trích yếu, below it. */
  readonly abstract: Runs;
  /** "Kính gửi: …" */
  readonly dear: Runs | null;
  readonly blocks: readonly Block[];
  /** At the end, the recipients at the left of the signature; null where the blocks hold the signatures. */
  readonly closing: { readonly recipients: readonly Runs[]; readonly signers: readonly Signer[] } | null;
  readonly annexes: readonly Annex[];
  /** What the writers themselves say. */
  readonly words: { readonly article: string; readonly recipients: string };
};

export type PaperFormat = "docx" | "pdf";

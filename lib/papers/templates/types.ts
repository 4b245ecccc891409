import type { Day } from "@/lib/kernel/dates";
import type { TemplateSubject } from "./constants";

/** A place to fill as the document has it; `inside` the list that it stands in. */
export type Placeholder = { readonly name: string; readonly kind: "FIELD" | "LIST"; readonly inside: string | null };

/** What a template is filled with, by the names of constants.ts. */
export type TemplateFacts = {
  readonly fields: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
};

/** A template of the place. It can be used when every place to fill is known, or somebody decided that the others stay as they are. */
export type TemplateLine = {
  readonly id: string;
  readonly version: number;
  readonly subject: TemplateSubject;
  readonly name: string;
  readonly originalName: string;
  readonly known: readonly string[];
  readonly unknown: readonly string[];
  readonly keepsUnknown: boolean;
  /** False while unknown places wait for a decision, or a list is unknown, which can only be mended. */
  readonly isUsable: boolean;
  readonly mayKeep: boolean;
  readonly uploadedByName: string;
  readonly uploadedOn: Day;
};

export type TemplatePage = { readonly lines: readonly TemplateLine[]; readonly mayManage: boolean };

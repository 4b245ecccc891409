import { ok, type Result, refuse } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import { FIELDS, LISTS, type TemplateSubject } from "./constants";
import type { Placeholder, TemplateFacts } from "./types";

/** A name as it is compared: accents, capitals, spaces and underlines do not matter, so "{{Tên phong trào}}" is ten_phong_trao. */
export function sameName(name: string): string {
  return foldForSearch(name).replace(/[\s_-]+/g, "_");
}

/** A tag as the engine finds it in the document. */
export type FoundTag = { readonly name: string; readonly disposition: "Open" | "Close" | "SelfClosed" };

/** The places to fill, lists closed in the order in which they were opened, one inside another nowhere. Refuses papers.templateSyntax with the name. */
export function placeholdersOf(tags: readonly FoundTag[]): Result<readonly Placeholder[]> {
  const found: Placeholder[] = [];
  let open: string | null = null;
  for (const { name, disposition } of tags) {
    if (disposition === "Open") {
      if (open !== null) return refuse("papers.templateNested", { params: { name } });
      open = name;
      found.push({ name, kind: "LIST", inside: null });
    } else if (disposition === "Close") {
      if (open === null || sameName(open) !== sameName(name)) return refuse("papers.templateSyntax", { params: { name } });
      open = null;
    } else {
      found.push({ name, kind: "FIELD", inside: open });
    }
  }
  if (open !== null) return refuse("papers.templateSyntax", { params: { name: open } });
  if (found.length === 0) return refuse("papers.templateNothing");
  return ok(found);
}

function isKnown(subject: TemplateSubject, { name, kind, inside }: Placeholder): boolean {
  const lists: Readonly<Record<string, readonly string[]>> = LISTS[subject];
  const listNames = Object.keys(lists);
  if (kind === "LIST") return listNames.some((list) => sameName(list) === sameName(name));
  const list = inside === null ? undefined : listNames.find((one) => sameName(one) === sameName(inside));
  return [...FIELDS[subject], ...(list ? (lists[list] ?? []) : [])].some((field) => sameName(field) === sameName(name));
}

const shown = ({ name, kind, inside }: Placeholder): string =>
  kind === "LIST" ? `#${name}` : inside === null ? name : `${inside} › ${name}`;

/** Which places the system can fill and which it does not know, each once. Unknown fields may stay as they are; an unknown list cannot. */
export function sortedOut(
  subject: TemplateSubject,
  placeholders: readonly Placeholder[],
): { readonly known: readonly string[]; readonly unknown: readonly string[]; readonly mayKeep: boolean } {
  const unknown = placeholders.filter((one) => !isKnown(subject, one));
  return {
    known: [...new Set(placeholders.filter((one) => isKnown(subject, one)).map(shown))],
    unknown: [...new Set(unknown.map(shown))],
    mayKeep: unknown.every(({ kind }) => kind === "FIELD"),
  };
}

type Row = Readonly<Record<string, string>>;

function valueIn(values: Row, name: string): string | undefined {
  const key = Object.keys(values).find((one) => sameName(one) === sameName(name));
  return key === undefined ? undefined : values[key];
}

/** What the engine puts in, under the very names of the document; an unknown place gets its own words back. */
export function dataFor(placeholders: readonly Placeholder[], { fields, lists }: TemplateFacts): Readonly<Record<string, unknown>> {
  const fieldsIn = (inside: string | null) => placeholders.filter((one) => one.kind === "FIELD" && one.inside === inside);
  const filled = (values: Row, inside: string | null): Record<string, string> =>
    Object.fromEntries(
      fieldsIn(inside).map(({ name }) => [
        name,
        valueIn(values, name) ?? (inside === null ? undefined : valueIn(fields, name)) ?? `{{${name}}}`,
      ]),
    );
  const rowsOf = (name: string): readonly Row[] => {
    const key = Object.keys(lists).find((one) => sameName(one) === sameName(name));
    return key === undefined ? [] : (lists[key] ?? []);
  };
  const loops = placeholders.filter(({ kind }) => kind === "LIST").map(({ name }) => [name, rowsOf(name).map((row) => filled(row, name))]);
  return { ...filled(fields, null), ...Object.fromEntries(loops) };
}

import { formToObject } from "@/lib/forms/form-object";
import type { Choice } from "@/lib/publications/composing/types";
import { choiceSchema } from "@/lib/publications/schema";

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What was ticked, as the address has it; null where nobody ticked anything yet, or where it can not be read. */
export function choiceOf(query: Query): Choice | null {
  if (query["chosen"] === undefined) return null;
  const form = new FormData();
  for (const [name, value] of Object.entries(query)) for (const one of [value].flat()) if (one !== undefined) form.append(name, one);
  const read = choiceSchema.safeParse(formToObject(form));
  return read.success ? read.data : null;
}

/** The subject that an address speaks of. */
export function subjectOf(kind: string): "CAMPAIGN" | "PLEDGE" | null {
  if (kind === "campaigns") return "CAMPAIGN";
  return kind === "pledges" ? "PLEDGE" : null;
}

/** The same choice as the tail of an address. */
export function choiceQuery(choice: Choice): string {
  const query = new URLSearchParams({ chosen: "1" });
  for (const part of choice.parts) query.append("parts", part);
  for (const [index, { fileId, phase, caption }] of choice.photos.entries()) {
    query.append(`photos.${index}.fileId`, fileId);
    query.append(`photos.${index}.chosen`, "true");
    query.append(`photos.${index}.phase`, phase ?? "");
    query.append(`photos.${index}.caption`, caption ?? "");
  }
  return query.toString();
}

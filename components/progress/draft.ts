/** What a person has typed into a report that has not arrived yet, by field; kept by the browser over reloads. */
export type Draft = { readonly reportId: string; readonly at: number; readonly values: Readonly<Record<string, readonly string[]>> };

const PREFIX = "giao-uoc-report:";
/** Older drafts speak of another time. */
const KEPT_MS = 14 * 86_400_000;

/** The draft of a key, or null when there is none, it is old, or this browser keeps nothing. */
export function readDraft(key: string, now: number = Date.now()): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(PREFIX + key) ?? "null") as Draft | null;
    return draft && now - draft.at < KEPT_MS ? draft : null;
  } catch {
    return null;
  }
}

/** Keeps a draft; a browser that refuses loses only this comfort. */
export function writeDraft(key: string, draft: Draft): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(draft));
  } catch {
    // Full or forbidden: the form still works.
  }
}

/** Forgets a draft. */
export function removeDraft(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept then.
  }
}

/** What a form holds in words: no files, nothing that the page itself put there. */
export function valuesOf(form: HTMLFormElement): Draft["values"] {
  const values: Record<string, string[]> = {};
  for (const field of form.elements) {
    if (!isTyped(field) || field.name === "") continue;
    values[field.name] ??= [];
    if (!isTick(field) || (field as HTMLInputElement).checked) values[field.name]?.push(field.value);
  }
  return values;
}

/** Puts a draft's words back into a form, and lets its fields know. */
export function fillForm(form: HTMLFormElement, values: Draft["values"]): void {
  for (const field of form.elements) {
    const typed = isTyped(field) ? values[field.name] : undefined;
    if (!isTyped(field) || typed === undefined) continue;
    if (isTick(field)) (field as HTMLInputElement).checked = typed.includes(field.value);
    else field.value = typed[0] ?? "";
    if (typed[0]) field.closest("details")?.setAttribute("open", "");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isTyped(field: Element): field is Typed {
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) return true;
  return field instanceof HTMLInputElement && field.type !== "hidden" && field.type !== "file" && field.type !== "submit";
}

function isTick(field: Typed): boolean {
  return field.type === "checkbox" || field.type === "radio";
}

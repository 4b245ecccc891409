/** What a form sends, nested by its dotted names: "branches.0.title" → { branches: [{ title }] }. */
export type FormObject = { [key: string]: FormValue };
type FormValue = FormDataEntryValue | FormObject | FormValue[] | undefined;

const MAX_FIELDS = 3_000;
const MAX_DEPTH = 8;
const KEY = /^[A-Za-z0-9_-]{1,64}$/;
const INDEX = /^\d{1,4}$/;

type Node = Map<string, Node | FormDataEntryValue[]>;

/**
 * Reads a form into nested plain data for a schema. Names are letters, digits, "-" and "_" joined by dots; numbers make lists (gaps close).
 * A name sent twice, or ending in "[]", is a list. Other names, framework fields ("$…"), too deep or too many ones are left out.
 */
export function formToObject(form: FormData): FormObject {
  const root: Node = new Map();
  let count = 0;
  for (const [name, value] of form.entries()) {
    count += 1;
    if (count > MAX_FIELDS) break;
    place(root, name.split("."), value);
  }
  return toObject(root);
}

function place(root: Node, path: string[], value: FormDataEntryValue): void {
  if (path.length > MAX_DEPTH) return;
  let node = root;
  for (const [index, key] of path.entries()) {
    const isLast = index === path.length - 1;
    if (!KEY.test(isLast ? key.replace(/\[\]$/, "") : key)) return;
    const next = node.get(key);
    if (isLast) {
      if (next === undefined) node.set(key, [value]);
      else if (Array.isArray(next)) next.push(value);
      return;
    }
    if (Array.isArray(next)) return;
    const child: Node = next ?? new Map();
    node.set(key, child);
    node = child;
  }
}

function toValue(node: Node | FormDataEntryValue[], asList: boolean): FormValue {
  if (Array.isArray(node)) return asList || node.length > 1 ? node : node[0];
  const keys = [...node.keys()];
  if (!keys.every((key) => INDEX.test(key))) return toObject(node);
  return keys.sort((left, right) => Number(left) - Number(right)).map((key) => toValue(node.get(key) ?? [], false));
}

function toObject(node: Node): FormObject {
  const entries = [...node].map(([key, child]) => {
    const asList = key.endsWith("[]");
    return [asList ? key.slice(0, -2) : key, toValue(child, asList)] as const;
  });
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as FormObject;
}

/** What was typed, by name, to be shown again after a refusal; passwords and files are not kept. */
export function typedValues(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$") || /password/i.test(name)) continue;
    const texts = form.getAll(name).filter((value) => typeof value === "string");
    const [first] = texts;
    if (first !== undefined) values[name] = texts.length > 1 ? texts : first;
  }
  return values;
}

import type { Fact } from "../../prisma/scenarios/facts/types";
import type { Records } from "../fixtures/database";

/** What stands in the place of a text that was changed. */
export const OTHER = "điều khác";

/** Rows without an id of their own are named by the record that they belong to. */
const KEYS: Readonly<Record<string, string>> = {
  AnnouncedTotal: "pledgeId",
  FrozenReview: "reviewId",
  TargetReading: "targetId",
  WorkDossier: "pledgeId",
};

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The ids of a found fact: of the page's own record, and of that in a list. */
type Ids = { readonly page: string | null; readonly record: string | null };

/** Writes another value of the same kind where a fact is kept, past the triggers that guard what is append-only. */
export async function changeFact(records: Records, [row, field, text, kept = {}]: Fact, ids: Ids): Promise<void> {
  const [model = "", own = ""] = field.split(".");
  const { table = capital(model), column = own, coded = [text, OTHER], isLinked, isMissing } = kept;
  const { type, labels } = await kindOf(records, table, column);
  const isText = /^_?(text|json|jsonb)$/.test(type) && !isMissing;
  const [words, others] = coded;
  const holds = (part: string) => `strpos("${column}"::text, ${quoted(part)}) > 0`;
  const id = kept.table ? ids.page : (ids.record ?? ids.page);
  const rows = isLinked ? "TRUE" : `"${KEYS[table] ?? "id"}" = ${quoted(id ?? "")}`;
  // What another fact of the same cell has changed already is changed.
  const where = isText ? `${rows} AND (${holds(words)} OR ${holds(others)})` : rows;
  const { n } = await records.row<{ n: number }>(`SELECT count(*)::int AS n FROM "${table}" WHERE ${where}`);
  if (n === 0) throw new Error(`${row} “${text}” of ${field} is not kept in ${table}.${column}`);
  const next = isText
    ? `replace("${column}"::text, ${quoted(words)}, ${quoted(others)})::${type.startsWith("_") ? "text[]" : type}`
    : otherValue(`"${column}"`, type, labels);
  await records.run(
    `BEGIN; SET LOCAL session_replication_role = replica; UPDATE "${table}" SET "${column}" = ${next} WHERE ${where}; COMMIT`,
  );
}

function otherValue(column: string, type: string, labels: readonly string[]): string {
  if (labels.length > 0 && type.startsWith("_")) {
    const one = type.slice(1);
    return `ARRAY[(SELECT l FROM unnest(enum_range(NULL::"${one}")) l WHERE l <> ALL (${column}) LIMIT 1)]`;
  }
  if (labels.length > 0) {
    const next = labels.map((label, index) => `WHEN '${label}' THEN '${labels[(index + 1) % labels.length] ?? label}'`).join(" ");
    return `(CASE ${column}::text ${next} ELSE '${labels[0] ?? ""}' END)::"${type}"`;
  }
  if (type === "text") return `'${OTHER}'`;
  if (type === "bool") return `NOT ${column}`;
  if (type === "date") return `coalesce(${column}, '2001-01-01') + 401`;
  return `coalesce(${column}, 0) + 7`;
}

async function kindOf(records: Records, table: string, column: string): Promise<{ type: string; labels: string[] }> {
  const { type, labels } = await records.row<{ type: string; labels: string[] | null }>(
    `SELECT t.typname AS type,
            (SELECT array_agg(e.enumlabel::text ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid IN (t.oid, t.typelem)) AS labels
       FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
      WHERE a.attrelid = $1::regclass AND a.attname = $2`,
    [`"${table}"`, column],
  );
  return { type, labels: labels ?? [] };
}

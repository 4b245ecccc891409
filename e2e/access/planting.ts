import type { Records } from "../fixtures/database";

/**
 * Marks every text of every tenant, straight in the database: each value of each text column and each sentence inside JSON begins with a
 * token that names the place, the unit and the column it belongs to. Whatever foreign token an answer carries then tells what leaked.
 * Columns are taken from the database's own catalogue, so a column that is added later is planted too.
 */

/** Columns whose values are read by the program, not by people: a token would break what they do. */
const MACHINE_WORDS: ReadonlySet<string> = new Set([
  "branchKey",
  "code",
  "codeHash",
  "contentHash",
  "displayKeyHash",
  "draftKey",
  "fileHash",
  "fingerprint",
  "forecast",
  "hash",
  "key",
  "kind",
  "light",
  "locale",
  "login",
  "mime",
  "minutesHash",
  "moneyUnit",
  "originalSha256",
  "passwordHash",
  "path",
  "previousHash",
  "recordType",
  "reporting",
  "sha256",
  "slug",
  "subjectType",
  "titles",
  "tokenHash",
  "type",
]);

/** A text that holds JSON: planted inside, so that it can still be read. */
const JSON_TEXT: ReadonlySet<string> = new Set(["Ceremony.minutes", "CovenantRevision.snapshot", "FrozenReview.text"]);

/** Where nothing has a meaning of its own, which the database checks. */
const KEEPS_NULL: ReadonlySet<string> = new Set(["Contribution.reason"]);

/** Tables that hold nothing of a tenant's. */
const NOBODYS: ReadonlySet<string> = new Set(["_prisma_migrations", "SignInFailure"]);

type Column = { readonly table: string; readonly column: string; readonly type: string };

const row = (table: string, key: string, wanted: string) => `(SELECT x."${wanted}" FROM "${table}" x WHERE x.id = t."${key}")`;
const unitOfRevision = `(SELECT c."organizationId" FROM "CovenantRevision" r JOIN "Covenant" c ON c.id = r."covenantId" WHERE r.id = t."revisionId")`;
const unitOfPerson = (id: string) => `(SELECT m."organizationId" FROM "Membership" m WHERE m."personId" = ${id} ORDER BY m.id LIMIT 1)`;

/** From which column of a row its place is found; the first that the table has. */
const PLACE_BY: readonly (readonly [string, string])[] = [
  ["placeId", `t."placeId"`],
  ["campaignId", row("Campaign", "campaignId", "placeId")],
  ["pledgeId", row("Pledge", "pledgeId", "placeId")],
  ["personId", row("Person", "personId", "placeId")],
];

/** The same for its unit; a table with none of these belongs to the place as a whole. */
const UNIT_BY: readonly (readonly [string, string])[] = [
  ["organizationId", `t."organizationId"`],
  ["revisionId", unitOfRevision],
  ["covenantId", row("Covenant", "covenantId", "organizationId")],
  ["reportId", row("ProgressReport", "reportId", "organizationId")],
  ["pledgeId", row("Pledge", "pledgeId", "organizationId")],
  ["personId", unitOfPerson(`t."personId"`)],
];

const UNIT_OF_TABLE: Readonly<Record<string, string>> = { Organization: "t.id", Person: unitOfPerson("t.id") };

const FUNCTIONS = `
CREATE FUNCTION pg_temp.plant_json(value jsonb, token text) RETURNS jsonb LANGUAGE plpgsql AS $$ BEGIN RETURN
  CASE jsonb_typeof(value)
    -- What has a space or an accent was written by people; the rest are codes, ids and days.
    WHEN 'string' THEN CASE WHEN value #>> '{}' ~ '[[:space:]]|[^[:ascii:]]' THEN to_jsonb(token || (value #>> '{}')) ELSE value END
    WHEN 'array' THEN (SELECT coalesce(jsonb_agg(pg_temp.plant_json(one, token) ORDER BY n), '[]') FROM jsonb_array_elements(value) WITH ORDINALITY AS all_of(one, n))
    WHEN 'object' THEN (SELECT coalesce(jsonb_object_agg(name, pg_temp.plant_json(one, token)), '{}') FROM jsonb_each(value) AS all_of(name, one))
    ELSE value END;
END $$;
CREATE TEMP TABLE tenant AS
  SELECT id, kind::text IN ('NATION', 'PROVINCE', 'DISTRICT', 'WARD') AS "isPlace", row_number() OVER (ORDER BY path) AS n FROM "Organization";
`;

function plantedValue({ table, column, type }: Column, index: number): string {
  const token = `owner.token || 'c${index}qz '`;
  if (type === "jsonb") return `"${column}" = pg_temp.plant_json(t."${column}", ${token})`;
  if (JSON_TEXT.has(`${table}.${column}`)) return `"${column}" = pg_temp.plant_json(t."${column}"::jsonb, ${token})::text`;
  const text = KEEPS_NULL.has(`${table}.${column}`) ? `t."${column}"` : `coalesce(t."${column}", '')`;
  return `"${column}" = ${token} || ${text}`;
}

function plantedTable(table: string, names: ReadonlySet<string>, columns: readonly (readonly [Column, number])[]): string {
  const place = PLACE_BY.find(([name]) => names.has(name))?.[1];
  if (!place) throw new Error(`${table} holds texts, but nothing says whose: add it to PLACE_BY or NOBODYS in ${import.meta.filename}`);
  const unit = UNIT_OF_TABLE[table] ?? UNIT_BY.find(([name]) => names.has(name))?.[1] ?? "NULL::uuid";
  const values = columns.map(([column, index]) => plantedValue(column, index)).join(",\n  ");
  return `UPDATE "${table}" t SET ${values}
FROM (SELECT t.ctid AS at, 'zqp' || p.n || 'u' || coalesce(u.n, 0) AS token
  FROM "${table}" t JOIN tenant p ON p.id = ${place} LEFT JOIN tenant u ON u.id = ${unit} AND NOT u."isPlace") owner
WHERE t.ctid = owner.at;`;
}

/** What the numbers in tokens mean: columns as "Pledge.title", and the number of each place and unit by its id. */
export type Planting = { readonly columns: readonly string[]; readonly numbers: ReadonlyMap<string, number> };

/** Plants the tokens and gives the key to them. */
export async function plant(records: Records): Promise<Planting> {
  const all = await records.rows<Column>(
    `SELECT table_name AS table, column_name AS column, data_type AS type FROM information_schema.columns
     WHERE table_schema = 'public' ORDER BY table_name, ordinal_position`,
  );
  const texts = all.filter(
    ({ table, column, type }) => ["text", "jsonb"].includes(type) && !NOBODYS.has(table) && !MACHINE_WORDS.has(column),
  );
  const tables = [...new Set(texts.map(({ table }) => table))];
  const updates = tables.map((table) => {
    const names = new Set(all.filter((one) => one.table === table).map(({ column }) => column));
    return plantedTable(
      table,
      names,
      texts.flatMap((one, index) => (one.table === table ? [[one, index] as const] : [])),
    );
  });
  // Planting rewrites what the program itself may never rewrite, so its triggers are off meanwhile.
  await records.run(`BEGIN; SET LOCAL session_replication_role = replica;${FUNCTIONS}${updates.join("\n")}COMMIT;`);
  const tenants = await records.rows<{ id: string; n: string }>(`SELECT id, row_number() OVER (ORDER BY path) AS n FROM "Organization"`);
  return {
    columns: texts.map(({ table, column }) => `${table}.${column}`),
    numbers: new Map(tenants.map(({ id, n }) => [id, Number(n)])),
  };
}

/** A planted token as it was found in an answer. */
export type Token = { readonly place: number; readonly unit: number; readonly column: number };

/** Every planted token in an answer, each once. */
export function tokensIn(text: string): Token[] {
  const found = new Map([...text.matchAll(/zqp(\d+)u(\d+)c(\d+)qz/gi)].map((match) => [match[0], match] as const));
  return [...found.values()].map(([, place, unit, column]) => ({ place: Number(place), unit: Number(unit), column: Number(column) }));
}

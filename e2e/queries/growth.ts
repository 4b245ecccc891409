import type { Records } from "../fixtures/database";

/**
 * Makes one campaign as large or as small as a test of speed wants it, straight in the database: its signed pledges are left out or
 * copied, with their summaries and reports. What comes out is right in size and shape, not in meaning.
 */

/** A table whose rows hang on a pledge; `hasId`: its rows have an id of their own, which a copy must not share. */
type Table = { readonly table: string; readonly hasId: boolean };

/** Every table whose rows hang on a pledge, found in the catalogue; the signed paper keeps its own, and what is public stays the few that were published. */
function tablesOfPledges(records: Records): Promise<Table[]> {
  return records.rows<Table>(
    `SELECT c.table_name AS table, i.column_name IS NOT NULL AS "hasId" FROM information_schema.columns c
     LEFT JOIN information_schema.columns i
       ON i.table_schema = c.table_schema AND i.table_name = c.table_name AND i.column_name = 'id' AND i.data_type = 'uuid'
     WHERE c.table_schema = 'public' AND c.column_name = 'pledgeId' AND c.table_name NOT IN ('PledgeVersion', 'Publication') ORDER BY 1`,
  );
}

/** A UUIDv7 in form, made by the database. */
const NEW_ID = `overlay(gen_random_uuid()::text placing '7' from 15)`;

function inOneGo(statements: readonly string[]): string {
  // Without triggers and checks of references: rows go and come table by table.
  return `BEGIN; SET LOCAL session_replication_role = replica; ${statements.join("; ")}; COMMIT;`;
}

/** Leaves only `count` pledges of a campaign, of as many units as there are: a ward's pledges are never those of one or two. */
export async function shrinkTo(records: Records, campaignId: string, count: number): Promise<void> {
  const turn = `row_number() OVER (PARTITION BY "organizationId" ORDER BY position, id)`;
  const gone = `(SELECT id FROM "Pledge" WHERE "campaignId" = '${campaignId}' ORDER BY ${turn}, "organizationId" OFFSET ${count})`;
  const tables = await tablesOfPledges(records);
  await records.run(
    inOneGo([
      `DELETE FROM "Evidence" WHERE "reportId" IN (SELECT id FROM "ProgressReport" WHERE "pledgeId" IN ${gone})`,
      `DELETE FROM "PlaqueOccasion" WHERE "plaqueId" IN (SELECT id FROM "Plaque" WHERE "pledgeId" IN ${gone})`,
      ...tables.map(({ table }) => `DELETE FROM "${table}" WHERE "pledgeId" IN ${gone}`),
      `DELETE FROM "Pledge" WHERE id IN ${gone}`,
    ]),
  );
}

/** Copies pledges of a campaign until there are `count`, each with what hangs on it; at most two reports of each. A plaque is of one work and stays its own. */
export async function growTo(records: Records, campaignId: string, count: number): Promise<void> {
  const tables = (await tablesOfPledges(records)).filter(({ table }) => table !== "Plaque");
  const copyOf = (table: string, change: string, from = `"${table}" t JOIN copies c ON c.old = t."pledgeId"`) =>
    `INSERT INTO "${table}" SELECT (jsonb_populate_record(NULL::"${table}", to_jsonb(t) || jsonb_build_object(${change}))).* FROM ${from}`;
  const serial = (table: string) => `'id', nextval(pg_get_serial_sequence('"${table}"', 'id'))`;
  const own = ({ table, hasId }: Table) => {
    if (table === "PledgeHistory") return `'pledgeId', c.new, ${serial(table)}`;
    return hasId ? `'pledgeId', c.new, 'id', ${NEW_ID}` : `'pledgeId', c.new`;
  };
  const fewReports = `(SELECT *, row_number() OVER (PARTITION BY "pledgeId" ORDER BY "recordedAt" DESC) AS n FROM "ProgressReport" WHERE "campaignId" = '${campaignId}') t JOIN copies c ON c.old = t."pledgeId" WHERE t.n <= 2`;
  await records.run(
    inOneGo([
      `CREATE TEMP TABLE copies ON COMMIT DROP AS
         WITH first AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS n, count(*) OVER () AS total FROM "Pledge" WHERE "campaignId" = '${campaignId}')
         SELECT f.id AS old, ${NEW_ID}::uuid AS new, s AS n FROM first f
         JOIN generate_series(0, ${count} - (SELECT count(*) FROM first) - 1) s ON s % f.total = f.n`,
      copyOf("Pledge", `'id', c.new, 'position', 100 + c.n`, `"Pledge" t JOIN copies c ON c.old = t.id`),
      ...tables.map((one) => (one.table === "ProgressReport" ? copyOf(one.table, own(one), fewReports) : copyOf(one.table, own(one)))),
    ]),
  );
  await records.run("ANALYZE");
}

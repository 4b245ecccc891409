import type { Records } from "../../e2e/fixtures/database";

/**
 * Copies a ward beside itself, with its units, campaign, covenants, pledges, reports and summaries, straight in the database. The copies have
 * nobody in office and no history: who reads a province reads sums and lists of them.
 */

/** Tables of a ward and whose rows of them are copied; `owner` is the column that ties a row to the campaign, or else to the ward. */
const TABLES: readonly { readonly table: string; readonly where: string }[] = [
  { table: "Organization", where: `"placeId" = $ward` },
  ...["Source", "Occasion"].map((table) => ({ table, where: `"placeId" = $ward` })),
  { table: "Campaign", where: `id = $campaign` },
  ...["CampaignHost", "CampaignContent", "CampaignOccasion", "Block", "BlockMember", "Covenant", "Pledge"].map((table) => ({
    table,
    where: `"campaignId" = $campaign`,
  })),
  { table: "CovenantRevision", where: `"covenantId" IN (SELECT id FROM "Covenant" WHERE "campaignId" = $campaign)` },
  ...["PledgeCondition", "PledgeContentLink", "PledgeFunding", "PledgeHistory"].map((table) => ({
    table,
    where: `"pledgeId" IN (SELECT id FROM "Pledge" WHERE "campaignId" = $campaign)`,
  })),
  ...["ProgressReport", "PledgeSummary", "UnitSummary", "CampaignDay"].map((table) => ({ table, where: `"campaignId" = $campaign` })),
];

type Column = { readonly table: string; readonly column: string; readonly type: string };

async function columnsOf(records: Records): Promise<Map<string, Column[]>> {
  const columns = new Map<string, Column[]>();
  const rows = await records.rows<Column>(
    `SELECT table_name AS table, column_name AS column, udt_name AS type FROM information_schema.columns WHERE table_schema = 'public' ORDER BY ordinal_position`,
  );
  for (const row of rows) columns.set(row.table, [...(columns.get(row.table) ?? []), row]);
  return columns;
}

/** What stands in a column of the copy: ids of the ward's own rows are new ones, those of others stay. */
function copiedValue({ table, column, type }: Column): string {
  const own = `t."${column}"`;
  if (table === "PledgeHistory" && column === "id") return `nextval(pg_get_serial_sequence('"PledgeHistory"', 'id'))`;
  if (table === "CovenantRevision" && column === "code") return "NULL";
  if (table === "Organization" && column === "path") return `pg_temp.copied_path(${own}, n)`;
  if (table === "Organization" && column === "name") return `${own} || CASE WHEN t.id = t."placeId" THEN ' ' || n ELSE '' END`;
  return type === "uuid" ? `pg_temp.copied(${own}, n)` : own;
}

/** Makes `count` copies of the ward with this campaign. */
export async function copyWard(records: Records, ward: string, campaign: string, count: number): Promise<void> {
  const filled = (where: string) => where.replaceAll("$ward", `'${ward}'`).replaceAll("$campaign", `'${campaign}'`);
  const columns = await columnsOf(records);
  const withId = TABLES.filter(({ table }) => columns.get(table)?.some(({ column, type }) => column === "id" && type === "uuid"));
  const copies = TABLES.map(({ table, where }) => {
    const own = columns.get(table) ?? [];
    const names = own.map(({ column }) => `"${column}"`).join(", ");
    return `INSERT INTO "${table}" (${names}) SELECT ${own.map(copiedValue).join(", ")} FROM (SELECT * FROM "${table}" WHERE ${filled(where)}) t, generate_series(1, ${count}) n`;
  });
  await records.run(
    [
      "BEGIN",
      "SET LOCAL session_replication_role = replica",
      "CREATE TEMP TABLE own_ids (id uuid PRIMARY KEY) ON COMMIT DROP",
      ...withId.map(({ table, where }) => `INSERT INTO own_ids SELECT id FROM "${table}" WHERE ${filled(where)}`),
      `CREATE FUNCTION pg_temp.copied(old uuid, n int) RETURNS uuid LANGUAGE sql AS $$
         SELECT CASE WHEN EXISTS (SELECT 1 FROM own_ids WHERE own_ids.id = old)
           THEN overlay(overlay(md5(old::text || n) placing '7' from 13) placing '8' from 17)::uuid ELSE old END $$`,
      `CREATE FUNCTION pg_temp.copied_path(path text, n int) RETURNS text LANGUAGE sql AS $$
         SELECT string_agg(pg_temp.copied(part::uuid, n)::text || '/', '' ORDER BY place)
         FROM unnest(string_to_array(rtrim(path, '/'), '/')) WITH ORDINALITY AS parts (part, place) $$`,
      ...copies,
      "COMMIT",
    ].join(";\n"),
  );
  await records.run("ANALYZE");
}

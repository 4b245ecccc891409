import type { Records, Row } from "../../e2e/fixtures/database";
import type { Kept } from "./comparison";
import type { Target } from "./sender";

/** A unit's representative and the pledges on which any number of reports may be sent. */
export type Sender = { readonly login: string; readonly targets: Target[] };

/** The level of safety that the server runs with: what users get. */
export async function durabilityOf(records: Records): Promise<Readonly<Record<string, string>>> {
  const rows = await records.rows<{ name: string; setting: string }>(
    `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') ORDER BY name`,
  );
  return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
}

/** Active pledges counted in numbers or money, by who represents their unit: such a figure may be told anew as often as it changes. */
export async function sendersOf(records: Records): Promise<Sender[]> {
  const rows = await records.rows<{ login: string; id: string; type: Target["type"] }>(
    `SELECT min(p.login) AS login, g.id, g.content #>> '{branches,0,measure,type}' AS type
     FROM "Pledge" g
     JOIN "Campaign" c ON c.id = g."campaignId" AND c.status = 'LAUNCHED' AND c."deletedAt" IS NULL
     JOIN "Membership" m ON m."organizationId" = g."organizationId" AND m.role = 'REPRESENTATIVE' AND m."endedAt" IS NULL
     JOIN "Person" p ON p.id = m."personId" AND p."disabledAt" IS NULL
     WHERE g.status IN ('ACTIVE', 'DONE_REPORTED') AND g."deletedAt" IS NULL AND jsonb_array_length(g.content -> 'branches') = 1
       AND g.content #>> '{branches,0,precondition}' IS NULL AND g.content #>> '{branches,0,measure,type}' IN ('QUANTITY', 'AMOUNT')
     GROUP BY g.id ORDER BY 1, 2`,
  );
  const senders = new Map<string, Target[]>();
  for (const { login, id, type } of rows) senders.set(login, [...(senders.get(login) ?? []), { pledgeId: id, type }]);
  return [...senders].map(([login, targets]) => ({ login, targets }));
}

/** The last row of the pledges' own history; what is newer came from the bench. */
export async function lastHistoryRow(records: Records): Promise<string> {
  const { id } = await records.row<{ id: string }>(`SELECT coalesce(max(id), 0)::text AS id FROM "PledgeHistory"`);
  return id;
}

/** Every report whose text is of the bench, with how often its history tells that it was sent. */
export async function keptReports(records: Records): Promise<(Kept & { readonly recordedAt: Date })[]> {
  return records.rows<Row & Kept & { recordedAt: Date }>(
    `SELECT r.id, r."pledgeId", r.figure, r.text AS mark, r."recordedAt",
       (SELECT count(*)::int FROM "AuditEvent" e WHERE e."placeId" = r."placeId" AND e."subjectId" = r.id AND e.type = 'progress.sent') AS told
     FROM "ProgressReport" r WHERE r.text LIKE 'Báo cáo % · %'`,
  );
}

/** Rows that the pledges' own history gained: one for each report. */
export async function historyRowsSince(records: Records, last: string): Promise<number> {
  const { n } = await records.row<{ n: number }>(`SELECT count(*)::int AS n FROM "PledgeHistory" WHERE id > $1`, [last]);
  return n;
}

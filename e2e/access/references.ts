import type { Records } from "../fixtures/database";

type Reference = { readonly from: string; readonly column: string; readonly to: string; readonly key: string };

/**
 * References that may lead to another place: up the tree, to the campaign that is answered, to people who hold posts in several, and from the bell of whoever
 * asked from above to the unit that answered.
 */
const UPWARDS: ReadonlySet<string> = new Set([
  "Organization.parentId",
  "Organization.placeId",
  "Campaign.parentId",
  "Membership.personId",
  "Notice.organizationId",
]);

/** Records whose owner stands in another row: what they join must belong to one place. */
const JOINED: readonly (readonly [string, string])[] = [
  ["a member of a block", `"BlockMember" t JOIN "Campaign" a ON a.id = t."campaignId" JOIN "Organization" b ON b.id = t."organizationId"`],
  ["a host", `"CampaignHost" t JOIN "Campaign" a ON a.id = t."campaignId" JOIN "Organization" b ON b.id = t."organizationId"`],
  ["a campaign of an event", `"EventCampaign" t JOIN "Event" a ON a.id = t."eventId" JOIN "Campaign" b ON b.id = t."campaignId"`],
  ["a pledge of an event", `"EventPledge" t JOIN "Event" a ON a.id = t."eventId" JOIN "Pledge" b ON b.id = t."pledgeId"`],
  ["an occasion of an event", `"EventOccasion" t JOIN "Event" a ON a.id = t."eventId" JOIN "Occasion" b ON b.id = t."occasionId"`],
  [
    "an occasion of a campaign",
    `"CampaignOccasion" t JOIN "Campaign" a ON a.id = t."campaignId" JOIN "Occasion" b ON b.id = t."occasionId"`,
  ],
  ["a paper of a campaign", `"CampaignDocument" t JOIN "Campaign" a ON a.id = t."campaignId" JOIN "Document" b ON b.id = t."documentId"`],
  ["a paper carried out", `"DocumentImplements" t JOIN "Document" a ON a.id = t."documentId" JOIN "Document" b ON b.id = t."implementsId"`],
  ["a file of a campaign", `"CampaignFile" t JOIN "Campaign" a ON a.id = t."campaignId" JOIN "StoredFile" b ON b.id = t."fileId"`],
  ["a supporter", `"PledgeSupporter" t JOIN "Pledge" a ON a.id = t."pledgeId" JOIN "Organization" b ON b.id = t."organizationId"`],
  [
    "a content of a pledge",
    `"PledgeContentLink" t JOIN "Pledge" a ON a.id = t."pledgeId" JOIN "CampaignContent" x ON x.id = t."contentId" JOIN "Campaign" b ON b.id = x."campaignId"`,
  ],
];

/** Every record that refers to another place's, by the database's own catalogue of references. */
export async function crossings(records: Records): Promise<string[]> {
  const references = await records.rows<Reference>(
    `SELECT f.relname AS from, a.attname AS column, t.relname AS to, k.attname AS key FROM pg_constraint c
     JOIN pg_class f ON f.oid = c.conrelid JOIN pg_class t ON t.oid = c.confrelid JOIN pg_attribute a ON a.attrelid = f.oid AND a.attnum = c.conkey[1]
     JOIN pg_attribute k ON k.attrelid = t.oid AND k.attnum = c.confkey[1]
     WHERE c.contype = 'f' AND array_length(c.conkey, 1) = 1
       AND EXISTS (SELECT 1 FROM pg_attribute x WHERE x.attrelid = f.oid AND x.attname = 'placeId')
       AND EXISTS (SELECT 1 FROM pg_attribute x WHERE x.attrelid = t.oid AND x.attname = 'placeId')`,
  );
  const direct = references
    .filter(({ from, column }) => column !== "placeId" && !UPWARDS.has(`${from}.${column}`))
    .map(({ from, column, to, key }) => [`${from}.${column}`, `"${from}" a JOIN "${to}" b ON b."${key}" = a."${column}"`] as const);
  const counts = [...direct, ...JOINED].map(
    ([name, tables]) => `SELECT '${name}' AS name, count(*)::int AS n FROM ${tables} WHERE a."placeId" <> b."placeId"`,
  );
  const rows = await records.rows<{ name: string; n: number }>(counts.join(" UNION ALL "));
  return rows.filter(({ n }) => n > 0).map(({ name, n }) => `${n} × ${name}`);
}

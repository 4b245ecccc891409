import { v7 } from "uuid";
import type { Records } from "../fixtures/database";
import { UNITS, type Unit, WARDS, type Ward } from "./viewers";

/** Kinds of record that an address or a form may name. */
export const KINDS = [
  "batch",
  "block",
  "campaign",
  "ceremony",
  "code",
  "content",
  "contribution",
  "covenant",
  "directive",
  "document",
  "donor",
  "explanation",
  "event",
  "file",
  "frozenReview",
  "import",
  "indicator",
  "login",
  "notice",
  "occasion",
  "person",
  "photo",
  "plaque",
  "plaqueCode",
  "pledge",
  "post",
  "proposal",
  "publication",
  "published",
  "report",
  "screen",
  "screenItem",
  "screenKey",
  "review",
  "reviewSection",
  "session",
  "source",
  "takeDown",
  "target",
  "targetReading",
  "targetSet",
  "template",
  "unit",
  "ward",
] as const;
export type Kind = (typeof KINDS)[number];

/** Whose a record is. */
export type Owner = { readonly ward: Ward; readonly unit: Unit };

/** One record of each kind that belongs to a unit, or to its ward where units have none of their own. */
export type Holding = Owner & { readonly ids: Readonly<Record<Kind, string>> };

/** The rows of one unit `$1` in its ward `$2`. Kinds that a covenant holds hang together: the block, the pledge, the report are its own. */
const SQL: Readonly<Record<Kind, string>> = {
  ward: `SELECT $2::uuid AS id, $1::uuid AS one`,
  unit: `SELECT $1::uuid AS id, $2::uuid AS one`,
  campaign: `SELECT "campaignId" AS id FROM "Covenant" WHERE "organizationId" = $1 AND "placeId" = $2 ORDER BY 1 LIMIT 1`,
  ceremony: `SELECT id, $1::uuid AS one FROM "Ceremony" WHERE "placeId" = $2 ORDER BY id LIMIT 1`,
  block: `SELECT "blockId" AS id FROM "BlockMember" m JOIN "Campaign" c ON c.id = m."campaignId" WHERE "organizationId" = $1 AND "placeId" = $2 ORDER BY m."campaignId" LIMIT 1`,
  content: `SELECT t.id FROM "CampaignContent" t JOIN "Covenant" v USING ("campaignId") WHERE "organizationId" = $1 AND "placeId" = $2 ORDER BY v."campaignId", t.position LIMIT 1`,
  occasion: `SELECT t."occasionId" AS id FROM "CampaignOccasion" t JOIN "Covenant" v USING ("campaignId") WHERE "organizationId" = $1 AND "placeId" = $2 ORDER BY v."campaignId", t.position LIMIT 1`,
  event: `SELECT t."eventId" AS id FROM "EventCampaign" t JOIN "Covenant" v USING ("campaignId") WHERE "organizationId" = $1 AND "placeId" = $2 ORDER BY t."eventId" LIMIT 1`,
  document: `SELECT t."documentId" AS id FROM "CampaignDocument" t JOIN "Covenant" v USING ("campaignId") WHERE "organizationId" = $1 AND "placeId" = $2 ORDER BY v."campaignId", t.position LIMIT 1`,
  source: `SELECT c."sourceId" AS id FROM "Campaign" c JOIN "Covenant" v ON v."campaignId" = c.id WHERE v."organizationId" = $1 AND v."placeId" = $2 AND c."sourceId" IS NOT NULL ORDER BY c.id LIMIT 1`,
  covenant: `SELECT id FROM "Covenant" WHERE "organizationId" = $1 AND "placeId" = $2 ORDER BY "campaignId" LIMIT 1`,
  batch: `SELECT "batchId" AS id FROM "ProgressReport" WHERE "placeId" = $2 AND "batchId" IS NOT NULL ORDER BY ("organizationId" = $1) DESC, "reviewedAt" DESC LIMIT 1`,
  code: `SELECT r.code AS id FROM "CovenantRevision" r JOIN "Covenant" v ON v.id = r."covenantId" WHERE v."organizationId" = $1 AND v."placeId" = $2 AND r.code IS NOT NULL ORDER BY r.number LIMIT 1`,
  contribution: `SELECT id FROM "Contribution" WHERE "organizationId" = $1 AND "placeId" = $2 AND "pledgeId" IS NOT NULL ORDER BY "recordedAt" LIMIT 1`,
  donor: `SELECT "donorId" AS id FROM "Contribution" WHERE "organizationId" = $1 AND "placeId" = $2 AND "donorId" IS NOT NULL ORDER BY "recordedAt" LIMIT 1`,
  proposal: `SELECT id FROM "ContributionProposal" WHERE "organizationId" = $1 AND "placeId" = $2 AND status = 'WAITING' ORDER BY id LIMIT 1`,
  // What is on a wall is known to everybody, of whatever ward it is.
  plaqueCode: `SELECT code AS id FROM "Plaque" WHERE status IN ('DECIDED', 'MOUNTED') AND $1::uuid IS NOT NULL AND $2::uuid IS NOT NULL ORDER BY id LIMIT 1`,
  // Whose work it is does not matter: every unit of the ward knows its plaques.
  plaque: `SELECT id FROM "Plaque" WHERE "placeId" = $2 ORDER BY ("organizationId" = $1) DESC, id LIMIT 1`,
  pledge: `SELECT id FROM "Pledge" WHERE "organizationId" = $1 AND "placeId" = $2 ORDER BY position LIMIT 1`,
  report: `SELECT id FROM "ProgressReport" WHERE "organizationId" = $1 AND "placeId" = $2 ORDER BY "recordedAt" DESC LIMIT 1`,
  file: `SELECT id FROM "StoredFile" WHERE "organizationId" = $1 AND "placeId" = $2 ORDER BY id LIMIT 1`,
  post: `SELECT id FROM "Membership" WHERE "organizationId" = $1 AND "placeId" = $2 ORDER BY id LIMIT 1`,
  login: `SELECT login AS id FROM "Person" p JOIN "Membership" m ON m."personId" = p.id WHERE "organizationId" = $1 AND m."placeId" = $2 ORDER BY m.id LIMIT 1`,
  explanation: `SELECT id FROM "ExplanationRequest" WHERE "organizationId" = $1 AND "placeId" = $2 ORDER BY id LIMIT 1`,
  screen: `SELECT id FROM "Screen" WHERE "placeId" = $2 AND $1::uuid IS NOT NULL ORDER BY id LIMIT 1`,
  screenItem: `SELECT i.id FROM "ScreenItem" i JOIN "Screen" s ON s.id = i."screenId" WHERE s."placeId" = $2 AND $1::uuid IS NOT NULL ORDER BY s.id, i.position LIMIT 1`,
  screenKey: `SELECT key AS id FROM "Screen" WHERE "placeId" = $2 AND $1::uuid IS NOT NULL ORDER BY id LIMIT 1`,
  notice: `SELECT id FROM "Notice" WHERE audience = 'UNIT' AND "organizationId" = $1 AND "placeId" = $2 ORDER BY id LIMIT 1`,
  published: `SELECT id FROM "Publication" WHERE "placeId" = $2 AND subject = 'PLEDGE' AND $1::uuid IS NOT NULL ORDER BY id LIMIT 1`,
  publication: `SELECT slug || '-' || lower(code) AS id FROM "Publication" WHERE "placeId" = $2 AND subject = 'PLEDGE' AND $1::uuid IS NOT NULL ORDER BY id LIMIT 1`,
  photo: `SELECT id FROM "PublicationPhoto" WHERE "placeId" = $2 AND $1::uuid IS NOT NULL ORDER BY id LIMIT 1`,
  takeDown: `SELECT id FROM "TakeDown" WHERE "placeId" = $2 AND $1::uuid IS NOT NULL ORDER BY id LIMIT 1`,
  session: `SELECT s.id FROM "SignInSession" s JOIN "Membership" m ON m.id = s."membershipId" WHERE "organizationId" = $1 AND "placeId" = $2 ORDER BY s.id LIMIT 1`,
  import: `SELECT id FROM "Import" WHERE "placeId" = $2 AND $1::uuid IS NOT NULL ORDER BY id LIMIT 1`,
  indicator: `SELECT id FROM "IndicatorResult" WHERE "placeId" = $2 AND $1::uuid IS NOT NULL ORDER BY id LIMIT 1`,
  targetSet: `SELECT id FROM "TargetSet" WHERE "placeId" = $2 AND $1::uuid IS NOT NULL ORDER BY id LIMIT 1`,
  template: `SELECT id FROM "PaperTemplate" WHERE "placeId" = $2 AND $1::uuid IS NOT NULL ORDER BY id LIMIT 1`,
  target: `SELECT id FROM "Target" WHERE "placeId" = $2 AND $1::uuid IS NOT NULL ORDER BY id LIMIT 1`,
  targetReading: `SELECT id FROM "TargetReading" WHERE "placeId" = $2 AND $1::uuid IS NOT NULL ORDER BY id LIMIT 1`,
  directive: `SELECT d.id FROM "Directive" d JOIN "DirectiveAssignee" a ON a."directiveId" = d.id WHERE a."organizationId" = $1 AND d."placeId" = $2 AND d.status = 'OPEN' AND (SELECT count(*) FROM "DirectiveAssignee" o WHERE o."directiveId" = d.id) = 1 ORDER BY d.id LIMIT 1`,
  review: `SELECT id FROM "Review" WHERE "placeId" = $2 AND status = 'DRAFT' AND $1::uuid IS NOT NULL ORDER BY id LIMIT 1`,
  frozenReview: `SELECT "reviewId" AS id FROM "FrozenReview" WHERE "placeId" = $2 AND $1::uuid IS NOT NULL ORDER BY 1 LIMIT 1`,
  reviewSection: `SELECT s.id FROM "ReviewSection" s JOIN "Review" r ON r.id = s."reviewId" WHERE r."placeId" = $2 AND r.status = 'DRAFT' AND $1::uuid IS NOT NULL ORDER BY r.id, s.id LIMIT 1`,
  person: `SELECT "personId" AS id FROM "Membership" WHERE "organizationId" = $1 AND "placeId" = $2 ORDER BY id LIMIT 1`,
};

/** Each ward keeps a template of its own, with a place that nobody knows: it stays unusable, so that no file has to lie behind it. */
async function keepTemplates(records: Records): Promise<void> {
  await records.run(`INSERT INTO "PaperTemplate" (id, "placeId", subject, name, "originalName", size, sha256, placeholders, "uploadedByName", "createdAt")
    SELECT ('01960000-0000-7000-8000-' || right("placeId"::text, 12))::uuid, "placeId", 'CAMPAIGN', 'Mẫu của phường', 'mau.docx', 1, repeat('0', 64), '[{"name":"ghi_chu","kind":"FIELD","inside":null}]', 'Cán bộ', now()
    FROM (SELECT DISTINCT "placeId" FROM "Covenant" EXCEPT SELECT "placeId" FROM "PaperTemplate") AS wards`);
}

async function holdingOf(records: Records, owner: Owner): Promise<Holding> {
  const { place, unit } = await records.row<{ place: string; unit: string }>(
    `SELECT m."placeId" AS place, m."organizationId" AS unit FROM "Membership" m JOIN "Person" p ON p.id = m."personId" WHERE p.login = $1`,
    [`${owner.ward}.${owner.unit}`],
  );
  const pairs = await Promise.all(
    KINDS.map(async (kind) => {
      const [found] = await records.rows<{ id: string }>(SQL[kind], [unit, place]);
      if (!found) throw new Error(`${owner.ward}.${owner.unit} has no ${kind}: the walls have nothing to try there`);
      return [kind, found.id] as const;
    }),
  );
  return { ...owner, ids: Object.fromEntries(pairs) as Record<Kind, string> };
}

/** What each of the units holds. */
export async function holdingsOf(records: Records): Promise<Holding[]> {
  await keepTemplates(records);
  const owners = WARDS.flatMap((ward) => UNITS.map((unit) => ({ ward, unit })));
  return Promise.all(owners.map((owner) => holdingOf(records, owner)));
}

/** Ids that nobody ever had. */
export function madeUp(): Readonly<Record<Kind, string>> {
  const words: Partial<Record<Kind, string>> = {
    code: "34679ACDEF",
    login: "khong.ai.ca",
    publication: "khong-co-34679acd",
    plaqueCode: "34679ACDEFGH",
  };
  const pairs = KINDS.map((kind) => [kind, words[kind] ?? v7()] as const);
  return Object.fromEntries(pairs) as Record<Kind, string>;
}

import { v7 } from "uuid";
import type { Records } from "../fixtures/database";
import { CONTENT, type Ids } from "./action-calls";
import type { Kind } from "./holdings";
import type { Fields } from "./raw-actions";

/** A call on an own record that names somebody else's beside it, or takes somebody else's id for a new record. */
export type Crossing = {
  readonly action: string;
  /** Who works in Bãi Cháy; what they name is of the first unit of Đại Yên. */
  readonly as: string;
  readonly foreign: Kind;
  readonly fields: (own: Ids, foreign: string) => Fields;
  /** The foreign id is given to something new: nothing may come of it, and nothing may be said of whose it is. */
  readonly isNewId?: true;
};

const version = "1";
const REASON = "Một lý do bằng lời";
const pdf = () => new Blob(["%PDF-1.4\n%%EOF"], { type: "application/pdf" });
const figure: Fields = { "figure.type": "QUANTITY", "figure.value": "1", text: REASON };

export const CROSSINGS: readonly Crossing[] = [
  {
    action: "lib/campaigns/outline/actions.ts saveHostsAction",
    as: "baichay.canbo",
    foreign: "unit",
    fields: ({ campaign }, id) => ({ id: campaign, version, "hostIds[]": [id] }),
  },
  {
    action: "lib/campaigns/outline/actions.ts saveHostsAction",
    as: "baichay.canbo",
    foreign: "campaign",
    fields: ({ campaign }, id) => ({ id: campaign, version, parentId: id }),
  },
  {
    action: "lib/campaigns/life/actions.ts createCampaignAction",
    as: "baichay.canbo",
    foreign: "campaign",
    fields: (_own, id) => ({ id: v7(), name: "Phong trào khác", parentId: id }),
  },
  {
    action: "lib/campaigns/life/actions.ts createCampaignAction",
    as: "baichay.canbo",
    foreign: "campaign",
    fields: (_own, id) => ({ id, name: "Phong trào khác" }),
    isNewId: true,
  },
  {
    action: "lib/campaigns/copying/actions.ts copyCampaignAction",
    as: "baichay.canbo",
    foreign: "campaign",
    fields: ({ campaign }, id) => ({ id, sourceId: campaign, name: "Bản sao" }),
    isNewId: true,
  },
  {
    action: "lib/campaigns/blocks/actions.ts saveBlocksAction",
    as: "baichay.canbo",
    foreign: "unit",
    fields: ({ campaign, block }, id) => ({
      id: campaign,
      version,
      "blocks.0.id": block,
      "blocks.0.name": "Khối",
      "members.0.unitId": id,
      "members.0.blockId": block,
    }),
  },
  {
    action: "lib/campaigns/attachments/actions.ts attachFileAction",
    as: "baichay.canbo",
    foreign: "file",
    fields: ({ campaign }, id) => ({ id: campaign, version, fileId: id, title: "Tệp", file: pdf() }),
    isNewId: true,
  },
  {
    action: "lib/campaigns/extensions/actions.ts extendOccasionAction",
    as: "baichay.canbo",
    foreign: "occasion",
    fields: ({ campaign }, id) => ({
      id: campaign,
      version,
      extensionId: v7(),
      occasionId: id,
      newDay: "30/06/2025",
      reason: REASON,
      decision: "QĐ 1",
    }),
  },
  {
    action: "lib/campaigns/occasions/actions.ts saveOccasionsAction",
    as: "baichay.canbo",
    foreign: "occasion",
    fields: ({ campaign, occasion }, id) => ({
      ...{ id: campaign, version, "occasions.0.id": id, "occasions.0.name": "Dịp khác", "occasions.0.day": "01/06/2025" },
      mainId: occasion,
    }),
  },
  {
    action: "lib/campaigns/bases/actions.ts saveBasesAction",
    as: "baichay.canbo",
    foreign: "document",
    fields: ({ campaign }, id) => ({ id: campaign, version, "bases.0.id": id, "bases.0.title": "Căn cứ khác" }),
  },
  {
    action: "lib/campaigns/outline/actions.ts saveSourcesAction",
    as: "baichay.canbo",
    foreign: "source",
    fields: ({ campaign }, id) => ({ id: campaign, version, takenSourceId: id }),
  },
  {
    action: "lib/documents/actions.ts saveDocumentAction",
    as: "baichay.canbo",
    foreign: "document",
    fields: ({ document }, id) => ({ id: document, version, title: "Văn bản khác", "implementsIds[]": [id] }),
  },
  ...(["occasion", "document", "source"] as const).map((foreign) => ({
    action: `lib/${foreign}s/actions.ts save${foreign[0]?.toUpperCase()}${foreign.slice(1)}Action`,
    as: "baichay.canbo",
    foreign,
    fields: (_own: Ids, id: string) => ({ id, name: "Tên khác", title: "Tên khác" }),
    isNewId: true as const,
  })),
  {
    action: "lib/covenants/drafting/actions.ts startCovenantAction",
    as: "baichay.canbo",
    foreign: "unit",
    fields: ({ campaign }, id) => ({ campaignId: campaign, organizationId: id }),
  },
  {
    action: "lib/covenants/drafting/actions.ts startCovenantAction",
    as: "baichay.khupho1",
    foreign: "campaign",
    fields: ({ unit }, id) => ({ campaignId: id, organizationId: unit }),
  },
  {
    action: "lib/covenants/drafting/actions.ts keepPledgeAction",
    as: "baichay.khupho1",
    foreign: "content",
    fields: ({ covenant, pledge }, id) => ({ covenantId: covenant, pledgeId: pledge, version, ...CONTENT, "contentIds[]": [id] }),
  },
  {
    action: "lib/covenants/drafting/actions.ts keepPledgeAction",
    as: "baichay.khupho1",
    foreign: "unit",
    fields: ({ covenant, pledge, content }, id) => ({
      covenantId: covenant,
      pledgeId: pledge,
      version,
      ...CONTENT,
      "contentIds[]": [content],
      "supportingOrganizationIds[]": [id],
    }),
  },
  {
    action: "lib/covenants/drafting/actions.ts keepPledgeAction",
    as: "baichay.khupho1",
    foreign: "pledge",
    fields: ({ covenant, content }, id) => ({ covenantId: covenant, pledgeId: id, version, ...CONTENT, "contentIds[]": [content] }),
    isNewId: true,
  },
  {
    action: "lib/covenants/drafting/actions.ts removePledgeAction",
    as: "baichay.khupho1",
    foreign: "pledge",
    fields: ({ covenant }, id) => ({ covenantId: covenant, pledgeId: id, version }),
  },
  {
    action: "lib/pledges/actions.ts meetPreconditionAction",
    as: "baichay.canbo",
    foreign: "file",
    fields: ({ pledge }, id) => ({ pledgeId: pledge, version, branch: "A", metOn: "01/03/2025", evidence: REASON, "fileIds[]": [id] }),
  },
  {
    action: "lib/progress/actions.ts sendReportAction",
    as: "baichay.khupho1",
    foreign: "file",
    fields: ({ pledge }, id) => ({ id: v7(), pledgeId: pledge, ...figure, "fileIds[]": [id] }),
  },
  {
    action: "lib/progress/actions.ts sendReportAction",
    as: "baichay.khupho1",
    foreign: "report",
    fields: ({ pledge }, id) => ({ id, pledgeId: pledge, ...figure }),
    isNewId: true,
  },
  {
    action: "lib/progress/batches/actions.ts acceptManyAction",
    as: "baichay.canbo",
    foreign: "report",
    fields: (_own, id) => ({ batchId: v7(), "reportIds[]": [id] }),
  },
  {
    action: "lib/organizations/actions.ts createOrganizationAction",
    as: "baichay.quantri",
    foreign: "unit",
    fields: ({ ward }, id) => ({ id, parentId: ward, kind: "RESIDENTIAL_AREA", name: "Khu phố khác" }),
    isNewId: true,
  },
  {
    action: "lib/people/actions.ts createAccountAction",
    as: "baichay.quantri",
    foreign: "person",
    fields: ({ unit }, id) => ({
      id,
      membershipId: v7(),
      organizationId: unit,
      fullName: "Người mới",
      login: "nguoi.moi",
      role: "REPRESENTATIVE",
      post: "Phó",
    }),
    isNewId: true,
  },
  {
    action: "lib/people/posts/actions.ts givePostAction",
    as: "baichay.quantri",
    foreign: "person",
    fields: ({ unit }, id) => ({ id: v7(), personId: id, organizationId: unit, role: "REPRESENTATIVE", post: "Phó" }),
  },
  {
    action: "lib/people/posts/actions.ts givePostAction",
    as: "baichay.quantri",
    foreign: "unit",
    fields: ({ person }, id) => ({ id: v7(), personId: person, organizationId: id, role: "REPRESENTATIVE", post: "Phó" }),
  },
  {
    action: "lib/people/handover/actions.ts handOverAction",
    as: "baichay.quantri",
    foreign: "person",
    fields: ({ post }, id) => ({
      leaving: `${post}:1`,
      newMembershipId: v7(),
      onDay: "01/04/2025",
      "successor.kind": "known",
      "successor.personId": id,
      post: "Trưởng",
    }),
  },
  {
    action: "lib/people/links/actions.ts makeCardsAction",
    as: "baichay.quantri",
    foreign: "person",
    fields: (_own, id) => ({ "people[]": [id] }),
  },
  {
    action: "lib/people/account/actions.ts switchMembershipAction",
    as: "baichay.khupho1",
    foreign: "post",
    fields: (_own, id) => ({ membershipId: id }),
  },
];

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

import { v7 } from "uuid";
import type { Ids } from "./action-call";
import { CONTENT } from "./action-calls";
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

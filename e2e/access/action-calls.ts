import { v7 } from "uuid";
import type { ActionCall, Ids } from "./action-call";
import type { Opens } from "./expectations";
import { FEATURE_CALLS } from "./feature-calls";
import type { Fields } from "./raw-actions";

// How every server action is called by hand, and who may do it to a record; an action without an entry, and an entry without one, fails `raw-actions.spec.ts`.

const ALL = ["REPRESENTATIVE", "OFFICIAL", "LEADER", "ADMINISTRATOR"] as const;
const OFFICES = ["OFFICIAL", "LEADER", "ADMINISTRATOR"] as const;
const KEEPERS: Opens = { own: ["OFFICIAL", "ADMINISTRATOR"], above: ["ADMINISTRATOR"] };
const NOBODY: Opens = {};

const WARD: Opens = { own: ALL, above: OFFICES };
const UNIT: Opens = { unit: true, own: ["OFFICIAL", "LEADER"], above: ["OFFICIAL", "LEADER"] };
const TREE: Opens = { unit: true, own: OFFICES, above: OFFICES };
const OFFICIAL: Opens = { own: ["OFFICIAL"] };
const DECIDERS: Opens = { own: ["OFFICIAL", "LEADER"] };
const DRAFTERS: Opens = { unit: true, own: ["OFFICIAL"] };

const version = "1";
const REASON = "Một lý do bằng lời";

const campaign = (may: Opens, more: (ids: Ids) => Fields = () => ({})): ActionCall => ({
  may,
  sees: WARD,
  fields: (ids) => ({ id: ids.campaign, version, intent: "save", ...more(ids) }),
});

const covenant = (may: Opens, more: (ids: Ids) => Fields = () => ({})): ActionCall => ({
  may,
  sees: UNIT,
  fields: (ids) => ({ covenantId: ids.covenant, version, ...more(ids) }),
});

const pledge = (may: Opens, more: Fields = {}): ActionCall => ({
  may,
  sees: UNIT,
  fields: (ids) => ({ pledgeId: ids.pledge, version, ...more }),
});

const report = (may: Opens, more: Fields = {}): ActionCall => ({
  may,
  sees: UNIT,
  fields: (ids) => ({ id: ids.report, version, ...more }),
});

const unit = (more: Fields = {}): ActionCall => ({ may: KEEPERS, sees: TREE, fields: (ids) => ({ id: ids.unit, version, ...more }) });
const person = (more: Fields = {}): ActionCall => ({
  may: KEEPERS,
  sees: KEEPERS,
  fields: (ids) => ({ id: ids.person, version, ...more }),
});
const post = (more: Fields = {}): ActionCall => ({ may: KEEPERS, sees: KEEPERS, fields: (ids) => ({ id: ids.post, version, ...more }) });
const stranger = (fields: ActionCall["fields"]): ActionCall => ({ may: NOBODY, sees: NOBODY, strangersOnly: true, fields });
const own = (fields: Fields = {}): ActionCall => ({ may: NOBODY, sees: NOBODY, strangersOnly: true, fields: () => fields });

/** A pledge as its form sends it. */
export const CONTENT: Fields = {
  kind: "TASK",
  title: "Dọn vệ sinh ngõ phố",
  weight: "1",
  "branches.0.key": "A",
  "branches.0.measure.type": "QUANTITY",
  "branches.0.measure.unit": "buổi",
  "branches.0.measure.baseline": "0",
  "branches.0.measure.target": "10",
};

const sending = (): ActionCall => ({
  may: DRAFTERS,
  sees: UNIT,
  fields: (ids) => ({ id: v7(), pledgeId: ids.pledge, "figure.type": "QUANTITY", "figure.value": "1", text: REASON, channel: "TELEPHONE" }),
});

const PNG = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** In the order in which those who may are let in at the end: what takes others' rights away comes last. */
export const ACTION_CALLS: Readonly<Record<string, ActionCall>> = {
  ...FEATURE_CALLS,
  "lib/campaigns/outline/actions.ts saveBasicsAction": campaign(OFFICIAL, () => ({ name: "Tên khác", form: "THEMATIC" })),
  "lib/campaigns/outline/actions.ts saveHostsAction": campaign(OFFICIAL, (ids) => ({ "hostIds[]": [ids.unit] })),
  "lib/campaigns/outline/actions.ts saveSourcesAction": campaign(OFFICIAL, () => ({ sourceTitle: "Nguồn khác" })),
  "lib/campaigns/contents/actions.ts saveContentsAction": campaign(OFFICIAL, (ids) => ({
    declaredContentCount: "8",
    "contents.0.id": ids.content,
    "contents.0.text": "Nội dung khác",
  })),
  "lib/campaigns/bases/actions.ts saveBasesAction": campaign(OFFICIAL, () => ({ "bases.0.title": "Căn cứ khác" })),
  "lib/campaigns/occasions/actions.ts saveOccasionsAction": campaign(OFFICIAL, (ids) => ({
    "occasions.0.id": ids.occasion,
    "occasions.0.name": "Dịp khác",
    "occasions.0.day": "01/06/2025",
    mainId: ids.occasion,
  })),
  "lib/campaigns/time/actions.ts saveTimeAction": campaign(OFFICIAL, () => ({ rhythmEvery: "MONTH", rhythmDate: "20" })),
  "lib/campaigns/blocks/actions.ts saveBlocksAction": campaign(OFFICIAL, (ids) => ({
    "blocks.0.id": ids.block,
    "blocks.0.name": "Khối khác",
    "members.0.unitId": ids.unit,
    "members.0.blockId": ids.block,
  })),
  "lib/campaigns/attachments/actions.ts attachFileAction": campaign(OFFICIAL, () => ({
    fileId: v7(),
    title: "Tệp",
    file: new Blob(["%PDF-1.4\n%%EOF"], { type: "application/pdf" }),
  })),
  "lib/campaigns/attachments/actions.ts detachFileAction": campaign(OFFICIAL, (ids) => ({ fileId: ids.file })),
  "lib/campaigns/copying/actions.ts copyCampaignAction": {
    may: OFFICIAL,
    sees: WARD,
    fields: (ids) => ({ id: v7(), sourceId: ids.campaign, name: "Bản sao" }),
  },
  "lib/campaigns/extensions/actions.ts extendOccasionAction": campaign(DECIDERS, (ids) => ({
    extensionId: v7(),
    occasionId: ids.occasion,
    newDay: "30/06/2025",
    reason: REASON,
    decision: "QĐ 1",
  })),
  "lib/campaigns/life/actions.ts createCampaignAction": {
    may: NOBODY,
    sees: NOBODY,
    fields: (ids) => ({ id: v7(), name: "Phong trào khác", parentId: ids.campaign }),
  },
  "lib/campaigns/life/actions.ts openCampaignAction": campaign(OFFICIAL),
  "lib/campaigns/life/actions.ts launchCampaignAction": campaign(OFFICIAL, () => ({ launchDay: "01/03/2025" })),
  "lib/campaigns/life/actions.ts archiveCampaignAction": campaign(OFFICIAL),
  "lib/campaigns/life/actions.ts discardCampaignAction": campaign(OFFICIAL),
  "lib/campaigns/life/actions.ts restoreCampaignAction": campaign(OFFICIAL),

  "lib/covenants/drafting/actions.ts startCovenantAction": {
    may: DRAFTERS,
    // It names a campaign and a unit, which administrators see.
    sees: TREE,
    fields: (ids) => ({ campaignId: ids.campaign, organizationId: ids.unit }),
  },
  "lib/covenants/drafting/actions.ts savePreambleAction": covenant(DRAFTERS, () => ({ preamble: "Lời mở khác" })),
  "lib/covenants/drafting/actions.ts keepPledgeAction": covenant(DRAFTERS, (ids) => ({
    pledgeId: ids.pledge,
    ...CONTENT,
    "contentIds[]": [ids.content],
    "supportingOrganizationIds[]": [ids.unit],
  })),
  "lib/covenants/drafting/actions.ts movePledgeAction": covenant(DRAFTERS, (ids) => ({ pledgeId: ids.pledge, direction: "DOWN" })),
  "lib/covenants/drafting/actions.ts removePledgeAction": covenant(DRAFTERS, (ids) => ({ pledgeId: ids.pledge })),
  "lib/covenants/drafting/actions.ts restorePledgeAction": covenant(DRAFTERS, (ids) => ({ pledgeId: ids.pledge })),
  "lib/covenants/expansion/actions.ts expandBlockAction": {
    may: OFFICIAL,
    sees: WARD,
    fields: (ids) => ({ blockId: ids.block, intent: "create", ...CONTENT }),
  },
  "lib/covenants/review/actions.ts submitAction": covenant(DRAFTERS),
  "lib/covenants/review/actions.ts recallAction": covenant(DRAFTERS),
  "lib/covenants/review/actions.ts approveAction": covenant(DECIDERS),
  "lib/covenants/review/actions.ts returnAction": covenant(DECIDERS, () => ({ reason: REASON })),
  "lib/covenants/review/actions.ts amendAction": covenant(DRAFTERS, () => ({ reason: REASON })),
  "lib/covenants/signing/actions.ts signCovenantAction": covenant(DRAFTERS, () => ({
    id: v7(),
    method: "DRAWN",
    signerName: "Người ký",
    signerPost: "Trưởng khu phố",
    drawing: PNG,
    mainFileId: v7(),
    pdfFileId: v7(),
  })),
  "lib/covenants/review/actions.ts dropAmendmentAction": covenant(DRAFTERS),

  "lib/pledges/actions.ts chooseBranchAction": pledge(DRAFTERS, { branch: "A" }),
  "lib/pledges/actions.ts confirmBranchAction": pledge(DECIDERS, { branch: "A" }),
  "lib/pledges/actions.ts meetPreconditionAction": pledge(DECIDERS, { branch: "A", metOn: "01/03/2025", evidence: REASON }),
  "lib/pledges/actions.ts extendAction": pledge(DECIDERS, { reason: REASON, to: "30/12/2025", decision: "QĐ 1" }),
  "lib/pledges/actions.ts pauseAction": pledge(DECIDERS, { reason: REASON }),
  "lib/pledges/actions.ts resumeAction": pledge(DECIDERS),
  "lib/pledges/actions.ts acceptDoneAction": pledge(DECIDERS, { note: REASON }),
  "lib/pledges/actions.ts notDeliveredAction": pledge(DECIDERS, { reason: REASON }),
  "lib/pledges/actions.ts cancelAction": pledge(DECIDERS, { reason: REASON }),

  "lib/progress/actions.ts sendReportAction": sending(),
  "lib/progress/actions.ts sendDutyAction": sending(),
  "lib/progress/actions.ts recallReportAction": report(DRAFTERS),
  "lib/progress/review/actions.ts acceptReportAction": report(DECIDERS),
  "lib/progress/review/actions.ts returnReportAction": report(DECIDERS, { "comments[]": [REASON] }),
  "lib/progress/review/actions.ts undoReportAction": report(DECIDERS),
  "lib/progress/batches/actions.ts acceptManyAction": {
    may: DECIDERS,
    sees: UNIT,
    fields: (ids) => ({ batchId: v7(), "reportIds[]": [ids.report] }),
  },
  "lib/progress/batches/actions.ts undoBatchAction": { may: DECIDERS, sees: WARD, fields: (ids) => ({ batchId: ids.batch }) },
  "lib/files/actions.ts upload": {
    may: { unit: true, own: ["OFFICIAL", "LEADER"] },
    sees: TREE,
    fields: (ids) => ({ id: v7(), organizationId: ids.unit, file: new Blob(["%PDF-1.4\n%%EOF"], { type: "application/pdf" }) }),
  },

  "lib/organizations/actions.ts createOrganizationAction": {
    may: KEEPERS,
    sees: TREE,
    fields: (ids) => ({ id: v7(), parentId: ids.ward, kind: "RESIDENTIAL_AREA", name: "Khu phố khác" }),
  },
  "lib/organizations/actions.ts changeOrganizationAction": unit({ name: "Tên khác" }),
  "lib/organizations/facts/actions.ts saveFactsAction": unit({ predecessorNote: "Tiền thân khác" }),
  "lib/organizations/actions.ts moveOrganizationAction": { may: KEEPERS, sees: TREE, fields: (ids) => ({ step: `${ids.unit}:down` }) },
  "lib/organizations/actions.ts removeOrganizationAction": unit(),
  "lib/organizations/actions.ts restoreOrganizationAction": unit(),

  "lib/people/actions.ts createAccountAction": {
    may: KEEPERS,
    sees: TREE,
    fields: (ids) => ({
      id: v7(),
      membershipId: v7(),
      organizationId: ids.unit,
      fullName: "Người mới",
      login: "nguoi.moi",
      role: "REPRESENTATIVE",
      post: "Phó trưởng",
    }),
  },
  "lib/people/actions.ts renamePersonAction": person({ fullName: "Tên khác", login: "ten.khac" }),
  "lib/people/posts/actions.ts givePostAction": {
    may: KEEPERS,
    sees: KEEPERS,
    fields: (ids) => ({ id: v7(), personId: ids.person, organizationId: ids.unit, role: "REPRESENTATIVE", post: "Phó trưởng" }),
  },
  "lib/people/posts/actions.ts changePostAction": post({ post: "Chức vụ khác" }),
  "lib/people/handover/actions.ts handOverAction": {
    may: KEEPERS,
    sees: KEEPERS,
    fields: (ids) => ({
      leaving: `${ids.post}:1`,
      newMembershipId: v7(),
      onDay: "01/04/2025",
      "successor.kind": "known",
      "successor.personId": ids.person,
      post: "Trưởng",
    }),
  },
  "lib/people/links/actions.ts createLinkAction": { may: KEEPERS, sees: KEEPERS, fields: (ids) => ({ personId: ids.person }) },
  "lib/people/links/actions.ts makeCardsAction": { may: KEEPERS, sees: KEEPERS, fields: (ids) => ({ "people[]": [ids.person] }) },
  "lib/people/actions.ts enablePersonAction": person(),
  "lib/people/account/actions.ts switchMembershipAction": {
    may: { unit: true },
    sees: { unit: true },
    fields: (ids) => ({ membershipId: ids.post }),
  },
  "lib/people/account/actions.ts signOutDeviceAction": {
    may: { unit: true },
    sees: { unit: true },
    fields: (ids) => ({ id: ids.session }),
  },
  "lib/people/account/actions.ts changeOwnNameAction": own({ version, fullName: "Tên khác" }),
  "lib/people/account/actions.ts changePasswordAction": own({ oldPassword: "mật khẩu cũ", password: "một câu dài làm mật khẩu" }),
  "lib/people/account/actions.ts signOutEverywhereAction": own(),
  "lib/feeds/actions.ts changeFeedAction": own({ step: "on" }),
  // Whoever is not signed in may sign out: nothing happens.
  "lib/people/sign-in/actions.ts signOutAction": { ...own(), may: { strangers: true } },
  "lib/people/sign-in/actions.ts signInAction": stranger((ids) => ({ login: ids.login, password: "không phải mật khẩu này" })),
  "lib/people/links/actions.ts openWithCodeAction": stranger(() => ({ code: "123456789012" })),
  "lib/people/links/actions.ts redeemLinkAction": stranger(() => ({
    token: "khong-co-lien-ket-nay",
    password: "một câu dài làm mật khẩu",
  })),
  "lib/setup/actions.ts setUpAction": stranger(() => ({
    placeKind: "WARD",
    placeName: "Phường khác",
    fullName: "Người khác",
    login: "nguoi.khac",
    post: "Quản trị",
    password: "một câu dài làm mật khẩu",
    code: "ABCD-EFGH-JKMN",
  })),

  "lib/people/posts/actions.ts endPostAction": post(),
  "lib/people/actions.ts disablePersonAction": person(),
  "lib/campaigns/life/actions.ts closeCampaignAction": campaign(DECIDERS, () => ({ confirmed: "true" })),
  "lib/campaigns/life/actions.ts cancelCampaignAction": campaign(OFFICIAL, () => ({ reason: REASON })),
};

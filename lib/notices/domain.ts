import type { EventCode } from "@/lib/kernel/events";
import { NOTICE_KINDS } from "./constants";
import type { NoticedEvent, NoticeGroup, NoticeKind, NoticeLine, NoticeRule, Recipient, Settling, Telling } from "./types";

const DECIDERS: readonly Recipient[] = ["OFFICIALS", "LEADERS"];

const toUnit = (kind: NoticeKind): NoticeRule => ({ tells: [{ kind, to: ["UNIT"], waits: false }] });
const toCampaign = (kind: NoticeKind): NoticeRule => ({ tells: [{ kind, to: ["CAMPAIGN_UNITS"], waits: false }] });

const claimsDone = ({ params }: NoticedEvent): boolean => params?.["claims"] === "yes";

/** What a new report brings: itself to be accepted, a work to be taken over when it says that all is done; what was returned is answered. */
const REPORTED: readonly Telling[] = [
  { kind: "reportWaiting", to: ["OFFICIALS"], waits: true },
  { kind: "completionWaiting", to: DECIDERS, waits: true, about: "pledge", when: claimsDone },
];
const ANSWERED: Settling = { kinds: ["reportReturned"], of: "pledge" };
const REPORT_DECIDED: Settling = { kinds: ["reportWaiting"], of: "record" };
const CLAIM_DROPPED: Settling = { kinds: ["completionWaiting"], of: "pledge", unlessClaimed: true };
/** Nothing is asked any more of a pledge that is over. */
const PLEDGE_OVER: Settling = { kinds: ["completionWaiting", "branchToConfirm", "reportReturned"], of: "pledge" };
const TO_APPROVE: Settling = { kinds: ["covenantToApprove", "amendmentToApprove"], of: "record" };
const SENT: Settling = { kinds: ["registrationOpen", "covenantReminder", "covenantReturned"], of: "unit" };
const REGISTRATION_OVER: Settling = {
  kinds: ["registrationOpen", "covenantReminder", "covenantReturned", "covenantToSign", "covenantToApprove", "amendmentToApprove"],
  of: "campaign",
};

/** The one table of notices: which change concerns whom, and what it makes done. A change that is not here rings nobody's bell. */
const NOTICE_RULES: Readonly<Partial<Record<EventCode, NoticeRule>>> = {
  "campaigns.opened": { tells: [{ kind: "registrationOpen", to: ["CAMPAIGN_UNITS"], waits: true }] },
  "campaigns.launched": toCampaign("campaignLaunched"),
  "campaigns.extended": toCampaign("occasionMoved"),
  "campaigns.closed": { ...toCampaign("campaignClosed"), settles: [REGISTRATION_OVER] },
  "campaigns.cancelled": { ...toCampaign("campaignCancelled"), settles: [{ kinds: NOTICE_KINDS, of: "campaign" }] },
  "covenants.reminded": { tells: [{ kind: "covenantReminder", to: ["NAMED_UNITS"], waits: true }] },
  "covenants.submitted": {
    tells: [
      { kind: "covenantToApprove", to: DECIDERS, waits: true, when: ({ concerns }) => !concerns?.isAmendment },
      { kind: "amendmentToApprove", to: DECIDERS, waits: true, when: ({ concerns }) => concerns?.isAmendment === true },
    ],
    settles: [SENT],
  },
  "covenants.recalled": { settles: [TO_APPROVE] },
  "covenants.approved": {
    tells: [{ kind: "covenantToSign", to: ["UNIT"], waits: true }],
    settles: [TO_APPROVE],
  },
  "covenants.returned": {
    tells: [{ kind: "covenantReturned", to: ["UNIT"], waits: true }],
    settles: [TO_APPROVE, { kinds: ["covenantToSign"], of: "record" }],
  },
  "covenants.signed": { settles: [TO_APPROVE, { kinds: ["covenantToSign"], of: "record" }, SENT] },
  "covenants.amendmentBegun": toUnit("amendmentBegun"),
  "covenants.amendmentDropped": { settles: [TO_APPROVE, { kinds: ["covenantToSign", "covenantReturned"], of: "record" }] },
  "progress.sent": { tells: REPORTED, settles: [ANSWERED] },
  "progress.entered": { tells: [...REPORTED, { kind: "reportEntered", to: ["UNIT"], waits: false }], settles: [ANSWERED] },
  "progress.recalled": { settles: [REPORT_DECIDED, CLAIM_DROPPED] },
  "progress.accepted": { ...toUnit("reportAccepted"), settles: [REPORT_DECIDED] },
  "progress.returned": {
    tells: [{ kind: "reportReturned", to: ["UNIT"], waits: true }],
    settles: [REPORT_DECIDED, CLAIM_DROPPED],
  },
  "progress.acceptanceUndone": {
    tells: [
      { kind: "acceptanceUndone", to: ["UNIT"], waits: false },
      { kind: "reportWaiting", to: ["OFFICIALS"], waits: true },
    ],
  },
  "pledges.branchChosen": { tells: [{ kind: "branchToConfirm", to: DECIDERS, waits: true }] },
  "pledges.branchConfirmed": { ...toUnit("branchConfirmed"), settles: [{ kinds: ["branchToConfirm"], of: "pledge" }] },
  "pledges.preconditionMet": toUnit("preconditionMet"),
  "pledges.accepted": { ...toUnit("workAccepted"), settles: [{ kinds: ["completionWaiting"], of: "pledge" }] },
  "pledges.extended": toUnit("extended"),
  "pledges.paused": toUnit("paused"),
  "pledges.resumed": toUnit("resumed"),
  "pledges.notDelivered": { ...toUnit("notDelivered"), settles: [PLEDGE_OVER] },
  "pledges.cancelled": { ...toUnit("cancelled"), settles: [PLEDGE_OVER] },
  "explanations.asked": { tells: [{ kind: "explanationAsked", to: ["UNIT", "OFFICIALS"], waits: true }] },
  "explanations.askedAgain": {
    tells: [{ kind: "explanationAsked", to: ["UNIT", "OFFICIALS"], waits: true }],
    settles: [{ kinds: ["explanationAnswered"], of: "record" }],
  },
  "explanations.answered": {
    tells: [{ kind: "explanationAnswered", to: ["ASKER"], waits: true }],
    settles: [{ kinds: ["explanationAsked"], of: "record" }],
  },
  "explanations.closed": { ...toUnit("explanationClosed"), settles: [{ kinds: ["explanationAnswered"], of: "record" }] },
  "explanations.withdrawn": { ...toUnit("explanationWithdrawn"), settles: [{ kinds: ["explanationAsked"], of: "record" }] },
  "directives.given": { tells: [{ kind: "directiveGiven", to: ["NAMED_UNITS"], waits: true }] },
  "directives.answered": { settles: [{ kinds: ["directiveGiven"], of: "unitRecord" }] },
  "directives.doneByUnits": { settles: [{ kinds: ["directiveGiven"], of: "record" }] },
  "directives.closed": { settles: [{ kinds: ["directiveGiven"], of: "record" }] },
  "directives.removed": { settles: [{ kinds: ["directiveGiven"], of: "record" }] },
  "plaques.proposed": {
    tells: [{ kind: "plaqueToAppraise", to: DECIDERS, waits: true }],
    settles: [{ kinds: ["plaqueReturned"], of: "record" }],
  },
  "plaques.appraised": {
    tells: [{ kind: "plaqueToDecide", to: DECIDERS, waits: true }],
    settles: [{ kinds: ["plaqueToAppraise"], of: "record" }],
  },
  "plaques.returned": {
    tells: [{ kind: "plaqueReturned", to: ["OFFICIALS"], waits: true }],
    settles: [{ kinds: ["plaqueToAppraise", "plaqueToDecide"], of: "record" }],
  },
  "plaques.decided": { ...toUnit("plaqueDecided"), settles: [{ kinds: ["plaqueToDecide"], of: "record" }] },
  "plaques.mounted": toUnit("plaqueMounted"),
  "contributions.proposed": { tells: [{ kind: "contributionToConfirm", to: ["OFFICIALS"], waits: true }] },
  "contributions.confirmed": { ...toUnit("contributionConfirmed"), settles: [{ kinds: ["contributionToConfirm"], of: "record" }] },
  "contributions.proposalRefused": { ...toUnit("contributionRefused"), settles: [{ kinds: ["contributionToConfirm"], of: "record" }] },
  "ceremonies.planned": toCampaign("ceremonyPlanned"),
  "people.handedOver": toUnit("handedOver"),
};

/** What a change tells and to whom, and what it makes done; null for one that concerns nobody's bell. */
export function ruleOf(event: NoticedEvent): { readonly tells: readonly Telling[]; readonly settles: readonly Settling[] } | null {
  const rule = NOTICE_RULES[event.type];
  if (!rule) return null;
  return { tells: (rule.tells ?? []).filter(({ when }) => when?.(event) ?? true), settles: rule.settles ?? [] };
}

/** The pledge that a change belongs to: the record itself, or as the change says. */
export function pledgeOf({ subject, concerns }: NoticedEvent): string | null {
  return subject.type === "pledge" ? subject.id : (concerns?.pledgeId ?? null);
}

const PAGES: Readonly<Record<string, string>> = {
  campaign: "/campaigns",
  covenant: "/covenants",
  pledge: "/pledges",
  report: "/reports",
  explanation: "/explanations",
  directive: "/directives",
  plaque: "/plaques",
};

/** Records that stand in a list and have no page of their own while they wait. */
const LISTS: Readonly<Record<string, string>> = { contribution: "/contributions#proposals" };

/** The page of the record that a notice tells of, or the list that holds it; the notices themselves when its reader may open neither. */
export function hrefOfSubject(type: string, id: string): string {
  const page = PAGES[type];
  return page ? `${page}/${id}` : (LISTS[type] ?? "/notices");
}

const orderOf = (kind: NoticeKind): number => NOTICE_KINDS.indexOf(kind);

/** Whether a word is a kind of notice that this version knows. */
export function isNoticeKind(word: string): word is NoticeKind {
  return (NOTICE_KINDS as readonly string[]).includes(word);
}

/** Lines by kind, what asks for something first; inside a group by unit in the order in which the units first came, the oldest line first. */
export function groupNotices(
  lines: readonly NoticeLine[],
  counts: readonly { readonly kind: NoticeKind; readonly count: number; readonly unread: number }[],
): NoticeGroup[] {
  const groups = counts.map(({ kind, count, unread }) => {
    const own = lines.filter((line) => line.kind === kind);
    const units = [...new Set(own.map(({ unitName }) => unitName))];
    return {
      kind,
      count,
      unread,
      waits: own.some(({ waits }) => waits),
      lines: units.flatMap((unit) => own.filter(({ unitName }) => unitName === unit)),
    };
  });
  return groups.toSorted((left, right) => Number(right.waits) - Number(left.waits) || orderOf(left.kind) - orderOf(right.kind));
}

/** The address of a view of the notices; what is as usual is left out. */
export function noticesHref({
  view,
  unit,
  page = 1,
}: {
  readonly view: "open" | "past";
  readonly unit: string | null;
  readonly page?: number;
}): string {
  const query = new URLSearchParams();
  if (view === "past") query.set("view", view);
  if (unit) query.set("unit", unit);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/notices?${query.toString()}` : "/notices";
}

import type { Role } from "../../lib/access/roles";
import type { Outcome } from "./asking";
import type { Kind } from "./holdings";
import { isAbove, type Unit, type Viewer, type Ward } from "./viewers";

/**
 * What every address of the program answers to whom. `walls.spec.ts` asks each of them as everybody and fails when an address has no
 * entry here, or an entry has no address any more.
 */

/** Who may open something: roles of the record's own ward, the unit it belongs to, roles of the places above; or everybody at all. */
export type Opens = {
  readonly own?: readonly Role[];
  /** The representative of the unit that the record belongs to (`own` with REPRESENTATIVE = those of every unit of the ward). */
  readonly unit?: true;
  readonly above?: readonly Role[];
  readonly strangers?: true;
};

/** An id in an address: one of a kind of record, or a word that is part of the address ("=basics"). */
export type Taken = Kind | `=${string}`;

export type PageExpectation = {
  readonly opens: Opens;
  /** What stands in the [brackets] of the address, in order. */
  readonly takes?: readonly Taken[];
  /** What may follow the "?": each is asked with an own, a foreign and a made-up value. "words" is a search, "wardWords" one in which units find one another's. */
  readonly asks?: Readonly<Record<string, Kind | "words" | "wardWords">>;
  /** What stands after the "?" whenever the address itself is asked. */
  readonly given?: string;
  /** Columns of other units of the same ward that a representative may read here. */
  readonly shows?: readonly string[];
  /** Columns that anybody at all may read here of whatever record the address names. */
  readonly public?: readonly string[];
  /** The same bytes for everybody: whoever stands between may keep them. */
  readonly isFixed?: true;
  /** What everybody gets, where it is neither the page nor the missing one. */
  readonly answers?: Outcome;
  /** What a stranger gets, where it is not the way to the sign-in page. */
  readonly strangersGet?: Outcome;
};

const EVERYBODY: readonly Role[] = ["REPRESENTATIVE", "OFFICIAL", "LEADER", "ADMINISTRATOR"];
const OFFICES: readonly Role[] = ["OFFICIAL", "LEADER", "ADMINISTRATOR"];
const UPPER: readonly Role[] = ["OFFICIAL", "LEADER", "ADMINISTRATOR"];
/** Those above the wards who read what units pledge and report. */
const READERS: readonly Role[] = ["OFFICIAL", "LEADER"];
const KEEPERS: readonly Role[] = ["OFFICIAL", "ADMINISTRATOR"];

const ALL_SIGNED_IN: Opens = { own: EVERYBODY, above: UPPER };
const ANYBODY: Opens = { own: EVERYBODY, above: UPPER, strangers: true };
/** Campaigns are read by the whole ward and by those above it. */
const CAMPAIGN: Opens = { own: EVERYBODY, above: UPPER };
/** Occasions, papers, sources and events of a place: the whole ward and officials and leaders above it read them; administrators do not. */
const RECORDS: Opens = { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER"], above: READERS };
/** Covenants, pledges and reports: their unit, the ward's official and leader, officials and leaders above. Administrators keep accounts, they read no pledges. */
const UNIT_PAPERS: Opens = { unit: true, own: ["OFFICIAL", "LEADER"], above: READERS };
/** Officials above the wards keep accounts of their own place only. */
const PEOPLE: Opens = { own: KEEPERS, above: KEEPERS };
const PERSON: Opens = { own: KEEPERS, above: ["ADMINISTRATOR"] };

/** Targets, indicators and reviews: the ward's official and leader, and those above. */
const PLANS: Opens = { own: ["OFFICIAL", "LEADER"], above: READERS };
/** Ceremonies: the ward's official and leader, officials and leaders above; a representative sees the own sign page only. */
const CEREMONY: Opens = { own: ["OFFICIAL", "LEADER"], above: READERS };

/** Which units a campaign's blocks hold is known to the whole ward; one may support another's pledge. */
const UNIT_NAMES = ["Organization.name"] as const;
/** What stands on a plaque is for the whole ward to read: of which unit and work, in what words, by which decision. */
const PLAQUES = ["Organization.name", "Pledge.title", "Plaque.wording", "Plaque.decisionNumber", "Plaque.level", "Plaque.issuer"] as const;
/** What a proof tells everybody. */
const PROOF = ["Organization.name", "Campaign.name"] as const;

/** What an official let out. */
const PUBLISHED = ["Organization.name", "Publication.content", "PublicationPhoto.caption"] as const;
/** What stands on a plaque and behind its code; donors by consent only. */
const PLAQUE = [
  ...["Organization.name", "Plaque.wording", "Plaque.decisionNumber", "Plaque.level", "Plaque.issuer", "Pledge.title", "Pledge.location"],
  ...["WorkDossier.purpose", "WorkDossier.outcome", "WorkDossier.costAsPublished", "WorkComponent.name", "WorkComponent.unit"],
  ...["WorkComponent.placement", "WorkParticipant.name", "WorkPhoto.caption", "Occasion.name", "Donor.name"],
] as const;
const PUBLISHERS: Opens = { own: ["OFFICIAL"], above: ["OFFICIAL"] };
/** What a wall's own address shows to whoever knows it. */
const WALL = ["Screen.name", "ScreenItem.heading", "ScreenItem.text"] as const;

export const PAGES: Readonly<Record<string, PageExpectation>> = {
  "/": { opens: ALL_SIGNED_IN },
  "/account": { opens: ALL_SIGNED_IN },
  "/account/calendar": { opens: ALL_SIGNED_IN },
  "/archive": { opens: { own: ["OFFICIAL"] }, asks: { why: "words" } },
  "/calendar": { opens: RECORDS, asks: { from: "words" } },
  "/campaigns": { opens: ALL_SIGNED_IN, asks: { q: "words" } },
  "/campaigns/[id]": { opens: CAMPAIGN, takes: ["campaign"], shows: UNIT_NAMES },
  "/campaigns/[id]/brief": { opens: PLANS, takes: ["campaign"] },
  "/campaigns/[id]/board": {
    opens: { own: ["OFFICIAL", "LEADER"], above: READERS },
    takes: ["campaign"],
    asks: { open: "covenant", block: "block", q: "words" },
  },
  "/campaigns/[id]/board/expand/[blockId]": { opens: { own: OFFICES, above: UPPER }, takes: ["campaign", "block"] },
  "/campaigns/[id]/cancel": { opens: CAMPAIGN, takes: ["campaign"] },
  "/campaigns/[id]/close": { opens: CAMPAIGN, takes: ["campaign"] },
  "/campaigns/[id]/copy": { opens: CAMPAIGN, takes: ["campaign"] },
  "/campaigns/[id]/delete": { opens: CAMPAIGN, takes: ["campaign"] },
  "/campaigns/[id]/edit/[step]": { opens: CAMPAIGN, takes: ["campaign", "=blocks"] },
  "/campaigns/[id]/extend/[occasionId]": { opens: CAMPAIGN, takes: ["campaign", "occasion"] },
  "/campaigns/[id]/past": {
    opens: { own: ["OFFICIAL", "LEADER"], above: READERS },
    takes: ["campaign"],
    asks: { day: "words", from: "words" },
  },
  "/campaigns/new": { opens: ALL_SIGNED_IN },
  "/ceremonies": { opens: CEREMONY, asks: { campaign: "campaign" } },
  "/ceremonies/[id]": { opens: CEREMONY, takes: ["ceremony"] },
  "/ceremonies/[id]/edit": { opens: CEREMONY, takes: ["ceremony"] },
  "/ceremonies/[id]/end": { opens: CEREMONY, takes: ["ceremony"] },
  "/ceremonies/[id]/minutes": { opens: CEREMONY, takes: ["ceremony"] },
  "/ceremonies/[id]/projector": { opens: CEREMONY, takes: ["ceremony"], asks: { look: "words" } },
  "/ceremonies/[id]/tablet": { opens: CEREMONY, takes: ["ceremony"] },
  "/ceremonies/new": { opens: CEREMONY, asks: { campaign: "campaign" } },
  "/code": { opens: ANYBODY },
  "/contributions": {
    opens: { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER"], above: READERS },
    asks: { campaign: "campaign", pledge: "pledge", donor: "donor", q: "words" },
  },
  "/contributions/[id]": { opens: UNIT_PAPERS, takes: ["contribution"], asks: { saved: "words" } },
  "/contributions/[id]/correct": { opens: { own: ["OFFICIAL"], above: ["OFFICIAL"] }, takes: ["contribution"] },
  "/contributions/[id]/receipt": { opens: UNIT_PAPERS, takes: ["contribution"] },
  "/contributions/announce/[campaignId]": { opens: { own: ["OFFICIAL"] }, takes: ["campaign"], asks: { pledge: "pledge" } },
  "/contributions/donors": { opens: { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER"], above: READERS }, asks: { q: "words" } },
  "/contributions/donors/[id]": { opens: UNIT_PAPERS, takes: ["donor"] },
  "/contributions/donors/[id]/edit": { opens: { own: ["OFFICIAL"] }, takes: ["donor"] },
  "/contributions/donors/new": { opens: { own: ["OFFICIAL"], above: ["OFFICIAL"] } },
  "/contributions/new": {
    opens: { own: ["REPRESENTATIVE", "OFFICIAL"], above: ["OFFICIAL"] },
    asks: { pledge: "pledge", donor: "donor" },
  },
  "/contributions/thanks": { opens: { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER"], above: READERS }, asks: { kind: "words" } },
  "/covenants": { opens: { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER"], above: READERS } },
  "/covenants/[id]": { opens: UNIT_PAPERS, takes: ["covenant"], asks: { done: "words" }, shows: UNIT_NAMES },
  "/covenants/[id]/diff": { opens: UNIT_PAPERS, takes: ["covenant"], given: "from=1&to=2", asks: { from: "words" }, shows: UNIT_NAMES },
  "/covenants/[id]/edit": { opens: UNIT_PAPERS, takes: ["covenant"], shows: UNIT_NAMES },
  "/covenants/[id]/pledges/[pledgeId]": { opens: UNIT_PAPERS, takes: ["covenant", "pledge"], shows: UNIT_NAMES },
  "/covenants/[id]/pledges/new": { opens: UNIT_PAPERS, takes: ["covenant"], asks: { id: "pledge", title: "words" }, shows: UNIT_NAMES },
  "/covenants/[id]/revisions/[number]": { opens: UNIT_PAPERS, takes: ["covenant", "=1"], shows: UNIT_NAMES },
  "/covenants/[id]/sign": { opens: UNIT_PAPERS, takes: ["covenant"], asks: { way: "words" }, shows: UNIT_NAMES },
  "/dashboard": { opens: { own: ["OFFICIAL", "LEADER"], above: READERS }, asks: { campaign: "campaign", place: "ward" } },
  "/dashboard/present": { opens: { own: ["OFFICIAL", "LEADER"], above: READERS }, asks: { campaign: "campaign" } },
  "/desk": { opens: { own: ["OFFICIAL"], above: ["OFFICIAL"] }, asks: { campaign: "campaign" } },
  "/directives": {
    opens: { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER"], above: READERS },
    asks: { show: "directive" },
    shows: UNIT_NAMES,
  },
  "/directives/[id]": { opens: UNIT_PAPERS, takes: ["directive"], shows: UNIT_NAMES },
  "/directives/[id]/edit": { opens: UNIT_PAPERS, takes: ["directive"] },
  "/directives/new": { opens: PLANS, asks: { review: "review" } },
  "/documents": { opens: RECORDS, asks: { q: "words" } },
  "/documents/[id]": { opens: RECORDS, takes: ["document"] },
  "/documents/[id]/edit": { opens: RECORDS, takes: ["document"] },
  "/documents/new": { opens: RECORDS },
  "/explanations": {
    opens: { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER"], above: READERS },
    asks: { campaign: "campaign", unit: "unit", state: "words" },
  },
  "/explanations/[id]": { opens: UNIT_PAPERS, takes: ["explanation"] },
  "/events": { opens: RECORDS, asks: { q: "words" } },
  "/events/[id]": { opens: RECORDS, takes: ["event"], shows: UNIT_NAMES },
  "/events/[id]/edit/[section]": { opens: RECORDS, takes: ["event", "=people"] },
  "/events/new": { opens: RECORDS },
  "/display/[key]": { opens: ANYBODY, takes: ["=no-such-key"], asks: { look: "words" }, answers: "missing" },
  "/history": { opens: { own: OFFICES, above: UPPER }, asks: { campaign: "campaign", before: "words" } },
  "/holidays": { opens: { own: ["ADMINISTRATOR"], above: ["ADMINISTRATOR"] }, asks: { year: "words" } },
  "/imports": { opens: PEOPLE },
  "/imports/[id]": { opens: { own: KEEPERS }, takes: ["import"], asks: { show: "words" } },
  "/imports/new": { opens: PEOPLE, asks: { campaign: "campaign", set: "targetSet", kind: "words" } },
  "/indicators": { opens: PLANS },
  "/indicators/[id]": { opens: PLANS, takes: ["indicator"] },
  "/login": { opens: ANYBODY, asks: { next: "words" } },
  "/more": { opens: ALL_SIGNED_IN },
  "/notices": { opens: ALL_SIGNED_IN, asks: { unit: "unit", page: "words" } },
  "/past": { opens: { own: ["OFFICIAL", "LEADER"] }, asks: { day: "words", from: "words" } },
  "/occasions": { opens: RECORDS, asks: { q: "words" } },
  "/occasions/[id]": { opens: RECORDS, takes: ["occasion"] },
  "/occasions/[id]/edit": { opens: RECORDS, takes: ["occasion"] },
  "/occasions/new": { opens: RECORDS },
  "/papers": { opens: { own: ["OFFICIAL", "LEADER"], above: READERS } },
  "/papers/[paper]/[id]": { opens: CAMPAIGN, takes: ["=plan", "campaign"], asks: { day: "words" }, shows: UNIT_NAMES },
  "/people": { opens: PEOPLE, asks: { q: "words" } },
  "/people/[id]": { opens: PERSON, takes: ["person"] },
  "/people/[id]/edit": { opens: PERSON, takes: ["person"] },
  "/people/[id]/posts/[postId]": { opens: PERSON, takes: ["person", "post"] },
  "/people/[id]/posts/new": { opens: PERSON, takes: ["person"], asks: { unit: "unit" } },
  "/people/cards": { opens: PEOPLE },
  "/people/new": { opens: PEOPLE, asks: { unit: "unit" } },
  "/plaques": { opens: { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER"], above: READERS }, asks: { q: "wardWords" }, shows: PLAQUES },
  "/plaques/[id]": { opens: { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER"], above: READERS }, takes: ["plaque"], shows: PLAQUES },
  "/plaques/[id]/label": {
    opens: { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER"], above: READERS },
    takes: ["plaque"],
    asks: { size: "wardWords" },
    shows: PLAQUES,
  },
  "/plaques/labels": {
    opens: { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER"], above: READERS },
    asks: { plaque: "plaque" },
    shows: PLAQUES,
  },
  "/plaques/new": { opens: { own: ["OFFICIAL"], above: ["OFFICIAL"] }, asks: { pledge: "pledge" } },
  "/pledges": {
    opens: { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER"], above: READERS },
    asks: { campaign: "campaign", unit: "unit", q: "words" },
  },
  "/pledges/[id]": { opens: UNIT_PAPERS, takes: ["pledge"], asks: { before: "words" }, shows: UNIT_NAMES },
  "/pledges/[id]/[step]": { opens: UNIT_PAPERS, takes: ["pledge", "=acceptance"] },
  "/pledges/[id]/explain": { opens: UNIT_PAPERS, takes: ["pledge"] },
  "/pledges/[id]/dossier": { opens: { own: ["OFFICIAL"] }, takes: ["pledge"] },
  "/pledges/[id]/report": { opens: UNIT_PAPERS, takes: ["pledge"], asks: { fix: "report" } },
  "/publishing": { opens: PUBLISHERS },
  "/publishing/[kind]/[id]": { opens: { own: ["OFFICIAL"] }, takes: ["=pledges", "pledge"], asks: { chosen: "words" } },
  "/publishing/takedowns": { opens: PUBLISHERS },
  "/reports": {
    opens: { own: ["REPRESENTATIVE", "OFFICIAL", "LEADER"], above: READERS },
    asks: { campaign: "campaign", unit: "unit", q: "words" },
  },
  "/reports/[id]": { opens: UNIT_PAPERS, takes: ["report"], asks: { sent: "words" } },
  "/screen/[key]": { opens: ANYBODY, takes: ["screenKey"], public: WALL },
  "/screens": { opens: { own: ["OFFICIAL"], above: ["OFFICIAL"] } },
  "/screens/[id]": { opens: { own: ["OFFICIAL"] }, takes: ["screen"] },
  "/screens/new": { opens: { own: ["OFFICIAL"], above: ["OFFICIAL"] } },
  "/reviews": { opens: PLANS },
  "/reviews/[id]": { opens: PLANS, takes: ["review"] },
  "/reviews/[id]/compare": { opens: PLANS, takes: ["frozenReview"] },
  "/reviews/[id]/edit": { opens: PLANS, takes: ["review"] },
  "/reviews/[id]/freeze": { opens: PLANS, takes: ["review"] },
  "/reviews/[id]/sections/[sectionId]": { opens: PLANS, takes: ["review", "reviewSection"], asks: { part: "words" } },
  "/reviews/new": { opens: PLANS },
  "/setup": { opens: ANYBODY, answers: "signs in" },
  "/sources": { opens: RECORDS, asks: { q: "words" } },
  "/sources/[id]": { opens: RECORDS, takes: ["source"] },
  "/sources/[id]/edit": { opens: RECORDS, takes: ["source"] },
  "/sources/new": { opens: RECORDS },
  "/targets": { opens: PLANS, asks: { state: "words" } },
  "/targets/[id]": { opens: PLANS, takes: ["target"] },
  "/targets/[id]/edit": { opens: PLANS, takes: ["target"] },
  "/targets/new": { opens: PLANS, asks: { set: "targetSet" } },
  "/targets/sets/[setId]": { opens: PLANS, takes: ["targetSet"] },
  "/today": { opens: { own: ["REPRESENTATIVE"] }, asks: { sent: "report" } },
  "/today/brief": { opens: { own: ["REPRESENTATIVE"] } },
  "/units": { opens: ALL_SIGNED_IN, asks: { q: "words" } },
  "/units/[id]": { opens: { own: OFFICES, unit: true, above: UPPER }, takes: ["unit"], asks: { q: "words" } },
  "/units/[id]/edit": { opens: { own: OFFICES, unit: true, above: UPPER }, takes: ["unit"] },
  "/units/[id]/facts": { opens: { own: OFFICES, unit: true, above: UPPER }, takes: ["unit"] },
  "/units/[id]/handover": { opens: { own: OFFICES, unit: true, above: UPPER }, takes: ["unit"] },
  "/units/new": { opens: PEOPLE, asks: { parent: "unit" } },
  "/verify": { opens: ANYBODY, asks: { code: "code" }, public: PROOF },
  "/verify/[code]": { opens: ANYBODY, takes: ["code"], public: PROOF },
  "/welcome/[token]": { opens: ANYBODY, takes: ["=no-such-link"], answers: "opens" },
};

/** Routes that read. */
export const READ_ROUTES: Readonly<Record<string, PageExpectation>> = {
  "GET /api/calendar/[token]": { opens: ANYBODY, takes: ["=no-such-calendar"], answers: "missing" },
  "GET /api/exports/[list]": { opens: ANYBODY, takes: ["=khong-co"], answers: "missing" },
  "GET /api/files/[id]": { opens: UNIT_PAPERS, takes: ["file"], strangersGet: "missing" },
  "GET /api/imports/[id]/progress": { opens: { own: KEEPERS }, takes: ["import"], strangersGet: "missing" },
  "GET /api/imports/template/[kind]": { opens: ANYBODY, takes: ["=khong-co"], answers: "missing" },
  "GET /api/live/ceremonies/[id]": { opens: CEREMONY, takes: ["ceremony"], strangersGet: "missing" },
  "GET /api/live/ceremonies/[id]/tablet": { opens: { own: ["OFFICIAL"] }, takes: ["ceremony"], strangersGet: "missing" },
  "GET /api/live/display/[key]": { opens: ANYBODY, takes: ["=no-such-key"], answers: "missing" },
  "GET /screen/[key]/slides": { opens: ANYBODY, takes: ["screenKey"], public: WALL },
  "GET /screen/worker.js": { opens: ANYBODY, isFixed: true },
  "GET /api/papers/templates/[template]/[id]": { opens: ANYBODY, takes: ["template", "campaign"], answers: "missing" },
  "GET /api/papers/[paper]/[id]": { opens: CAMPAIGN, takes: ["=plan", "campaign"], strangersGet: "missing" },
  "GET /api/reviews/[id]": { opens: PLANS, takes: ["frozenReview"], strangersGet: "missing" },
  "GET /api/health": { opens: ANYBODY },
  "GET /apple-icon.png": { opens: ANYBODY, isFixed: true },
  "GET /cong-khai": { opens: ANYBODY, asks: { tim: "words" }, public: ["Organization.name"], isFixed: true },
  "GET /cong-khai/[address]": { opens: ANYBODY, takes: ["publication"], public: PUBLISHED, isFixed: true },
  "GET /cong-khai/[address]/[part]": { opens: ANYBODY, takes: ["publication", "=ma-qr"], isFixed: true },
  "GET /cong-khai/anh/[id]": { opens: ANYBODY, takes: ["photo"], isFixed: true },
  "GET /publishing/preview/[kind]/[id]": { opens: { own: ["OFFICIAL"] }, takes: ["=pledges", "pledge"], strangersGet: "missing" },
  "GET /q/[code]": { opens: ANYBODY, takes: ["plaqueCode"], public: PLAQUE, isFixed: true },
  "GET /q/[code]/[part]": { opens: ANYBODY, takes: ["plaqueCode", "=anh-xem-truoc"], isFixed: true },
  "GET /robots.txt": { opens: ANYBODY, isFixed: true },
  "GET /sitemap.xml": { opens: ANYBODY, isFixed: true },
  "GET /icon.svg": { opens: ANYBODY, isFixed: true },
};

/** Whether somebody may open a record of a unit of a ward; no owner = a page that belongs to nobody in particular. */
export function mayOpen(opens: Opens, viewer: Viewer, owner: { ward: Ward; unit: Unit } | null): boolean {
  if (viewer.role === null) return opens.strangers === true;
  if (opens.strangers) return true;
  if (isAbove(viewer)) return opens.above?.includes(viewer.role) ?? false;
  if (owner && viewer.ward !== owner.ward) return false;
  if (opens.unit && viewer.role === "REPRESENTATIVE") return !owner || viewer.unit === owner.unit;
  return opens.own?.includes(viewer.role) ?? false;
}

import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { campaignView } from "@/lib/campaigns/data";
import { frozenMinutes } from "@/lib/ceremonies/minutes/data";
import { thankYouSheet } from "@/lib/contributions/printing/data";
import { campaignDashboard } from "@/lib/dashboard/campaign/data";
import { prisma } from "@/lib/db/client";
import { paperWords } from "@/lib/i18n/paper-words";
import { isId } from "@/lib/kernel/ids";
import { plaquePage } from "@/lib/plaques/data";
import { troublesOf } from "@/lib/pledges/list/data";
import { ALL_PLEDGES } from "@/lib/pledges/list/domain";
import { findReview } from "@/lib/reviews/data";
import { keptReview } from "@/lib/reviews/freezing/data";
import { certificatePaper } from "../certificate/domain";
import { MOST_TROUBLES, type PaperKey, WHOLE_WARD } from "../constants";
import { covenantText, proofPlace } from "../covenant/data";
import { covenantPaper } from "../covenant/domain";
import type { Asked, Issuer } from "../heading/types";
import { meetingPaper } from "../meeting/domain";
import { minutesPaper } from "../minutes/domain";
import { planPaper } from "../plan/domain";
import { decisionPaper, proposalPaper } from "../plaques/domain";
import { registrationPaper } from "../registration/domain";
import { type ReviewText, reviewPaper } from "../reviews/domain";
import { thanksPaper } from "../thanks/domain";
import { togetherText } from "../together/data";
import { togetherPaper } from "../together/domain";
import type { Words } from "../types";
import type { Offer } from "./types";

type Asking = { readonly w: Words; readonly id: string; readonly asked: Asked };
type Made = Omit<Offer, "key"> | null;

const namesOf = (issuers: readonly Issuer[]): readonly string[] => issuers.map(({ name }) => name);

/** The bodies with these ids, in this order, with their sectors. */
async function bodies(actor: Actor, ids: readonly string[]): Promise<Issuer[]> {
  if (ids.length === 0) return [];
  const rows = await prisma.organization.findMany({
    where: { AND: [{ id: { in: [...ids] } }, placeScope(actor)] },
    select: { id: true, name: true, kind: true },
  });
  return ids.flatMap((id) => rows.filter((row) => row.id === id).map(({ name, kind }) => ({ name, kind })));
}

/** The People's Committee of a place: in whose name the office writes unless a record names another body. */
async function committee(actor: Actor, placeId: string): Promise<Issuer[]> {
  const row = await prisma.organization.findFirst({
    where: { AND: [{ placeId, parentId: placeId, kind: "PEOPLE_COMMITTEE", deletedAt: null }, placeScope(actor)] },
    orderBy: { position: "asc" },
    select: { name: true, kind: true },
  });
  return row ? [row] : [];
}

async function hostsOf(actor: Actor, campaignId: string): Promise<Issuer[]> {
  const campaign = await campaignView(actor, campaignId);
  return campaign
    ? bodies(
        actor,
        campaign.hosts.map(({ id }) => id),
      )
    : [];
}

async function plan(actor: Actor, { w, id, asked }: Asking): Promise<Made> {
  const campaign = isId(id) ? await campaignView(actor, id) : null;
  if (!campaign) return null;
  const hosts = campaign.hosts.map((host) => host.id);
  const issuers = await bodies(actor, hosts);
  return {
    paper: planPaper(w, campaign, { issuers, placeName: campaign.place.name, asked }),
    issuers: namesOf(issuers),
    back: `/campaigns/${id}`,
  };
}

async function ofCovenant(actor: Actor, { w, id, asked }: Asking, kind: "covenant" | "registration" | "certificate"): Promise<Made> {
  const text = await covenantText(actor, id);
  const proof = text && (await proofPlace(actor, text));
  if (!text) return null;
  const back = `/covenants/${id}`;
  if (kind === "registration") return { paper: registrationPaper(w, text, asked), issuers: [], back };
  if (kind === "covenant") return { paper: covenantPaper(w, text, asked, proof), issuers: [], back };
  const paper = proof && certificatePaper(w, text, proof);
  return paper && { paper, issuers: [], back };
}

async function together(actor: Actor, { w, id, asked }: Asking): Promise<Made> {
  const text = await togetherText(actor, id);
  return text && { paper: togetherPaper(w, text, asked), issuers: [], back: `/campaigns/${id}/board` };
}

async function minutes(actor: Actor, { w, id, asked }: Asking): Promise<Made> {
  const frozen = await frozenMinutes(actor, id);
  if (!frozen?.minutes || !frozen.isIntact) return null;
  return { paper: minutesPaper(w, { minutes: frozen.minutes, hash: frozen.hash }, asked), issuers: [], back: `/ceremonies/${id}/minutes` };
}

async function ofPlaque(actor: Actor, { w, id, asked }: Asking, kind: "proposal" | "decision"): Promise<Made> {
  const plaque = isId(id) ? await plaquePage(actor, id) : null;
  if (!plaque) return null;
  const row = await prisma.plaque.findFirst({
    where: { AND: [{ id }, placeScope(actor)] },
    select: { placeId: true, organizationId: true, place: { select: { name: true } } },
  });
  if (!row) return null;
  const placeName = row.place.name;
  const back = `/plaques/${id}`;
  if (kind === "proposal") {
    const unit = await bodies(actor, [row.organizationId]);
    return { paper: proposalPaper(w, plaque, { issuers: unit, placeName, asked }), issuers: namesOf(unit), back };
  }
  const office = await committee(actor, row.placeId);
  const issuers =
    plaque.issuer === null
      ? office
      : [{ name: plaque.issuer, kind: office.find(({ name }) => name === plaque.issuer)?.kind ?? "AGENCY" } as const];
  return { paper: decisionPaper(w, plaque, { issuers, placeName, asked }), issuers: namesOf(issuers), back };
}

async function meeting(actor: Actor, { w, id, asked }: Asking): Promise<Made> {
  const dashboard = isId(id) ? await campaignDashboard(actor, id) : null;
  if (!dashboard) return null;
  const { placeId, placeName } = dashboard.campaign;
  const [troubles, issuers] = await Promise.all([
    troublesOf(actor, { ...ALL_PLEDGES, campaignId: id }, MOST_TROUBLES),
    committee(actor, placeId),
  ]);
  const paper = meetingPaper(
    w,
    { dashboard, troubles, today: actor.today },
    { issuers, placeName, asked: { ...asked, day: asked.day ?? actor.today } },
  );
  return { paper, issuers: namesOf(issuers), back: `/dashboard?campaign=${id}` };
}

async function reviewText(actor: Actor, id: string): Promise<(ReviewText & { readonly campaignId: string | null }) | null> {
  const kept = await keptReview(actor, id);
  if (kept) {
    const { document, hash, isIntact } = kept;
    if (!document || !isIntact) return null;
    const { name, post } = document.frozenBy;
    return {
      ...document,
      placeName: document.place.name,
      frozen: { hash, at: new Date(document.frozenAt), by: { name, post } },
      campaignId: document.campaigns[0]?.id ?? null,
    };
  }
  const draft = await findReview(actor, id);
  if (!draft) return null;
  const sections = draft.sections.map((section) => ({ ...section, sentences: section.sentences.filter(({ isLeftOut }) => !isLeftOut) }));
  return { ...draft, sections, targets: [], previous: null, frozen: null, campaignId: draft.campaigns[0]?.id ?? null };
}

async function review(actor: Actor, { w, id, asked }: Asking): Promise<Made> {
  const text = isId(id) && can(actor, "reviews.read") ? await reviewText(actor, id) : null;
  if (!text) return null;
  const issuers = text.campaignId ? await hostsOf(actor, text.campaignId) : [];
  return { paper: reviewPaper(w, text, { issuers, placeName: text.placeName, asked }), issuers: namesOf(issuers), back: `/reviews/${id}` };
}

async function thanks(actor: Actor, { w, id, asked }: Asking, audience: "PUBLIC" | "INTERNAL"): Promise<Made> {
  const pledgeId = id === WHOLE_WARD ? null : id;
  const sheet = await thankYouSheet(actor, { pledgeId, audience });
  if (!sheet) return null;
  const issuers = await committee(actor, actor.membership.placeId);
  const query = new URLSearchParams({
    ...(pledgeId ? { pledge: pledgeId } : {}),
    ...(audience === "INTERNAL" ? { kind: "internal" } : {}),
  });
  const back = query.size > 0 ? `/contributions/thanks?${query.toString()}` : "/contributions/thanks";
  return { paper: thanksPaper(w, sheet, { issuers, placeName: sheet.placeName, asked }), issuers: namesOf(issuers), back };
}

const MAKERS: Readonly<Record<PaperKey, (actor: Actor, asking: Asking) => Promise<Made>>> = {
  plan,
  covenant: (actor, asking) => ofCovenant(actor, asking, "covenant"),
  registration: (actor, asking) => ofCovenant(actor, asking, "registration"),
  certificate: (actor, asking) => ofCovenant(actor, asking, "certificate"),
  "joint-covenant": together,
  minutes,
  "plaque-proposal": (actor, asking) => ofPlaque(actor, asking, "proposal"),
  "plaque-decision": (actor, asking) => ofPlaque(actor, asking, "decision"),
  meeting,
  review,
  thanks: (actor, asking) => thanks(actor, asking, "PUBLIC"),
  "thanks-internal": (actor, asking) => thanks(actor, asking, "INTERNAL"),
};

function isPaperKey(key: string): key is PaperKey {
  return Object.hasOwn(MAKERS, key);
}

/** A paper of a record, for who may open the page that shows the same; null for an unknown paper, a record out of sight, and one that has no such paper. */
export async function paperOf(
  actor: Actor,
  { key, id, asked }: { readonly key: string; readonly id: string; readonly asked: Asked },
): Promise<Offer | null> {
  if (!isPaperKey(key) || (id !== WHOLE_WARD && !isId(id))) return null;
  const made = await MAKERS[key](actor, { w: await paperWords(), id, asked });
  return made && { key, ...made };
}

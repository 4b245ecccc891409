import "server-only";
import type { Visitor } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db/client";
import { type Day, daysBetween, formatDay } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";
import { publicCampaign, publicDonors, publicPledge, publicPledges } from "@/lib/publications/data";
import type { PublicCampaign } from "@/lib/publications/types";
import type { ScreenSettings, SlideKind } from "../types";
import type { SlideSource } from "./types";

/** An entry of a playlist with what is published of it. */
export type ShownItem = { readonly id: string; readonly source: SlideSource };

/** A screen as whoever knows its address may see it: what it is like, and what of its playlist is published. */
export type ShownScreen = ScreenSettings & { readonly items: readonly ShownItem[] };

type Item = {
  readonly id: string;
  readonly slide: SlideKind;
  readonly campaignId: string | null;
  readonly pledgeId: string | null;
  readonly heading: string | null;
  readonly text: string | null;
};

function countdownOf({ name, occasions }: PublicCampaign, today: Day): SlideSource | null {
  const main = occasions?.find(({ isMain }) => isMain);
  if (!main?.day) return null;
  return { kind: "COUNTDOWN", campaign: name, occasion: main.name, day: formatDay(main.day), daysLeft: daysBetween(today, main.day) };
}

function figuresOf({ name, figures }: PublicCampaign): SlideSource | null {
  if (!figures) return null;
  const { day, whole, lights, units, percent } = figures;
  return {
    kind: "FIGURES",
    campaign: name,
    day: formatDay(day),
    whole,
    done: lights.DONE,
    units,
    percent: percent === null ? null : formatPercent(percent),
  };
}

async function honourOf(visitor: Visitor, { campaignId, name }: PublicCampaign): Promise<SlideSource | null> {
  const { lines, total } = await publicPledges(visitor, campaignId, { finished: true });
  if (lines.length === 0) return null;
  const works = lines.map(({ title, unit, acceptedOn }) => ({ title, unit, day: acceptedOn && formatDay(acceptedOn) }));
  return { kind: "HONOUR", campaign: name, works, total };
}

/** Who gave to the published works of a campaign, by the one function that knows who may be named now. */
async function donorsOf(visitor: Visitor, { campaignId, name }: PublicCampaign): Promise<SlideSource | null> {
  const donors = await publicDonors(visitor, { campaignId });
  if (!donors || donors.names.length + donors.groups.length + donors.unnamed === 0) return null;
  const { names, groups, unnamed } = donors;
  return { kind: "DONORS", campaign: name, named: names, groups, unnamed };
}

async function workOf(visitor: Visitor, pledgeId: string): Promise<SlideSource | null> {
  const pledge = await publicPledge(visitor, pledgeId);
  if (!pledge || pledge.stopped) return null;
  const { title, unit, acceptedOn, photos } = pledge;
  return {
    kind: "WORK",
    ...{ title, unit },
    acceptedOn: acceptedOn && formatDay(acceptedOn),
    photos: photos.map(({ path, caption }) => ({ src: path, alt: caption ?? title })),
  };
}

async function ofCampaign(visitor: Visitor, kind: SlideKind, campaignId: string): Promise<SlideSource | null> {
  const campaign = await publicCampaign(visitor, campaignId);
  if (!campaign || campaign.isCancelled) return null;
  switch (kind) {
    case "COUNTDOWN":
      return countdownOf(campaign, visitor.today);
    case "FIGURES":
      return figuresOf(campaign);
    case "HONOUR":
      return honourOf(visitor, campaign);
    case "DONORS":
      return donorsOf(visitor, campaign);
    case "CONTENTS":
      return campaign.contents && campaign.contents.length > 0
        ? { kind: "CONTENTS", campaign: campaign.name, contents: campaign.contents, declared: campaign.declaredContents }
        : null;
    default:
      return null;
  }
}

/** What is published of a playlist entry; null when nothing is, whatever the entry names. */
async function sourceOf(visitor: Visitor, { slide, campaignId, pledgeId, heading, text }: Item): Promise<SlideSource | null> {
  if (slide === "MESSAGE") return heading ? { kind: "MESSAGE", heading, text } : null;
  if (slide === "WORK") return pledgeId ? workOf(visitor, pledgeId) : null;
  return campaignId ? ofCampaign(visitor, slide, campaignId) : null;
}

/**
 * A screen by the secret of its address, for anybody who knows it; null for any other word. Everything on it comes from what was published deliberately: an
 * entry of which nothing is published any more is left out.
 */
export async function shownScreen(visitor: Visitor, key: string): Promise<ShownScreen | null> {
  const screen = await prisma.screen.findFirst({
    where: { key, deletedAt: null },
    select: {
      ...{ name: true, width: true, height: true, safeArea: true, theme: true, seconds: true },
      items: {
        orderBy: { position: "asc" },
        select: { id: true, slide: true, campaignId: true, pledgeId: true, heading: true, text: true },
      },
    },
  });
  if (!screen) return null;
  const found = await Promise.all(screen.items.map(async (item) => ({ id: item.id, source: await sourceOf(visitor, item) })));
  return { ...screen, items: found.flatMap(({ id, source }) => (source ? [{ id, source }] : [])) };
}

import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { organizationScope, unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Tx } from "@/lib/db/write";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { visibleCampaigns } from "@/lib/occasions/data";
import type { LabelChoices, OrganizationFactsView } from "./types";

const MOST_CHOICES = 300;
const inOrder = { orderBy: { position: "asc" } } as const;

/** Facts of a place or unit in the actor's scope; null when there is none. A label names only the campaign and pledge that the reader sees. */
export async function loadFacts(actor: Actor, db: Tx, id: string): Promise<OrganizationFactsView | null> {
  const row = await db.organization.findFirst({
    where: { AND: [organizationScope(actor), { id }] },
    select: {
      predecessorNote: true,
      residentialAreaCount: true,
      successions: { ...inOrder, select: { id: true, kind: true, day: true, from: true, to: true, paper: true, note: true } },
      annualThemes: { ...inOrder, select: { id: true, year: true, text: true, issuer: true } },
      labels: {
        ...inOrder,
        select: {
          ...{ id: true, kind: true, name: true, meaning: true },
          campaign: { select: { id: true, name: true } },
          pledge: { select: { id: true, title: true } },
        },
      },
    },
  });
  if (!row) return null;
  const { predecessorNote, residentialAreaCount, annualThemes } = row;
  return {
    ...{ predecessorNote, residentialAreaCount, themes: annualThemes },
    successions: row.successions.map((one) => ({ ...one, day: fromDbDateOrNull(one.day) })),
    labels: row.labels.map(({ pledge, ...label }) => ({
      ...label,
      pledge: pledge && can(actor, "pledges.read") ? { id: pledge.id, name: pledge.title } : null,
    })),
  };
}

/** `loadFacts` for a page. */
export async function organizationFacts(actor: Actor, id: string): Promise<OrganizationFactsView | null> {
  return loadFacts(actor, prisma, id);
}

/** What labels of a place may be tied to: its campaigns, and its pledges for those who read them. Two queries. */
export async function labelChoices(actor: Actor, placeId: string): Promise<LabelChoices> {
  const [campaigns, pledges] = await Promise.all([
    prisma.campaign.findMany({
      where: { AND: [visibleCampaigns(actor), { placeId, place: { path: { startsWith: actor.membership.placePath } } }] },
      orderBy: { id: "desc" },
      take: MOST_CHOICES,
      select: { id: true, name: true },
    }),
    can(actor, "pledges.read")
      ? prisma.pledge.findMany({
          where: { AND: [unitScope(actor), { placeId, deletedAt: null }] },
          orderBy: [{ organization: { position: "asc" } }, { position: "asc" }, { id: "asc" }],
          take: MOST_CHOICES,
          select: { id: true, title: true, organization: { select: { name: true } } },
        })
      : [],
  ]);
  return { campaigns, pledges: pledges.map(({ id, title, organization }) => ({ id, name: `${organization.name}: ${title}` })) };
}

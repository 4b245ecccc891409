import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import { isId } from "@/lib/kernel/ids";
import { governingBranch } from "@/lib/pledges/domain";
import { loadStandings } from "@/lib/pledges/standing/data";
import { LIMITS } from "../constants";
import type { EntryForm } from "../ledger/types";
import { openingsOf } from "../opening/domain";
import { entryWords } from "../writing/domain";

/** What is accepted in reports and will be carried over when the first money comes in; null when nothing will be. */
async function carriedOver(actor: Actor, pledgeId: string | null): Promise<number | null> {
  if (pledgeId === null) return null;
  const [pledge] = await loadStandings(actor, prisma, { AND: [{ id: pledgeId, deletedAt: null }, unitScope(actor)] });
  if (!pledge || (pledge.record.received ?? []).length > 0) return null;
  const { content, state, reports } = pledge.record;
  if (governingBranch(content, state)?.measure.type !== "AMOUNT") return null;
  return openingsOf(reports).reduce((sum, { amount }) => sum + amount, 0) || null;
}

/** What the form of an entry offers to those who may bring one in; null for everybody else. `pledgeId`: the pledge that it starts with. */
export async function entryForm(actor: Actor, pledgeId: string | null): Promise<EntryForm | null> {
  if (!can(actor, "contributions.enter")) return null;
  const isProposal = !can(actor, "contributions.keep");
  const { placeId } = actor.membership;
  const own = { AND: [unitScope(actor), { placeId }] };
  const [pledges, donors, promises, carriesOver] = await Promise.all([
    prisma.pledge.findMany({
      where: { AND: [own, { deletedAt: null, campaign: { deletedAt: null, status: { in: ["LAUNCHED", "CLOSED"] } } }] },
      orderBy: [{ campaignId: "desc" }, { organization: { position: "asc" } }, { position: "asc" }],
      take: LIMITS.choices,
      select: { id: true, title: true, organization: { select: { name: true } } },
    }),
    isProposal
      ? []
      : prisma.donor.findMany({
          where: { placeId },
          orderBy: [{ kind: "asc" }, { nameFolded: "asc" }],
          take: LIMITS.choices,
          select: { id: true, kind: true, group: true, name: true, isSample: true },
        }),
    prisma.contribution.findMany({
      where: {
        AND: [own, { stage: "PROMISED", reversesId: null, reversedBy: { is: null } }, pledgeId && isId(pledgeId) ? { pledgeId } : {}],
      },
      orderBy: { recordedAt: "desc" },
      take: LIMITS.choices,
      select: {
        ...{ id: true, pledgeId: true, quantity: true, unit: true, value: true, valueAsPublished: true },
        donor: { select: { name: true } },
      },
    }),
    carriedOver(actor, pledgeId && isId(pledgeId) ? pledgeId : null),
  ]);
  return {
    pledges: pledges.map(({ id, title, organization }) => ({ id, name: `${organization.name} · ${title}` })),
    donors,
    promises: promises.map(({ id, pledgeId: of, donor, quantity, value, ...row }) => {
      const figures = { quantity: quantity === null ? null : Number(quantity), value: value === null ? null : Number(value) };
      return { id, pledgeId: of, words: [donor?.name, entryWords({ ...row, ...figures })].filter(Boolean).join(": ") };
    }),
    isProposal,
    carriesOver,
  };
}

import "server-only";
import type { Visitor } from "@/lib/auth/visitor";
import { donorsForPublic } from "@/lib/contributions/naming/data";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { readCode } from "@/lib/kernel/codes";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { CODE_LENGTH } from "../constants";
import type { PublicPlaque } from "./types";

const publicSelect = {
  code: true,
  wording: true,
  pledgeId: true,
  decisionNumber: true,
  decisionDay: true,
  level: true,
  issuer: true,
  ceremonyDay: true,
  ceremonySession: true,
  place: { select: { name: true } },
  organization: { select: { name: true } },
  occasions: {
    orderBy: { position: "asc" },
    select: { occasion: { select: { name: true, day: true, originDay: true, years: true } } },
  },
  pledge: {
    select: {
      title: true,
      location: true,
      acceptedDay: true,
      covenant: { select: { revisions: { where: { status: "SIGNED" }, take: 1, select: { code: true } } } },
      dossier: {
        include: {
          components: { orderBy: { position: "asc" } },
          participants: { orderBy: { position: "asc" } },
          photos: { where: { file: { deletedAt: null } }, orderBy: { position: "asc" } },
        },
      },
    },
  },
} satisfies Prisma.PlaqueSelect;

type Row = Prisma.PlaqueGetPayload<{ select: typeof publicSelect }>;

/** Đồng received by the ledger for a work; null where nothing was entered. */
async function receivedFor(pledgeId: string): Promise<number | null> {
  const { _sum } = await prisma.contribution.aggregate({ where: { pledgeId, stage: "RECEIVED" }, _sum: { value: true } });
  return _sum.value === null ? null : Number(_sum.value);
}

function workOf({ pledge }: Row) {
  const { dossier } = pledge;
  const photosOf = (moment: "BEFORE" | "AFTER") =>
    (dossier?.photos ?? []).filter((photo) => photo.moment === moment).map(({ fileId, caption }) => ({ fileId, caption }));
  return {
    title: pledge.title,
    location: pledge.location,
    acceptedDay: fromDbDateOrNull(pledge.acceptedDay),
    purpose: dossier?.purpose ?? null,
    outcome: dossier?.outcome ?? null,
    cost: dossier === null || dossier.cost === null ? null : Number(dossier.cost),
    costAsPublished: dossier?.costAsPublished ?? null,
    components: (dossier?.components ?? []).map(({ name, quantity, unit, placement }) => ({
      ...{ name, unit, placement },
      quantity: quantity === null ? null : Number(quantity),
    })),
    participants: (dossier?.participants ?? []).map(({ name, role }) => ({ name, role })),
    before: photosOf("BEFORE"),
    after: photosOf("AFTER"),
    proofCode: pledge.covenant.revisions[0]?.code ?? null,
  };
}

/**
 * What anybody may learn of a plaque by the code on it: decided ones only. Names are those of today; the code is the plaque's own and outlives
 * renames and mergers of place and unit. Null for a code that is none.
 */
export async function plaqueForPublic(visitor: Pick<Visitor, "today">, typed: string): Promise<PublicPlaque | null> {
  const code = readCode(typed);
  if (code?.length !== CODE_LENGTH) return null;
  const row = await prisma.plaque.findFirst({ where: { code, status: { in: ["DECIDED", "MOUNTED"] } }, select: publicSelect });
  if (!row) return null;
  const [donors, received] = await Promise.all([donorsForPublic(visitor, [row.pledgeId]), receivedFor(row.pledgeId)]);
  const { wording, decisionNumber, level, issuer, ceremonySession } = row;
  return {
    ...{ code: row.code, wording, decisionNumber, level, issuer, ceremonySession, donors, received },
    ...workOf(row),
    placeName: row.place.name,
    unitName: row.organization.name,
    decisionDay: fromDbDateOrNull(row.decisionDay),
    ceremonyDay: fromDbDateOrNull(row.ceremonyDay),
    occasions: row.occasions.map(({ occasion: { name, day, originDay, years } }) => ({
      ...{ name, years },
      ...{ day: fromDbDateOrNull(day), originDay: fromDbDateOrNull(originDay) },
    })),
  };
}

import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isId } from "@/lib/kernel/ids";
import { LIMITS } from "../constants";
import { mayPropose } from "../policy";
import type { Dossier, DossierForm } from "./types";

const pledgeSelect = {
  id: true,
  placeId: true,
  title: true,
  organization: { select: { name: true } },
  dossier: {
    include: {
      components: { orderBy: { position: "asc" } },
      participants: { orderBy: { position: "asc" } },
      photos: { where: { file: { deletedAt: null } }, orderBy: [{ moment: "asc" }, { position: "asc" }] },
    },
  },
} satisfies Prisma.PledgeSelect;

type Row = Prisma.PledgeGetPayload<{ select: typeof pledgeSelect }>;

function toDossier({ id, title, organization, dossier }: Row): Dossier {
  return {
    ...{ pledgeId: id, title, unitName: organization.name, version: dossier?.version ?? 0 },
    purpose: dossier?.purpose ?? null,
    outcome: dossier?.outcome ?? null,
    cost: dossier === null || dossier.cost === null ? null : Number(dossier.cost),
    costAsPublished: dossier?.costAsPublished ?? null,
    components: (dossier?.components ?? []).map(({ id: componentId, name, quantity, unit, placement }) => ({
      ...{ id: componentId, name, unit, placement },
      quantity: quantity === null ? null : Number(quantity),
    })),
    participants: (dossier?.participants ?? []).map(({ id: participantId, name, role }) => ({ id: participantId, name, role })),
    photos: (dossier?.photos ?? []).map(({ fileId, moment, caption }) => ({ fileId, moment, caption })),
  };
}

async function rowOf(actor: Actor, pledgeId: string): Promise<Row | null> {
  if (!isId(pledgeId) || !can(actor, "pledges.read")) return null;
  return prisma.pledge.findFirst({
    where: { AND: [{ id: pledgeId, kind: "WORK", deletedAt: null, campaign: { deletedAt: null } }, unitScope(actor)] },
    select: pledgeSelect,
  });
}

/** What is told of a work; empty where nothing was stored yet, null when the actor may not see the work. */
export async function dossierOf(actor: Actor, pledgeId: string): Promise<Dossier | null> {
  const row = await rowOf(actor, pledgeId);
  return row && toDossier(row);
}

/** The dossier with the pictures that it may take, for who keeps it; null for everybody else. */
export async function dossierForm(actor: Actor, pledgeId: string): Promise<DossierForm | null> {
  const row = await rowOf(actor, pledgeId);
  if (!row || !mayPropose(actor, row).ok) return null;
  const evidence = await prisma.evidence.findMany({
    where: { placeId: row.placeId, report: { pledgeId, status: "ACCEPTED" }, file: { deletedAt: null, mime: { startsWith: "image/" } } },
    orderBy: [{ report: { ofDay: "asc" } }, { position: "asc" }],
    take: LIMITS.photos,
    select: { fileId: true, file: { select: { originalName: true } } },
  });
  const dossier = toDossier(row);
  const used = dossier.photos.map(({ fileId, caption }) => ({ fileId, name: caption ?? "" }));
  const choices = [...used, ...evidence.map(({ fileId, file }) => ({ fileId, name: file.originalName }))];
  return { ...dossier, choices: [...new Map(choices.map((each) => [each.fileId, each])).values()] };
}

import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import { MAX_LABELS } from "./constants";
import type { LabelledPlaque } from "./types";

/** Plaques in the actor's scope whose code is in force (decided or put up), newest first; null for who reads no plaques. */
export async function plaquesToLabel(actor: Actor): Promise<readonly LabelledPlaque[] | null> {
  if (!can(actor, "plaques.read")) return null;
  const rows = await prisma.plaque.findMany({
    where: { AND: [placeScope(actor), { status: { in: ["DECIDED", "MOUNTED"] } }] },
    orderBy: { id: "desc" },
    take: MAX_LABELS,
    select: { id: true, code: true, pledge: { select: { title: true } }, organization: { select: { name: true } } },
  });
  return rows.map(({ id, code, pledge, organization }) => ({ id, code, title: pledge.title, unitName: organization.name }));
}

import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/write";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import type { IndicatorView } from "./types";

const MOST = 500;

const select = {
  id: true,
  version: true,
  placeId: true,
  code: true,
  name: true,
  year: true,
  score: true,
  maximum: true,
  rank: true,
  rankAsPublished: true,
  rankOf: true,
  scope: true,
  levelAsPublished: true,
  grade: true,
  resultDay: true,
  dayAsPublished: true,
  source: true,
  note: true,
  place: { select: { name: true } },
} satisfies Prisma.IndicatorResultSelect;

function toView({ place, score, maximum, resultDay, ...row }: Prisma.IndicatorResultGetPayload<{ select: typeof select }>): IndicatorView {
  return {
    ...row,
    placeName: place.name,
    score: score?.toNumber() ?? null,
    maximum: maximum?.toNumber() ?? null,
    day: fromDbDateOrNull(resultDay),
  };
}

/** Results that the actor may read, the newest year first; null for who reads none. One query. */
export async function indicatorResults(actor: Actor, where: Prisma.IndicatorResultWhereInput = {}): Promise<IndicatorView[] | null> {
  if (!can(actor, "targets.read")) return null;
  const rows = await prisma.indicatorResult.findMany({
    where: { AND: [placeScope(actor), { deletedAt: null }, where] },
    orderBy: [{ placeId: "asc" }, { code: "asc" }, { year: "desc" }, { id: "asc" }],
    take: MOST,
    select,
  });
  return rows.map(toView);
}

/** One result in the actor's scope; null when it is not there. */
export async function findIndicator(actor: Actor, id: string, db: Tx = prisma): Promise<IndicatorView | null> {
  if (!can(actor, "targets.read")) return null;
  const row = await db.indicatorResult.findFirst({ where: { AND: [{ id, deletedAt: null }, placeScope(actor)] }, select });
  return row && toView(row);
}

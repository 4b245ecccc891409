import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import { figureWorld } from "../figures/data";
import { type FigureThenNow, thenAndNow } from "../figures/domain";
import { figuresIn, isIntact } from "./domain";
import { readFrozen } from "./schema";
import type { KeptReview } from "./types";

/** The kept bytes of a frozen review; null when there are none that the actor may read. One query. */
export async function keptReview(actor: Actor, reviewId: string): Promise<KeptReview | null> {
  if (!can(actor, "reviews.read")) return null;
  const row = await prisma.frozenReview.findFirst({
    where: { AND: [{ reviewId }, placeScope(actor)] },
    select: { placeId: true, text: true, hash: true },
  });
  return row && { reviewId, ...row, isIntact: isIntact(row), document: readFrozen(row.text) };
}

/** The figures of a frozen paper beside what their records say today. */
export async function comparedWithToday(actor: Actor, kept: KeptReview): Promise<FigureThenNow[]> {
  const figures = kept.document ? figuresIn(kept.document) : [];
  return thenAndNow(figures, actor.today, await figureWorld(actor, figures, actor.today));
}

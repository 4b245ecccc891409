import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/lib/auth/session";
import { isId } from "@/lib/kernel/ids";
import { findReview } from "@/lib/reviews/data";
import { keptReview } from "@/lib/reviews/freezing/data";

/** The review of the address as it is written, read once per request; what the reader may not see answers like what does not exist. */
export const loadReview = cache(async (id: string) => {
  const actor = await requireActor();
  const review = isId(id) ? await findReview(actor, id) : null;
  if (!review) notFound();
  return review;
});

/** The kept bytes of a frozen review; a page of frozen ones alone answers others like what does not exist. */
export const loadKept = cache(async (id: string) => {
  const actor = await requireActor();
  const kept = isId(id) ? await keptReview(actor, id) : null;
  if (!kept) notFound();
  return kept;
});

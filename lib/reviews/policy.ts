import { type Actor, can, worksFor } from "@/lib/access/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { ReviewStatus } from "./types";

type Held = { readonly placeId: string; readonly status: ReviewStatus };

/** Whether the actor writes reviews of a place: its own officials. */
export function mayWriteReviews(actor: Actor, placeId: string): Result<true> {
  return can(actor, "reviews.manage") && worksFor(actor, placeId) ? ok(true) : refuse("reviews.notWriter");
}

/** Whether the actor may change this review: nobody changes a frozen one. */
export function mayWrite(actor: Actor, review: Held): Result<true> {
  const writes = mayWriteReviews(actor, review.placeId);
  if (!writes.ok) return writes;
  return review.status === "FROZEN" ? refuse("reviews.frozen") : ok(true);
}

/** Whether the actor may freeze this review: the place's officials and leaders, once. */
export function mayFreeze(actor: Actor, review: Held): Result<true> {
  if (!can(actor, "reviews.freeze") || !worksFor(actor, review.placeId)) return refuse("reviews.notFreezer");
  return review.status === "FROZEN" ? refuse("reviews.frozen") : ok(true);
}

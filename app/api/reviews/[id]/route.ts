import { getActor } from "@/lib/auth/session";
import { dispositionOf, noFile } from "@/lib/http/download";
import { isId } from "@/lib/kernel/ids";
import { keptReview } from "@/lib/reviews/freezing/data";

type Context = { params: Promise<{ id: string }> };

/** The exact bytes of a frozen review, for those who may read it: what anybody can hash again. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [actor, { id }] = await Promise.all([getActor(), params]);
  const kept = actor && isId(id) ? await keptReview(actor, id) : null;
  if (!kept) return noFile();
  return new Response(kept.text, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": dispositionOf(`${kept.reviewId}.json`),
      "cache-control": "private, no-cache",
      "x-content-type-options": "nosniff",
      etag: `"${kept.hash}"`,
    },
  });
}

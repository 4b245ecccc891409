import { requireActor } from "@/lib/auth/session";
import { DraftView } from "./draft-view";
import { FrozenView } from "./frozen-view";
import { loadKept, loadReview } from "./load-review";

export async function generateMetadata({ params }: PageProps<"/reviews/[id]">) {
  const { title } = await loadReview((await params).id);
  return { title };
}

export default async function ReviewPage({ params }: PageProps<"/reviews/[id]">) {
  const actor = await requireActor();
  const review = await loadReview((await params).id);
  return review.status === "FROZEN" ? (
    <FrozenView actor={actor} kept={await loadKept(review.id)} />
  ) : (
    <DraftView actor={actor} review={review} />
  );
}

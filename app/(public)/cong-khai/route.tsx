import { PlacesPage } from "@/components/publications/public/place-pages";
import { readVisitor } from "@/lib/auth/visitor";
import { pageAnswer } from "@/lib/http/markup";
import { normaliseLine } from "@/lib/kernel/text";
import { publicPlaces } from "@/lib/publications/pages/data";
import { pageNumber, publicFrame } from "./frame";

const MAX_WORDS = 100;

/** Every ward that publishes something. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const words = normaliseLine(query.get("tim") ?? "").slice(0, MAX_WORDS);
  const list = await publicPlaces(await readVisitor(), { words, page: pageNumber(query.get("trang")) });
  return pageAnswer(request, <PlacesPage {...(await publicFrame())} list={list} />);
}

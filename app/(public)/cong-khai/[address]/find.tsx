import { GonePage, MissingPage } from "@/components/publications/public/message-pages";
import { readVisitor } from "@/lib/auth/visitor";
import { pageAnswer } from "@/lib/http/markup";
import { publicPage } from "@/lib/publications/pages/data";
import type { PublicPage, ShownPage } from "@/lib/publications/pages/types";
import type { PublicAddress } from "@/lib/publications/types";
import { publicFrame } from "../frame";

/** The address that something published has now. */
export function addressOfPage(page: PublicPage): PublicAddress {
  if (page.kind === "PLACE") return page.place.address;
  if (page.kind === "GONE") return page.address;
  return page.kind === "CAMPAIGN" ? page.campaign.address : page.pledge.address;
}

/** What nothing stands at. */
export async function missing(request: Request): Promise<Response> {
  return pageAnswer(request, <MissingPage {...(await publicFrame())} />, 404);
}

/**
 * What stands at an address; or the answer when it is not to be shown: the way to the right address when the name before the code is another one, 410 for what
 * was withdrawn, 404 for what never was.
 */
export async function find(request: Request, segment: string, rest = "", page = 1): Promise<ShownPage | Response> {
  const found = await publicPage(await readVisitor(), segment, page);
  if (!found) return missing(request);
  if (found.kind === "GONE") return pageAnswer(request, <GonePage {...(await publicFrame())} place={found.place} />, 410);
  const { path } = addressOfPage(found);
  const asked = `/cong-khai/${segment}`;
  if (path === asked) return found;
  const { search } = new URL(request.url);
  return new Response(null, { status: 308, headers: { location: `${path}${rest}${search}`, "cache-control": "no-cache" } });
}

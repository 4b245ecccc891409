import { getActor } from "@/lib/auth/session";
import { download, noFile } from "@/lib/http/download";
import { PAPERS } from "@/lib/papers/constants";
import { paperOf } from "@/lib/papers/offering/data";
import { askedSchema, formatSchema } from "@/lib/papers/schema";
import { writePaper } from "@/lib/papers/writing/write";

type Context = { params: Promise<{ paper: string; id: string }> };

/** A paper as a file, for who may open the page that shows the same; what was typed for it stands in the address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [actor, { paper: key, id }] = await Promise.all([getActor(), params]);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const typed = askedSchema.parse(query);
  const offer = actor && (await paperOf(actor, { key, id, asked: typed }));
  if (!offer) return noFile();
  // A day that cannot be read is said on the page, with everything that was typed.
  if (typed.day === null && query["day"]?.trim()) {
    return new Response(null, { status: 303, headers: { location: `/papers/${key}/${id}?${new URLSearchParams(query).toString()}` } });
  }
  const asked = formatSchema.parse(query["format"]);
  const format = PAPERS[offer.key].formats.find((one) => one === asked) ?? "pdf";
  return download(await writePaper(offer.paper, format), `${offer.paper.title}.${format}`, format);
}

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
  const offer = actor && (await paperOf(actor, { key, id, asked: askedSchema.parse(query) }));
  if (!offer) return noFile();
  const asked = formatSchema.parse(query["format"]);
  const format = PAPERS[offer.key].formats.find((one) => one === asked) ?? "pdf";
  return download(await writePaper(offer.paper, format), `${offer.paper.title}.${format}`, format);
}

import { CampaignPage } from "@/components/publications/public/campaign-page";
import { PledgePage } from "@/components/publications/public/pledge-page";
import { getActor } from "@/lib/auth/session";
import { publicOrigin, readVisitor } from "@/lib/auth/visitor";
import { privatePageAnswer } from "@/lib/http/markup";
import { publicWords } from "@/lib/i18n/public-words";
import { publicPledges } from "@/lib/publications/data";
import { subjectPage } from "@/lib/publications/managing/data";
import { choiceOf, subjectOf } from "../../../choice";

type Context = { params: Promise<{ kind: string; id: string }> };

function missing(): Response {
  return new Response(null, { status: 404, headers: { "cache-control": "private, no-store" } });
}

/** The public page by the choice in the address, for the official who has not published it yet. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [actor, { kind, id }] = await Promise.all([getActor(), params]);
  const subject = subjectOf(kind);
  if (!actor || !subject) return missing();
  const query: Record<string, string[]> = {};
  const asked = new URL(request.url).searchParams;
  for (const name of new Set(asked.keys())) query[name] = asked.getAll(name);
  const page = await subjectPage(actor, subject, id, choiceOf(query));
  if (!page) return missing();
  const frame = { t: await publicWords(), origin: await publicOrigin() };
  if (page.preview.kind === "PLEDGE")
    return privatePageAnswer(<PledgePage {...frame} pledge={page.preview} donors={page.donors} plaque={null} />);
  const { lines, total } = await publicPledges(await readVisitor(), id);
  return privatePageAnswer(
    <CampaignPage {...frame} campaign={page.preview} works={{ lines, total, page: 1, pages: 1 }} donors={page.donors} />,
  );
}

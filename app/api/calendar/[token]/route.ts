import { actorsByCalendar } from "@/lib/auth/actor-source";
import { clock } from "@/lib/auth/clock";
import { publicOrigin } from "@/lib/auth/visitor";
import { feedEntries } from "@/lib/feeds/data";
import { icsOf } from "@/lib/feeds/domain";
import { dispositionOf, FILE_TYPES, noFile } from "@/lib/http/download";
import { sha256 } from "@/lib/kernel/hash";
import { inWords } from "./calendar-words";

type Context = { params: Promise<{ token: string }> };

/** What is due to one person and what takes place, for a phone that has the person's secret address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const moment = clock();
  const posts = await actorsByCalendar((await params).token.replace(/\.ics$/, ""), moment);
  if (!posts) return noFile();
  const [first] = posts;
  const names = posts.map(({ membership }) => membership.organizationName);
  const words = await inWords(first ? await feedEntries(first, posts) : [], names, await publicOrigin());
  const text = icsOf(words.name, words.entries, moment.today);
  const etag = `"${sha256(text).slice(0, 32)}"`;
  const headers = {
    "content-type": FILE_TYPES.ics,
    "content-disposition": dispositionOf(words.fileName, "inline"),
    // A phone may keep it, and asks whether it changed.
    "cache-control": "private, no-cache",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex",
    etag,
  };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(text, { headers });
}

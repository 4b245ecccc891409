import { publicOrigin, readVisitor } from "@/lib/auth/visitor";
import { publicAnswer } from "@/lib/http/markup";
import { PUBLIC_ROOT } from "@/lib/publications/constants";
import { sitemapLines } from "@/lib/publications/pages/data";

const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** Everything published, for search engines; in several parts when there is more than one file may hold. */
export async function GET(request: Request): Promise<Response> {
  const [visitor, origin] = await Promise.all([readVisitor(), publicOrigin()]);
  const asked = new URL(request.url).searchParams.get("phan");
  const part = asked && /^\d{1,5}$/.test(asked) ? Number(asked) : null;
  const { lines, parts } = await sitemapLines(visitor, part ?? 0);
  const type = "application/xml; charset=utf-8";
  if (part === null && parts > 1) {
    const all = Array.from({ length: parts }, (_, index) => `<sitemap><loc>${origin}/sitemap.xml?phan=${index}</loc></sitemap>`);
    return publicAnswer(request, { body: `${HEAD}<sitemapindex ${SCHEMA}>${all.join("")}</sitemapindex>`, type });
  }
  const root = `<url><loc>${origin}${PUBLIC_ROOT}</loc></url>`;
  const urls = lines.map(
    ({ path, changedAt }) => `<url><loc>${origin}${path}</loc><lastmod>${changedAt.toISOString().slice(0, 10)}</lastmod></url>`,
  );
  return publicAnswer(request, { body: `${HEAD}<urlset ${SCHEMA}>${root}${urls.join("")}</urlset>`, type });
}

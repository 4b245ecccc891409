import { expect } from "vitest";
import { prisma } from "@/lib/db/client";
import { GET as sitemap } from "../../sitemap.xml/route";
import { GET as part } from "./[address]/[part]/route";
import { GET as page } from "./[address]/route";
import { GET as photo } from "./anh/[id]/route";
import { GET as list } from "./route";

const asked = (path: string) => new Request(`http://thidua.example.vn${path}`);

async function read(address: string): Promise<Response> {
  return page(asked(`/cong-khai/${address}`), { params: Promise.resolve({ address }) });
}

/** Asks every public address there is, those of what is withdrawn too. */
export async function everythingPublic(placeId: string): Promise<string> {
  const texts: string[] = [];
  const keep = async (answer: Response | Promise<Response>): Promise<string> => {
    const { status, headers } = await answer;
    const body = Buffer.from(await (await answer).arrayBuffer()).toString("utf8");
    texts.push(`${status} ${JSON.stringify([...headers])} ${body}`);
    return body;
  };
  const rows = await prisma.publication.findMany({ where: { placeId } });
  await keep(list(asked("/cong-khai")));
  await keep(sitemap(asked("/sitemap.xml")));
  for (const { code, slug } of rows) {
    const address = `${slug}-${code.toLowerCase()}`;
    expect(Buffer.byteLength(await keep(read(address)))).toBeLessThan(30_000);
    await keep(read(`cu-${code}`));
    for (const name of ["ma-qr", "nguoi-dong-gop", "du-lieu.json", "du-lieu.csv"]) {
      await keep(part(asked(`/cong-khai/${address}/${name}`), { params: Promise.resolve({ address, part: name }) }));
    }
  }
  for (const { id } of await prisma.publicationPhoto.findMany({ where: { placeId } })) {
    await keep(photo(asked(`/cong-khai/anh/${id}`), { params: Promise.resolve({ id }) }));
  }
  return texts.join("\n");
}

/** Every page of a work that was cancelled says so, and no other page leads there. */
export async function expectStopped(placeId: string): Promise<void> {
  const rows = await prisma.publication.findMany({
    where: { placeId, withdrawnAt: null },
    select: { code: true, slug: true, pledge: { select: { status: true } } },
  });
  const pages = new Map<string, string>();
  for (const { code, slug } of rows) pages.set(code, await (await read(`${slug}-${code.toLowerCase()}`)).text());
  pages.set("sitemap", await (await sitemap(asked("/sitemap.xml"))).text());
  for (const { code, pledge } of rows) {
    const isStopped = pledge?.status === "CANCELLED";
    expect(pages.get(code)?.includes("đã dừng, không thực hiện nữa")).toBe(isStopped);
    for (const [other, html] of pages) if (isStopped && other !== code) expect(html.toLowerCase()).not.toContain(code.toLowerCase());
  }
}

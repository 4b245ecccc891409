import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { median, pagesOf } from "./check-public-pages.mjs";

const PAGES: Record<string, string> = {
  "/cong-khai/phuong-a-aaaa": "<h1>Phường</h1>",
  "/cong-khai/phong-trao-bbbb": '<h1 data-field="campaign.name">Phong trào</h1>',
  "/cong-khai/nha-cccc": '<h1 data-field="pledge.title">Nhà</h1><figure data-record="photo"></figure><a href="/q/dddd">Biển</a>',
};

let server: Server;
let origin: string;
let paths = Object.keys(PAGES);

beforeAll(async () => {
  server = createServer(({ url = "" }, answer) => {
    const sitemap = paths.map((path) => `<url><loc>http://thidua.example.vn${path}</loc></url>`).join("");
    answer.end(url === "/sitemap.xml" ? `<urlset>${sitemap}</urlset>` : PAGES[url]);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((done) => server.close(done)));

describe("the check of public pages", () => {
  it("takes the middle run", () => {
    expect(median([99, 40, 97, 100, 98])).toBe(98);
  });

  it("finds a page of each kind in the sitemap", async () => {
    expect(await pagesOf(origin)).toEqual([
      { name: "campaign", path: "/cong-khai/phong-trao-bbbb" },
      { name: "work", path: "/cong-khai/nha-cccc" },
      { name: "QR page", path: "/q/dddd" },
    ]);
  });

  it("fails when there is nothing to look at", async () => {
    paths = ["/cong-khai/phuong-a-aaaa"];
    await expect(pagesOf(origin)).rejects.toThrow("campaign, work, QR page");
  });
});

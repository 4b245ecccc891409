import { publicOrigin } from "@/lib/auth/visitor";
import { publicAnswer } from "@/lib/http/markup";
import { PUBLIC_ROOT } from "@/lib/publications/constants";

/** Search engines read what is published, and nothing else. */
export async function GET(request: Request): Promise<Response> {
  const lines = ["User-agent: *", `Allow: ${PUBLIC_ROOT}`, "Allow: /q/", "Allow: /icon.svg", "Disallow: /", ""];
  const body = [...lines, `Sitemap: ${await publicOrigin()}/sitemap.xml`, ""].join("\n");
  return publicAnswer(request, { body, type: "text/plain; charset=utf-8" });
}

import { readVisitor } from "@/lib/auth/visitor";
import { publicAnswer } from "@/lib/http/markup";
import { plaquePage, plaquePhotoBytes } from "@/lib/publications/plaques/data";
import { previewPicture } from "../../../cong-khai/[address]/preview-picture";
import { publicFrame } from "../../../cong-khai/frame";

type Context = { params: Promise<{ code: string; part: string }> };

/** A picture of a plaque's page, or that of its link previews. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [visitor, { code, part }] = await Promise.all([readVisitor(), params]);
  const nothing = () => new Response(null, { status: 404, headers: { "cache-control": "no-cache" } });
  if (part !== "anh-xem-truoc") {
    const size = new URL(request.url).searchParams.get("co") === "nho" ? "thumb" : "page";
    const body = await plaquePhotoBytes(visitor, code, part, size);
    return body ? publicAnswer(request, { body, type: "image/jpeg" }) : nothing();
  }
  const plaque = await plaquePage(visitor, code);
  if (!plaque) return nothing();
  const { t } = await publicFrame();
  const words = { place: plaque.placeName, title: plaque.title, line: `${t("plaqueKicker")} · ${plaque.unitName}` };
  return publicAnswer(request, { body: await previewPicture(t, words), type: "image/jpeg" });
}

import { readVisitor } from "@/lib/auth/visitor";
import { publicAnswer } from "@/lib/http/markup";
import { publicPhotoBytes } from "@/lib/publications/photos/data";

type Context = { params: Promise<{ id: string }> };

/** A published photo, at the size of a page or (`?co=nho`) of a list. Its id says nothing of the file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const size = new URL(request.url).searchParams.get("co") === "nho" ? "thumb" : "page";
  const body = await publicPhotoBytes(await readVisitor(), (await params).id, size);
  if (!body) return new Response(null, { status: 404, headers: { "cache-control": "no-cache" } });
  return publicAnswer(request, { body, type: "image/jpeg" });
}

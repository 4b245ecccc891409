import { PlaquePage } from "@/components/publications/public/plaque-page";
import { readVisitor } from "@/lib/auth/visitor";
import { pageAnswer } from "@/lib/http/markup";
import { plaquePage } from "@/lib/publications/plaques/data";
import { missing } from "../../cong-khai/[address]/find";
import { publicFrame } from "../../cong-khai/frame";

type Context = { params: Promise<{ code: string }> };

/** What anybody reads who scans the code on a plaque; it answers whatever the ward and the unit are called by now. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { code } = await params;
  const plaque = await plaquePage(await readVisitor(), code);
  if (!plaque) return missing(request);
  if (plaque.code !== code)
    return new Response(null, { status: 308, headers: { location: `/q/${plaque.code}`, "cache-control": "no-cache" } });
  return pageAnswer(request, <PlaquePage {...(await publicFrame())} plaque={plaque} />);
}

import { getActor } from "@/lib/auth/session";
import { tabletView } from "@/lib/ceremonies/running/data";
import { missing, seen } from "@/lib/http/live-answer";

type Context = { params: Promise<{ id: string }> };

/** What the tablet of a ceremony shows now, for the official who runs it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor();
  const tablet = actor && (await tabletView(actor, (await params).id));
  return tablet ? seen(tablet.view) : missing();
}

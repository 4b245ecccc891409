import { getActor } from "@/lib/auth/session";
import { importProgress } from "@/lib/imports/data";

type Context = { params: Promise<{ id: string }> };

const HEADERS = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

/** How far an import is: its status, and lines written of how many. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor();
  const progress = actor && (await importProgress(actor, (await params).id));
  return progress ? Response.json(progress, { headers: HEADERS }) : new Response(null, { status: 404, headers: HEADERS });
}

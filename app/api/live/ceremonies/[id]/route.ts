import { getActor } from "@/lib/auth/session";
import { stageView } from "@/lib/ceremonies/stage/data";
import { missing, seen } from "@/lib/http/live-answer";
import { liveStream, wantsStream } from "@/lib/live/stream";

type Context = { params: Promise<{ id: string }> };

/** What a ceremony's projector shows now; for whoever asks for a stream, when to ask again. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor();
  if (!actor) return missing();
  const stage = await stageView(actor, (await params).id);
  if (!stage) return missing();
  return wantsStream(request) ? liveStream(stage.topic, request.signal) : seen(stage.view);
}

import { readVisitor } from "@/lib/auth/visitor";
import { displayStage } from "@/lib/ceremonies/stage/data";
import { missing, seen } from "@/lib/http/live-answer";
import { liveStream, wantsStream } from "@/lib/live/stream";

type Context = { params: Promise<{ key: string }> };

/** What a ceremony's projector shows now, for a machine that has the ceremony's address for screens; for whoever asks for a stream, when to ask again. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const stage = await displayStage(await readVisitor(), (await params).key);
  if (!stage) return missing();
  return wantsStream(request) ? liveStream(stage.topic, request.signal) : seen(stage.view);
}

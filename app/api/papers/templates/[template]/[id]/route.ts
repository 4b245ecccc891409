import { getActor } from "@/lib/auth/session";
import { download, noFile } from "@/lib/http/download";
import { filledTemplate } from "@/lib/papers/templates/data";

type Context = { params: Promise<{ template: string; id: string }> };

/** A ward's own template filled with a campaign or covenant, for who may see both. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [actor, { template: templateId, id }] = await Promise.all([getActor(), params]);
  const filled = actor && (await filledTemplate(actor, { templateId, id }));
  return filled ? download(filled.bytes, `${filled.name}.docx`, "docx") : noFile();
}

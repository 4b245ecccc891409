import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/lib/auth/session";
import { isId } from "@/lib/kernel/ids";
import { targetPage } from "@/lib/targets/data";

/** The target of the address, read once per request; what the reader may not see answers like what does not exist. */
export const loadTarget = cache(async (id: string) => {
  const actor = await requireActor();
  const page = isId(id) ? await targetPage(actor, id) : null;
  if (!page) notFound();
  return page;
});

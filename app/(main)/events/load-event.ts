import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/lib/auth/session";
import { eventPage } from "@/lib/events/data";
import { isId } from "@/lib/kernel/ids";

/** The event of the address for the reader, read once per request; what the reader may not see answers like what does not exist. */
export const loadEventPage = cache(async (id: string) => {
  const actor = await requireActor();
  const page = isId(id) ? await eventPage(actor, id) : null;
  if (!page) notFound();
  return page;
});

import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/lib/auth/session";
import { isId } from "@/lib/kernel/ids";
import { occasionPage } from "@/lib/occasions/data";

/** The occasion of the address for the reader, read once per request; what the reader may not see answers like what does not exist. */
export const loadOccasionPage = cache(async (id: string) => {
  const actor = await requireActor();
  const page = isId(id) ? await occasionPage(actor, id) : null;
  if (!page) notFound();
  return page;
});

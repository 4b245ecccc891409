import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/lib/auth/session";
import { findDirective } from "@/lib/directives/data";
import { isId } from "@/lib/kernel/ids";

/** The directive of the address, read once per request; what the reader may not see answers like what does not exist. */
export const loadDirective = cache(async (id: string) => {
  const actor = await requireActor();
  const directive = isId(id) ? await findDirective(actor, id) : null;
  if (!directive) notFound();
  return directive;
});

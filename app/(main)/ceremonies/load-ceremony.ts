import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/lib/auth/session";
import { ceremonyView } from "@/lib/ceremonies/data";

/** The ceremony of the address for the reader, read once per request; what the reader may not see answers like what does not exist. */
export const loadCeremonyPage = cache(async (id: string) => {
  const ceremony = await ceremonyView(await requireActor(), id);
  if (!ceremony) notFound();
  return ceremony;
});

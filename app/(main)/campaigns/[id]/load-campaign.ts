import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/lib/auth/session";
import { campaignView } from "@/lib/campaigns/data";
import { isId } from "@/lib/kernel/ids";

/** The campaign of the address for the reader, read once per request; what the reader may not see answers like what does not exist. */
export const loadCampaignPage = cache(async (id: string) => {
  const actor = await requireActor();
  const campaign = isId(id) ? await campaignView(actor, id) : null;
  if (!campaign) notFound();
  return campaign;
});

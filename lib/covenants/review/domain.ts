import type { ContentContext } from "@/lib/pledges/content/domain";
import type { LoadedCovenant } from "../loading/types";

/** What a pledge of this covenant is checked against. */
export function contextOf({ campaign, facts }: LoadedCovenant): ContentContext {
  return { campaignEnd: campaign.endDay, leadOrganizationId: facts.organizationId, contentIds: campaign.contentIds };
}

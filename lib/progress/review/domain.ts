import type { ReportFilter } from "./types";

/** The list's address for a filter; what is as usual is left out, so that a link stays short. */
export function listAddress({ view, search, campaignId, organizationId, page }: ReportFilter): string {
  const parameters = new URLSearchParams();
  if (view !== "waiting") parameters.set("view", view);
  if (search) parameters.set("q", search);
  if (campaignId) parameters.set("campaign", campaignId);
  if (organizationId) parameters.set("unit", organizationId);
  if (page > 1) parameters.set("page", String(page));
  const query = parameters.toString();
  return query ? `/reports?${query}` : "/reports";
}

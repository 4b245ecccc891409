import type { CampaignStatus } from "@/lib/campaigns/types";
import type { Standing } from "../types";

/** A campaign in which a unit signs, and where its covenant stands; `covenantId` null = not begun. */
export type UnitCampaign = {
  readonly campaignId: string;
  readonly name: string;
  readonly status: CampaignStatus;
  readonly organizationId: string;
  readonly covenantId: string | null;
  readonly standing: Standing;
};

/** A campaign of a place with how many units it has and how many have signed. */
export type PlaceCampaign = {
  readonly campaignId: string;
  readonly name: string;
  readonly place: string;
  readonly status: CampaignStatus;
  readonly units: number;
  readonly signed: number;
};

"use server";

import { action } from "@/lib/action";
import { createSchema } from "../schema";
import {
  archiveCampaign,
  cancelCampaign,
  closeCampaign,
  createCampaign,
  discardCampaign,
  launchCampaign,
  openCampaign,
  restoreCampaign,
} from "./mutations";
import { cancelSchema, closeSchema, guardSchema, launchSchema } from "./schema";

export const createCampaignAction = action(createSchema, createCampaign, { redirectTo: ({ id }) => `/campaigns/${id}/edit/basics` });

export const openCampaignAction = action(guardSchema, openCampaign, { redirectTo: ({ id }) => `/campaigns/${id}` });

export const launchCampaignAction = action(launchSchema, launchCampaign, { redirectTo: ({ id }) => `/campaigns/${id}` });

export const closeCampaignAction = action(closeSchema, closeCampaign, { redirectTo: ({ id }) => `/campaigns/${id}` });

export const archiveCampaignAction = action(guardSchema, archiveCampaign, { redirectTo: ({ id }) => `/campaigns/${id}` });

export const cancelCampaignAction = action(cancelSchema, cancelCampaign, { redirectTo: ({ id }) => `/campaigns/${id}` });

export const discardCampaignAction = action(guardSchema, discardCampaign, { redirectTo: () => "/campaigns?status=DELETED" });

export const restoreCampaignAction = action(guardSchema, restoreCampaign, { redirectTo: ({ id }) => `/campaigns/${id}` });

"use server";

import { action } from "@/lib/action";
import { saveBasics, saveHosts, saveSources } from "./mutations";
import { basicsSchema, hostsSchema, sourcesSchema } from "./schema";

export const saveBasicsAction = action(basicsSchema, saveBasics, {
  message: "campaigns.edit.saved",
  redirectTo: ({ id, goesOn }) => (goesOn ? `/campaigns/${id}/edit/hosts` : null),
});

export const saveHostsAction = action(hostsSchema, saveHosts, {
  message: "campaigns.edit.saved",
  redirectTo: ({ id, goesOn }) => (goesOn ? `/campaigns/${id}/edit/contents` : null),
});

export const saveSourcesAction = action(sourcesSchema, saveSources, {
  message: "campaigns.edit.saved",
  redirectTo: ({ id, goesOn }) => (goesOn ? `/campaigns/${id}/edit/readiness` : null),
});

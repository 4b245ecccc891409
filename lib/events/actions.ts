"use server";

import { action } from "@/lib/action";
import { removeEvent, saveBasics, saveLinks } from "./mutations";
import { basicsSchema, linksSchema, removeEventSchema } from "./schema";

export const saveEventAction = action(basicsSchema, saveBasics, {
  redirectTo: ({ id, version }) => (version === 1 ? `/events/${id}/edit/people` : `/events/${id}`),
});

export const saveLinksAction = action(linksSchema, saveLinks, { redirectTo: ({ id }) => `/events/${id}` });

export const removeEventAction = action(removeEventSchema, removeEvent, { redirectTo: () => "/events" });

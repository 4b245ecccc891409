"use server";

import { action } from "@/lib/action";
import { changePost, endPost, givePost } from "./mutations";
import { changePostSchema, endPostSchema, givePostSchema } from "./schema";

export const givePostAction = action(givePostSchema, givePost, { redirectTo: ({ personId }) => `/people/${personId}` });

export const changePostAction = action(changePostSchema, changePost, { message: "people.person.postSaved" });

export const endPostAction = action(endPostSchema, endPost, { message: "people.person.postEnded" });

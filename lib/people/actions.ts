"use server";

import { action } from "@/lib/action";
import { createAccount, disablePerson, enablePerson, renamePerson } from "./mutations";
import { createAccountSchema, disableSchema, renamePersonSchema } from "./schema";

export const createAccountAction = action(createAccountSchema, createAccount);

export const renamePersonAction = action(renamePersonSchema, renamePerson, { message: "people.person.saved" });

export const disablePersonAction = action(disableSchema, disablePerson, { message: "people.person.disabled" });

export const enablePersonAction = action(disableSchema, enablePerson, { message: "people.person.enabled" });

"use server";

import { action } from "@/lib/action";
import { removeDocument, saveDocument } from "./mutations";
import { documentSchema, removeDocumentSchema } from "./schema";

export const saveDocumentAction = action(documentSchema, saveDocument, { redirectTo: ({ id }) => `/documents/${id}` });

export const removeDocumentAction = action(removeDocumentSchema, removeDocument, { redirectTo: () => "/documents" });

"use server";

import { action } from "@/lib/action";
import { applyImport, undoImport } from "./applying/mutations";
import { changeReading, discardImport, uploadImport } from "./mutations";
import { readingSchema, stepSchema, uploadSchema } from "./schema";

const toImport = ({ id }: { readonly id: string }) => `/imports/${id}`;

export const uploadImportAction = action(uploadSchema, uploadImport, { redirectTo: toImport });

export const changeReadingAction = action(readingSchema, changeReading, { redirectTo: toImport });

export const discardImportAction = action(stepSchema, discardImport, { redirectTo: () => "/imports" });

export const applyImportAction = action(stepSchema, applyImport, { redirectTo: toImport });

export const undoImportAction = action(stepSchema, undoImport, { redirectTo: toImport });

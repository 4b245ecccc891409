import { z } from "zod";
import { idField } from "@/lib/forms/schema";
import { MAX_NAME } from "../constants";
import { line, versionField } from "../schema";

/** A paper or picture of the campaign: the file with the id that the form made for it, and its caption. */
export const attachSchema = z.object({
  id: idField,
  version: versionField,
  fileId: idField,
  title: line(MAX_NAME),
  file: z.instanceof(File, { error: "files.missing" }).refine((file) => file.size > 0 || file.name !== "", "files.missing"),
});

/** Taking a file out of the campaign. */
export const detachSchema = z.object({ id: idField, version: versionField, fileId: idField });

export type AttachInput = z.output<typeof attachSchema>;
export type DetachInput = z.output<typeof detachSchema>;

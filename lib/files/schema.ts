import { z } from "zod";
import { isId } from "@/lib/kernel/ids";
import { normaliseLine } from "@/lib/kernel/text";
import { MAX_NAME_LENGTH } from "./constants";

/** The id of a record that the browser made; another form is answered like a missing record. */
export const clientId = z.string().refine(isId, "access.notFound");

const fileName = z.string().transform((name) => normaliseLine(name.replace(/^.*[\\/]/, "")).slice(0, MAX_NAME_LENGTH));

/** One file as a browser sends it: its id, its unit (empty = of the place itself) and the bytes. */
export const uploadSchema = z.object({
  id: clientId,
  organizationId: z
    .string()
    .optional()
    .transform((id) => (id ? id : null))
    .refine((id) => id === null || isId(id), "access.notFound"),
  name: fileName.optional(),
  file: z.instanceof(Blob, { error: "files.missing" }),
});

export type UploadInput = z.output<typeof uploadSchema>;

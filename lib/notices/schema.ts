import { z } from "zod";
import { idField as id } from "@/lib/forms/schema";
import { isId } from "@/lib/kernel/ids";

/** What was pressed on the page of notices: one to open, one to mark as read, or all of them. */
export const noticeMarkSchema = z
  .object({ open: id.optional(), read: z.union([z.literal("all"), id], "access.notFound").optional() })
  .transform(({ open, read }) => ({
    id: open ?? (read === "all" ? null : (read ?? null)),
    all: read === "all",
    opens: open !== undefined,
  }));

export type NoticeMark = z.output<typeof noticeMarkSchema>;

const page = z.coerce.number().int().min(1).max(10_000).catch(1);

/** The address of the page of notices; what is not understood is left out. */
export const noticeQuerySchema = z.object({
  view: z.enum(["open", "past"]).catch("open"),
  unit: z.string().refine(isId).nullable().catch(null),
  page,
});

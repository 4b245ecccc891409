import { z } from "zod";
import { isId } from "@/lib/kernel/ids";

/** An id of ours; anything else is answered like a missing record. */
export const idField = z.string("access.notFound").refine(isId, "access.notFound");

import { z } from "zod";

export const feedStepSchema = z.object({ step: z.enum(["on", "renew", "off"], "kernel.badRequest") });

export type FeedStepInput = z.output<typeof feedStepSchema>;

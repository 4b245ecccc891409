import { z } from "zod";
import { REVIEW_KINDS, REVIEW_PARTS } from "../constants";
import { reviewIdSchema } from "../schema";
import type { FrozenDocument } from "./types";

const named = z.object({ id: z.string(), name: z.string() });
const word = z.string().nullable();

const figure = z.object({
  of: z.string(),
  id: z.string(),
  campaignId: word,
  what: z.string(),
  day: z.string(),
  shown: z.string(),
});

const documentSchema = z.object({
  format: z.literal("giao-uoc.review.1"),
  reviewId: z.string(),
  place: named,
  kind: z.enum(REVIEW_KINDS),
  title: z.string(),
  subject: word,
  period: z.object({ from: word, to: word, label: word }),
  purpose: word,
  note: word,
  event: named.nullable(),
  campaigns: z.array(named),
  documents: z.array(z.object({ id: z.string(), title: z.string(), number: word })),
  targets: z.array(
    z.object({
      id: z.string(),
      set: z.string(),
      name: z.string(),
      goal: word,
      last: word,
      state: z.string(),
      remaining: word,
      pace: word,
    }),
  ),
  previous: z
    .object({
      id: z.string(),
      title: z.string(),
      directives: z.array(
        z.object({
          id: z.string(),
          text: z.string(),
          issuerPost: z.string(),
          assignees: z.array(z.string()),
          due: word,
          status: z.enum(["OPEN", "DONE"]),
          isOverdue: z.boolean(),
          done: z.array(z.string()),
        }),
      ),
    })
    .nullable(),
  sections: z.array(
    z.object({
      id: z.string(),
      part: z.enum(REVIEW_PARTS),
      field: word,
      sentences: z.array(
        z.object({
          id: z.string(),
          pieces: z.array(z.union([z.object({ text: z.string() }), z.object({ figure })])),
          evidence: z.array(z.object({ of: z.string(), id: word, words: z.string() })),
          confirmed: z.object({ name: z.string(), post: z.string(), at: z.string() }).nullable(),
        }),
      ),
    }),
  ),
  frozenAt: z.string(),
  frozenBy: z.object({ personId: word, name: z.string(), post: z.string() }),
});

/** Kept bytes read back, or null when they are no longer a review at all. */
export function readFrozen(text: string): FrozenDocument | null {
  try {
    const parsed = documentSchema.safeParse(JSON.parse(text));
    return parsed.success ? (parsed.data as FrozenDocument) : null;
  } catch {
    return null;
  }
}

export const freezeSchema = reviewIdSchema;

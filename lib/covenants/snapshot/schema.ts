import { z } from "zod";
import type { CovenantSnapshot } from "./types";

const named = z.object({ id: z.string(), name: z.string() });
const person = z.object({ personId: z.string().nullable(), name: z.string(), post: z.string() });

const snapshotSchema = z.object({
  format: z.literal("giao-uoc.covenant.1"),
  code: z.string(),
  place: named,
  campaign: named.extend({ theme: z.string().nullable() }),
  block: named,
  unit: named,
  covenantId: z.string(),
  revision: z.object({
    id: z.string(),
    number: z.number().int(),
    amends: z.object({ number: z.number().int(), hash: z.string(), reason: z.string().nullable() }).nullable(),
  }),
  preamble: z.string().nullable(),
  // The text of a pledge is taken as it is: it is compared by its hash, and a text that no longer has the form of today is still what was signed.
  pledges: z.array(z.object({ number: z.number().int(), pledgeId: z.string(), hash: z.string(), content: z.unknown() })),
  contents: z.array(named),
  supporters: z.array(named),
  method: z.enum(["ACCOUNT", "DRAWN", "PAPER"]),
  signer: person,
  witness: person.nullable(),
  files: z.array(z.object({ role: z.enum(["DRAWING", "SCAN", "CERTIFIED_PDF"]), id: z.string(), sha256: z.string() })),
  signedAt: z.string(),
  receivedAt: z.string(),
});

/** A kept snapshot read back, or null when its bytes are no longer a snapshot at all. */
export function readSnapshot(text: string): CovenantSnapshot | null {
  try {
    const parsed = snapshotSchema.safeParse(JSON.parse(text));
    return parsed.success ? (parsed.data as CovenantSnapshot) : null;
  } catch {
    return null;
  }
}

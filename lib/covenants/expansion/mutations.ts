import "server-only";
import type { Actor } from "@/lib/access/actor";
import { prisma } from "@/lib/db/client";
import { writeInPlace } from "@/lib/db/write";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { checkContent } from "@/lib/pledges/content/domain";
import { addToDraft, startInside } from "../drafting/mutations";
import { mayStart } from "../policy";
import { loadExpansion } from "./data";
import type { Expansion, ExpansionInput } from "./types";

/** What expanding would do, unit by unit; nothing is written. */
export async function previewExpansion(actor: Actor, { blockId, content }: ExpansionInput): Promise<Result<Expansion>> {
  const block = await loadExpansion(actor, prisma, blockId, content.title);
  if (!block) return refuse("access.notFound");
  const gate = mayStart(actor, block.facts);
  if (!gate.ok) return gate;
  const checked = checkContent(content, block.context);
  return checked.ok ? ok({ blockId, lines: block.lines, created: 0 }) : checked;
}

/**
 * Gives the pledge to every unit of the block that does not have it, into its draft; a covenant is begun where there is none. Units that have it,
 * or whose covenant is sent or signed, are passed over and shown. Expanding again adds nothing.
 */
export function expand(actor: Actor, { blockId, content }: ExpansionInput): Promise<Result<Expansion>> {
  return writeInPlace<Expansion>(actor.membership.placeId, async (tx) => {
    const block = await loadExpansion(actor, tx, blockId, content.title);
    if (!block) return refuse("access.notFound");
    const gate = mayStart(actor, block.facts);
    if (!gate.ok) return gate;
    let created = 0;
    for (const { organizationId, outcome } of block.lines) {
      if (outcome !== "CREATE") continue;
      const covenant = await startInside(actor, tx, { campaignId: block.campaignId, organizationId });
      if (!covenant.ok) return covenant;
      const supporting = content.supportingOrganizationIds.filter((id) => id !== organizationId);
      const own = { ...content, supportingOrganizationIds: supporting };
      const added = await addToDraft(actor, tx, { covenantId: covenant.value.id, pledgeId: newId(), content: own });
      if (!added.ok) return added;
      created += 1;
    }
    return ok({ blockId, lines: block.lines, created });
  });
}

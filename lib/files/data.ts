import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope, unitScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isId } from "@/lib/kernel/ids";
import { getBytes } from "./storage";
import type { FileDownload, FileVariant, KeptMime } from "./types";

/** A paper of a campaign that everybody of the place may read: once the campaign is open. */
const ofOpenCampaign = {
  campaignFiles: { some: { campaign: { deletedAt: null, status: { not: "DRAFT" } } } },
} satisfies Prisma.StoredFileWhereInput;

/** A picture of an event, which the whole place may read. */
const ofEvent = { organizationId: null, eventPictures: { some: {} } } satisfies Prisma.StoredFileWhereInput;

/** Files that the actor may read: those of units in scope, the place's own, and for those without pledges in their work the campaigns' papers only. */
function fileScope(actor: Actor): Prisma.StoredFileWhereInput {
  const open = { ...placeScope(actor), organizationId: null, ...ofOpenCampaign };
  if (!can(actor, "pledges.read")) return open;
  if (actor.membership.role !== "REPRESENTATIVE") return placeScope(actor);
  return { OR: [unitScope(actor), open, { ...placeScope(actor), ...ofEvent }] };
}

/** A stored file's bytes for the browser; null when there is none, or none that the actor may see, or no small picture of it. */
export async function fileForDownload(actor: Actor, id: string, variant: FileVariant = "full"): Promise<FileDownload | null> {
  const row = await fileRow(actor, id);
  if (!row) return null;
  const bytes = await getBytes(row.sha256, variant);
  if (!bytes) return null;
  return { bytes, mime: row.mime as KeptMime, name: row.originalName, etag: `"${row.sha256}-${variant}"` };
}

async function fileRow(actor: Actor, id: string) {
  if (!isId(id)) return null;
  return prisma.storedFile.findFirst({
    where: { AND: [{ id, deletedAt: null }, fileScope(actor)] },
    select: { sha256: true, mime: true, originalName: true },
  });
}

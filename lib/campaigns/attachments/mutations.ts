import "server-only";
import type { Actor } from "@/lib/access/actor";
import { record } from "@/lib/audit/record";
import { prisma } from "@/lib/db/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { storeFile } from "@/lib/files/mutations";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { MAX_FILES } from "../constants";
import { loadCampaign } from "../data";
import { writeGuarded } from "../mutations";
import { mayEdit } from "../policy";
import type { CampaignView, Saved } from "../types";
import type { AttachInput, DetachInput } from "./schema";

/** Adds a file with its caption after the others. The same file id again is the same file; what is no picture or PDF is refused by content. */
export async function attachFile(actor: Actor, input: AttachInput): Promise<Result<Saved>> {
  const seen = await loadCampaign(actor, prisma, input.id);
  if (!seen) return refuse("access.notFound");
  const allowed = mayEdit(actor, seen);
  if (!allowed.ok) return allowed;
  const bytes = new Uint8Array(await input.file.arrayBuffer());
  const stored = await storeFile(actor, { id: input.fileId, bytes, name: input.file.name, organizationId: null });
  if (!stored.ok) return { ok: false, reasons: [{ ...stored.reasons[0], field: "file" }] };
  const title = input.title ?? stored.value.name;
  return changeFiles(actor, input, async (tx, campaign) => {
    if (campaign.files.some(({ id }) => id === input.fileId)) return ok(null);
    if (campaign.files.length >= MAX_FILES) return refuse("campaigns.tooManyFiles", { field: "file", params: { max: MAX_FILES } });
    const last = await tx.campaignFile.aggregate({ where: { campaignId: campaign.id }, _max: { position: true } });
    const position = (last._max.position ?? -1) + 1;
    await tx.campaignFile.create({ data: { campaignId: campaign.id, fileId: input.fileId, position, title } });
    return ok({ type: "campaigns.fileAttached", title });
  });
}

/** Takes a file out of the campaign; its bytes stay, since a history without them would be a claim. */
export async function detachFile(actor: Actor, input: DetachInput): Promise<Result<Saved>> {
  return changeFiles(actor, input, async (tx, campaign) => {
    const file = campaign.files.find(({ id }) => id === input.fileId);
    if (!file) return ok(null);
    await tx.campaignFile.delete({ where: { campaignId_fileId: { campaignId: campaign.id, fileId: file.id } } });
    return ok({ type: "campaigns.fileDetached", title: file.title });
  });
}

type Told = { readonly type: "campaigns.fileAttached" | "campaigns.fileDetached"; readonly title: string };

async function changeFiles(
  actor: Actor,
  input: { id: string; version: number; fileId: string },
  work: (tx: Tx, campaign: CampaignView) => Promise<Result<Told | null>>,
): Promise<Result<Saved>> {
  return writeInPlace(actor.membership.placeId, async (tx) => {
    const campaign = await loadCampaign(actor, tx, input.id);
    if (!campaign) return refuse("access.notFound");
    const allowed = mayEdit(actor, campaign);
    if (!allowed.ok) return allowed;
    const told = await work(tx, campaign);
    if (!told.ok) return told;
    if (!told.value) return ok({ id: campaign.id, version: campaign.version });
    if (campaign.version !== input.version) return refuse("access.conflict");
    const written = await writeGuarded(actor, tx, campaign, {});
    if (!written.ok) return written;
    const { type, title } = told.value;
    await record(tx, actor, campaign.placeId, {
      type,
      subject: { type: "campaign", id: campaign.id },
      campaignId: campaign.id,
      params: { campaign: campaign.name, title },
      [type === "campaigns.fileAttached" ? "after" : "before"]: { fileId: input.fileId, title },
    });
    return written;
  });
}

import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { campaignView } from "@/lib/campaigns/data";
import { prisma } from "@/lib/db/client";
import type { Tx } from "@/lib/db/write";
import { getBytes } from "@/lib/files/storage";
import { paperWords } from "@/lib/i18n/paper-words";
import { dayAt } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import { firstPledges, listPledges } from "@/lib/pledges/list/data";
import { ALL_PLEDGES } from "@/lib/pledges/list/domain";
import { covenantText } from "../covenant/data";
import { campaignFacts, covenantFacts } from "../filling/domain";
import { fillTemplate } from "../writing/write";
import { MOST_PLEDGES, type TemplateSubject } from "./constants";
import { dataFor, sortedOut } from "./domain";
import { mayManage, maySee } from "./policy";
import { placeholdersSchema } from "./schema";
import type { Placeholder, TemplateFacts, TemplateLine, TemplatePage } from "./types";

type Row = NonNullable<Awaited<ReturnType<typeof loadTemplate>>>;

/** A template of the actor's own place, or null. */
export async function loadTemplate(actor: Actor, db: Tx, id: string) {
  return db.paperTemplate.findFirst({ where: { AND: [{ id, placeId: actor.membership.placeId }, placeScope(actor)] } });
}

function toLine({ placeholders, createdAt, ...row }: Row): TemplateLine {
  const { known, unknown, mayKeep } = sortedOut(row.subject, placeholdersSchema.parse(placeholders));
  const { id, version, subject, name, originalName, keepsUnknown, uploadedByName } = row;
  return {
    ...{ id, version, subject, name, originalName, keepsUnknown, uploadedByName, known, unknown, mayKeep },
    isUsable: unknown.length === 0 || (keepsUnknown && mayKeep),
    uploadedOn: dayAt(createdAt),
  };
}

/** The templates of the actor's place, by name; null for who may not see them. */
export async function templatePage(actor: Actor): Promise<TemplatePage | null> {
  if (!maySee(actor)) return null;
  const { placeId } = actor.membership;
  const rows = await prisma.paperTemplate.findMany({
    where: { AND: [{ placeId }, placeScope(actor)] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return { lines: rows.map(toLine), mayManage: mayManage(actor, placeId).ok };
}

/** The templates that can be filled with a campaign or a covenant of the actor's place. */
export async function usableTemplates(actor: Actor, subject: TemplateSubject): Promise<readonly Pick<TemplateLine, "id" | "name">[]> {
  const page = await templatePage(actor);
  return (page?.lines ?? []).filter((line) => line.subject === subject && line.isUsable).map(({ id, name }) => ({ id, name }));
}

async function factsOf(actor: Actor, subject: TemplateSubject, id: string): Promise<TemplateFacts | null> {
  const w = await paperWords();
  if (subject === "COVENANT") {
    const text = await covenantText(actor, id);
    return text && covenantFacts(w, text, actor.today);
  }
  const campaign = isId(id) && can(actor, "pledges.read") ? await campaignView(actor, id) : null;
  if (!campaign || campaign.placeId !== actor.membership.placeId) return null;
  const filter = { ...ALL_PLEDGES, campaignId: id, sort: "unit" } as const;
  // Listing brings the campaign's figures to today.
  await listPledges(actor, filter);
  return campaignFacts(w, campaign, await firstPledges(actor, filter, MOST_PLEDGES), actor.today);
}

/** A template filled with a record, and the name of the file; null where the actor may not see either, or the template waits for a decision. */
export async function filledTemplate(
  actor: Actor,
  { templateId, id }: { readonly templateId: string; readonly id: string },
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null> {
  if (!isId(templateId) || !isId(id) || !maySee(actor)) return null;
  const row = await loadTemplate(actor, prisma, templateId);
  if (!row || !toLine(row).isUsable) return null;
  const [facts, bytes] = await Promise.all([factsOf(actor, row.subject, id), getBytes(row.sha256, "full")]);
  if (!facts || !bytes) return null;
  const placeholders: readonly Placeholder[] = placeholdersSchema.parse(row.placeholders);
  return { name: row.name, bytes: await fillTemplate(bytes, dataFor(placeholders, facts)) };
}

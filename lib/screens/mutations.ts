import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import type { Json } from "@/lib/audit/event";
import { record } from "@/lib/audit/record";
import type { Prisma } from "@/lib/db/generated/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { secretKey } from "@/lib/kernel/codes";
import type { EventCode } from "@/lib/kernel/events";
import { newId } from "@/lib/kernel/ids";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { foldForSearch } from "@/lib/kernel/text";
import { LIMITS } from "./constants";
import { checkSize, moved, readItem } from "./domain";
import { mayManage } from "./policy";
import type { AddItemInput, ChangeScreenInput, CreateScreenInput, MoveItemInput, ScreenStep } from "./schema";

/** A screen after a write. */
export type SavedScreen = { readonly id: string; readonly version: number };

type Loaded = { readonly id: string; readonly placeId: string; readonly name: string; readonly items: readonly { readonly id: string }[] };

/** Makes a screen with a secret address of its own; the same id again is the same screen. */
export async function createScreen(actor: Actor, input: CreateScreenInput): Promise<Result<SavedScreen>> {
  const { placeId } = actor.membership;
  const { id, ...settings } = input;
  return writeInPlace<SavedScreen>(placeId, async (tx) => {
    const allowed = mayManage(actor, placeId);
    if (!allowed.ok) return allowed;
    const earlier = await tx.screen.findUnique({ where: { id }, select: { placeId: true, version: true } });
    if (earlier) return earlier.placeId === placeId ? ok({ id, version: earlier.version }) : refuse("access.notFound");
    const size = checkSize(settings);
    if (!size.ok) return size;
    await tx.screen.create({
      data: {
        ...settings,
        id,
        placeId,
        nameFolded: foldForSearch(settings.name),
        key: secretKey(),
        keyAt: actor.now,
        createdAt: actor.now,
      },
    });
    await tell(actor, tx, { id, placeId, name: settings.name }, "screens.created", null, { ...settings });
    return ok({ id, version: 1 });
  });
}

/** Changes what a screen is like: its name, shape, theme and pace. */
export async function changeScreen(actor: Actor, input: ChangeScreenInput): Promise<Result<SavedScreen>> {
  const { id: _id, version: _version, ...settings } = input;
  return change(actor, input, async (tx, screen) => {
    const size = checkSize(settings);
    if (!size.ok) return size;
    const saved = await save(tx, screen, input, { ...settings, nameFolded: foldForSearch(settings.name) });
    if (saved.ok) await tell(actor, tx, { ...screen, name: settings.name }, "screens.changed", null, { ...settings });
    return saved;
  });
}

/** Gives a screen a new secret address; the old one shows nothing from then on. */
export async function renewKey(actor: Actor, input: ScreenStep): Promise<Result<SavedScreen>> {
  return change(actor, input, async (tx, screen) => {
    const saved = await save(tx, screen, input, { key: secretKey(), keyAt: actor.now });
    if (saved.ok) await tell(actor, tx, screen, "screens.keyRenewed");
    return saved;
  });
}

/** Takes a screen away: its address shows nothing any more. */
export async function removeScreen(actor: Actor, input: ScreenStep): Promise<Result<SavedScreen>> {
  return change(actor, input, async (tx, screen) => {
    const saved = await save(tx, screen, input, { deletedAt: actor.now });
    if (saved.ok) await tell(actor, tx, screen, "screens.removed");
    return saved;
  });
}

/** Puts one more slide at the end of a playlist. What it names must be published by the same place. */
export async function addItem(actor: Actor, input: AddItemInput): Promise<Result<SavedScreen>> {
  return change(actor, input, async (tx, screen) => {
    if (screen.items.length >= LIMITS.items) return refuse("screens.tooManyItems", { params: { most: LIMITS.items } });
    const item = readItem(input);
    if (!item.ok) return item;
    const published = await isPublished(tx, screen.placeId, item.value);
    if (!published.ok) return published;
    const saved = await save(tx, screen, input, {});
    if (!saved.ok) return saved;
    await tx.screenItem.create({
      data: { ...item.value, id: newId(), placeId: screen.placeId, screenId: screen.id, position: screen.items.length, slide: input.kind },
    });
    await tell(actor, tx, screen, "screens.itemAdded", null, { kind: input.kind, ...item.value }, { kind: input.kind });
    return saved;
  });
}

/** Moves a slide of a playlist up or down, or takes it out. */
export async function moveItem(actor: Actor, input: MoveItemInput): Promise<Result<SavedScreen>> {
  const { itemId, move } = input.step;
  return change(actor, input, async (tx, screen) => {
    const order = screen.items.map(({ id }) => id);
    if (!order.includes(itemId)) return refuse("access.notFound");
    const saved = await save(tx, screen, input, {});
    if (!saved.ok) return saved;
    if (move === "remove") await tx.screenItem.delete({ where: { id: itemId } });
    for (const [position, id] of moved(order, itemId, move).entries()) await tx.screenItem.update({ where: { id }, data: { position } });
    await tell(actor, tx, screen, move === "remove" ? "screens.itemRemoved" : "screens.itemMoved");
    return saved;
  });
}

async function change(
  actor: Actor,
  { id }: ScreenStep,
  work: (tx: Tx, screen: Loaded) => Promise<Result<SavedScreen>>,
): Promise<Result<SavedScreen>> {
  return writeInPlace<SavedScreen>(actor.membership.placeId, async (tx) => {
    const screen = await tx.screen.findFirst({
      where: { AND: [{ id, deletedAt: null, placeId: actor.membership.placeId }, placeScope(actor)] },
      select: { id: true, placeId: true, name: true, items: { orderBy: { position: "asc" }, select: { id: true } } },
    });
    if (!screen || !can(actor, "screens.manage")) return refuse("access.notFound");
    const allowed = mayManage(actor, screen.placeId);
    return allowed.ok ? work(tx, screen) : allowed;
  });
}

async function save(tx: Tx, { id }: Loaded, step: ScreenStep, data: Prisma.ScreenUncheckedUpdateManyInput): Promise<Result<SavedScreen>> {
  const { count } = await tx.screen.updateMany({ where: { id, version: step.version }, data: { ...data, version: { increment: 1 } } });
  return count === 1 ? ok({ id, version: step.version + 1 }) : refuse("access.conflict");
}

type Named = { readonly campaignId: string | null; readonly pledgeId: string | null };

async function isPublished(tx: Tx, placeId: string, { campaignId, pledgeId }: Named): Promise<Result<null>> {
  const subjectId = campaignId ?? pledgeId;
  if (!subjectId) return ok(null);
  const count = await tx.publication.count({
    where: { placeId, subject: campaignId ? "CAMPAIGN" : "PLEDGE", subjectId, withdrawnAt: null },
  });
  return count > 0 ? ok(null) : refuse("screens.notPublished", { field: campaignId ? "campaignId" : "pledgeId" });
}

async function tell(
  actor: Actor,
  tx: Tx,
  { id, placeId, name }: Pick<Loaded, "id" | "placeId" | "name">,
  type: EventCode,
  before: Json = null,
  after: Json = null,
  params: Readonly<Record<string, string>> = {},
): Promise<void> {
  await record(tx, actor, placeId, { type, subject: { type: "screen", id }, params: { screen: name, ...params }, before, after });
}

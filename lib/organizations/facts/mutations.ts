import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { organizationScope } from "@/lib/access/scope";
import { record } from "@/lib/audit/record";
import { adoptIds, changesOf } from "@/lib/campaigns/domain";
import { prisma } from "@/lib/db/client";
import { type Tx, writeInPlace } from "@/lib/db/write";
import { toDbDate } from "@/lib/kernel/dates";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { isPlace } from "../domain";
import { mayKeep } from "../policy";
import { loadFacts } from "./data";
import { type ReadFacts, readFacts } from "./domain";
import type { FactsInput } from "./schema";
import type { OrganizationFactsView } from "./types";

type Placed = { readonly id: string; readonly placeId: string; readonly name: string };

/**
 * Keeps facts of a place or unit, by whoever keeps its units: where it comes from, how many khu phố, what became of it; of a place also the
 * themes of its years, and the movements and goals that its papers name.
 */
export async function saveFacts(actor: Actor, input: FactsInput): Promise<Result<{ id: string; version: number }>> {
  const found = await prisma.organization.findFirst({
    where: { AND: [organizationScope(actor), { id: input.id }] },
    select: { placeId: true },
  });
  if (!found) return refuse("access.notFound");
  return writeInPlace(found.placeId, async (tx) => {
    const row = await tx.organization.findFirst({
      where: { AND: [organizationScope(actor), { id: input.id, deletedAt: null }] },
      select: { id: true, kind: true, name: true, placeId: true, path: true, version: true },
    });
    const before = row && (await loadFacts(actor, tx, row.id));
    if (!row || !before) return refuse("access.notFound");
    const allowed = mayKeep(actor, row);
    if (!allowed.ok) return allowed;
    const read = readFacts(isPlace(row.kind) ? input : { ...input, themes: [], labels: [] }, actor.today);
    if (!read.ok) return read;
    const facts = await withHiddenTies(actor, tx, row.placeId, read.value);
    const tied = await checkTied(tx, row.placeId, facts);
    if (!tied.ok) return tied;
    if (row.version !== input.version) return refuse("access.conflict");
    const { predecessorNote, residentialAreaCount } = input;
    const change = changesOf(toldOf(before), { predecessorNote, residentialAreaCount, ...rowsToldOf(read.value) });
    if (!change) return ok({ id: row.id, version: row.version });
    const { count } = await tx.organization.updateMany({
      where: { id: row.id, version: row.version },
      data: { predecessorNote, residentialAreaCount, version: { increment: 1 } },
    });
    if (count === 0) return refuse("access.conflict");
    await replaceRows(tx, row, before, facts);
    await record(tx, actor, row.placeId, {
      type: "organizations.factsChanged",
      subject: { type: "organization", id: row.id },
      organizationId: row.id,
      params: { unit: row.name },
      ...change,
    });
    return ok({ id: row.id, version: row.version + 1 });
  });
}

/** Who reads no pledges leaves the ties to them as they are. */
async function withHiddenTies(actor: Actor, tx: Tx, placeId: string, facts: ReadFacts): Promise<ReadFacts> {
  if (can(actor, "pledges.read")) return facts;
  const stored = await tx.placeLabel.findMany({ where: { placeId }, select: { id: true, pledgeId: true } });
  const ties = new Map(stored.map(({ id, pledgeId }) => [id, pledgeId]));
  return { ...facts, labels: facts.labels.map((label) => ({ ...label, pledgeId: ties.get(label.id ?? "") ?? null })) };
}

async function checkTied(tx: Tx, placeId: string, { labels }: ReadFacts): Promise<Result<null>> {
  const campaignIds = [...new Set(labels.flatMap(({ campaignId }) => (campaignId ? [campaignId] : [])))];
  const pledgeIds = [...new Set(labels.flatMap(({ pledgeId }) => (pledgeId ? [pledgeId] : [])))];
  const campaigns = await tx.campaign.count({ where: { placeId, id: { in: campaignIds } } });
  const pledges = await tx.pledge.count({ where: { placeId, id: { in: pledgeIds } } });
  return campaigns === campaignIds.length && pledges === pledgeIds.length
    ? ok(null)
    : refuse("organizations.tieUnknown", { field: "labels" });
}

function rowsToldOf({ successions, themes, labels }: ReadFacts) {
  return {
    successions: successions.map(({ kind, day, from, to, paper, note }) => ({ kind, day, from, to, paper, note })),
    themes: themes.map(({ year, text, issuer }) => ({ year, text, issuer })),
    labels: labels.map(({ kind, name, meaning, campaignId, pledgeId }) => ({ kind, name, meaning, campaignId, pledgeId })),
  };
}

function toldOf({ predecessorNote, residentialAreaCount, successions, themes, labels }: OrganizationFactsView) {
  const ties = labels.map((label) => ({ ...label, campaignId: label.campaign?.id ?? null, pledgeId: label.pledge?.id ?? null }));
  return { predecessorNote, residentialAreaCount, ...rowsToldOf({ successions, themes, labels: ties }) };
}

async function replaceRows(
  tx: Tx,
  { id: organizationId, placeId }: Placed,
  before: OrganizationFactsView,
  { successions, themes, labels }: ReadFacts,
): Promise<void> {
  await tx.succession.deleteMany({ where: { organizationId } });
  await tx.succession.createMany({
    data: withIds(successions, before.successions).map(({ day, ...row }, position) => ({
      ...row,
      placeId,
      organizationId,
      position,
      day: day && toDbDate(day),
    })),
  });
  if (organizationId !== placeId) return;
  await tx.annualTheme.deleteMany({ where: { placeId } });
  await tx.annualTheme.createMany({ data: withIds(themes, before.themes).map((row, position) => ({ ...row, placeId, position })) });
  await tx.placeLabel.deleteMany({ where: { placeId } });
  await tx.placeLabel.createMany({ data: withIds(labels, before.labels).map((row, position) => ({ ...row, placeId, position })) });
}

/** A row that the record had keeps its id; every other gets a new one. */
function withIds<R extends { readonly id: string | null }>(
  rows: readonly R[],
  before: readonly { readonly id: string }[],
): (R & { readonly id: string })[] {
  const own = new Set(before.map(({ id }) => id));
  const known = rows.map((row) => (row.id !== null && own.has(row.id) ? row : { ...row, id: null }));
  return adoptIds<R>(known, [], "");
}

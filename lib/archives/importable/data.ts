import "server-only";
import type { Actor } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { membershipsInForce } from "@/lib/auth/actor-source";
import { prisma } from "@/lib/db/client";
import { accountRecords } from "@/lib/imports/accounts/domain";
import { loadLedgerWorld } from "@/lib/imports/contributions/data";
import { contributionRecords } from "@/lib/imports/contributions/domain";
import { loadPledgeWorld } from "@/lib/imports/pledges/data";
import { pledgeRecords } from "@/lib/imports/pledges/domain";
import { mayImport } from "@/lib/imports/policy";
import { reportRecords } from "@/lib/imports/progress/domain";
import { loadTargetWorld } from "@/lib/imports/targets/data";
import { targetRecords } from "@/lib/imports/targets/domain";
import type { ImportKind } from "@/lib/imports/types";
import { loadUnitWorld } from "@/lib/imports/units/data";
import { unitRecords } from "@/lib/imports/units/domain";
import type { KnownUnit } from "@/lib/imports/units/types";
import { fromDbDate } from "@/lib/kernel/dates";
import { isId } from "@/lib/kernel/ids";
import type { UnitKind } from "@/lib/organizations/types";
import { measureInForce } from "@/lib/pledges/standing/domain";
import type { Figure } from "@/lib/progress/types";
import type { SheetValue } from "@/lib/sheets/types";

type Records = readonly Readonly<Record<string, SheetValue>>[];

/** What an import of a kind is held against: a campaign, a set of targets, or nothing but the place. */
export type Within = { readonly campaignId: string | null; readonly setId: string | null };

/** Parents before what lies below them, else in the office's order. */
function fromTheTop(units: readonly KnownUnit[], parentId: string | null, known: ReadonlySet<string>): KnownUnit[] {
  const below = units.filter((unit) => (parentId === null ? !known.has(unit.parentId ?? "") : unit.parentId === parentId));
  return below.flatMap((unit) => [unit, ...fromTheTop(units, unit.id, known)]);
}

async function unitsOf(actor: Actor, { campaignId }: Within): Promise<Records | null> {
  const world = await loadUnitWorld(actor, prisma, campaignId);
  if (!world) return null;
  const nameOf = new Map(world.units.map(({ id, name }) => [id, name]));
  const blockOf = new Map(world.blocks.map(({ id, name }) => [id, name]));
  const units = fromTheTop(world.units, null, new Set(nameOf.keys()));
  return unitRecords(
    units.map(({ kind, parentId, blockId, ...unit }) => ({
      ...unit,
      kind: kind as UnitKind,
      parentName: nameOf.get(parentId ?? "") ?? null,
      blockName: blockOf.get(blockId ?? "") ?? null,
    })),
  );
}

async function pledgesOf(actor: Actor, { campaignId }: Within): Promise<Records | null> {
  const world = campaignId ? await loadPledgeWorld(actor, prisma, campaignId) : null;
  if (!world) return null;
  const nameOf = new Map(world.all.map(({ id, name }) => [id, name]));
  return pledgeRecords(
    world.units.flatMap(({ name, pledges }) =>
      pledges.map(({ content }) => ({
        unitName: name,
        content,
        supporterNames: content.supportingOrganizationIds.flatMap((id) => nameOf.get(id) ?? []),
        contentNumbers: content.contentIds.map((id) => world.contentIds.indexOf(id) + 1).filter((number) => number > 0),
      })),
    ),
  );
}

async function reportsOf(actor: Actor, { campaignId }: Within): Promise<Records | null> {
  const { placeId } = actor.membership;
  const isThere =
    campaignId !== null && (await prisma.campaign.count({ where: { AND: [{ id: campaignId, placeId }, placeScope(actor)] } })) > 0;
  if (!isThere) return null;
  const rows = await prisma.progressReport.findMany({
    where: { placeId, campaignId, status: "ACCEPTED", pledge: { deletedAt: null } },
    orderBy: [{ ofDay: "asc" }, { recordedAt: "asc" }, { id: "asc" }],
    select: {
      ...{ ofDay: true, figure: true, text: true, difficulties: true, proposals: true },
      organization: { select: { name: true } },
      pledge: { select: { title: true, content: true, branchKey: true, branchConfirmedDay: true } },
    },
  });
  return reportRecords(
    rows.map(({ ofDay, figure, organization, pledge, ...words }) => ({
      ...words,
      ...{ unitName: organization.name, title: pledge.title, day: fromDbDate(ofDay) },
      ...{ figure: figure as Figure, measure: measureInForce(pledge) },
    })),
  );
}

async function ledgerOf(actor: Actor): Promise<Records> {
  const { pledges, entries } = await loadLedgerWorld(actor, prisma);
  const pledgeOf = new Map(pledges.map((pledge) => [pledge.id, pledge]));
  return contributionRecords(
    entries.map((entry) => {
      const pledge = pledgeOf.get(entry.pledgeId ?? "");
      return { ...entry, pledgeTitle: pledge?.name ?? null, unitName: pledge?.unitName ?? null };
    }),
  );
}

async function targetsOf(actor: Actor, { setId }: Within): Promise<Records | null> {
  const world = setId ? await loadTargetWorld(actor, prisma, setId) : null;
  if (!world) return null;
  const nameOf = new Map(world.units.map(({ id, name }) => [id, name]));
  return targetRecords(world.targets.map((target) => ({ ...target, organizationName: nameOf.get(target.organizationId ?? "") ?? null })));
}

async function accountsOf(actor: Actor): Promise<Records> {
  const people = await prisma.person.findMany({
    where: { placeId: actor.membership.placeId, disabledAt: null },
    orderBy: [{ nameFolded: "asc" }, { id: "asc" }],
    select: {
      ...{ fullName: true, login: true },
      memberships: {
        where: membershipsInForce(actor.today).where,
        orderBy: { createdAt: "asc" },
        select: { role: true, post: true, fromDay: true, organization: { select: { name: true } } },
      },
    },
  });
  return accountRecords(
    people.flatMap(({ memberships, ...person }) =>
      memberships.map(({ organization, fromDay, ...post }) => ({
        ...person,
        ...post,
        unitName: organization.name,
        fromDay: fromDbDate(fromDay),
      })),
    ),
  );
}

const READERS: Readonly<Record<ImportKind, (actor: Actor, within: Within) => Promise<Records | null>>> = {
  UNITS: unitsOf,
  PLEDGES: pledgesOf,
  PROGRESS: reportsOf,
  CONTRIBUTIONS: ledgerOf,
  TARGETS: targetsOf,
  ACCOUNTS: accountsOf,
};

/**
 * Records of the actor's own place as the lines of a file that an import of their kind reads back as they are: for whoever may bring in such a file. Null for
 * anybody else, and where the campaign or set that they belong to is not there. Queries: constant for each kind.
 */
export async function importableRecords(actor: Actor, kind: ImportKind, within: Within): Promise<Records | null> {
  const ids = [within.campaignId, within.setId].filter((id) => id !== null);
  if (!mayImport(actor, kind).ok || !ids.every(isId)) return null;
  return READERS[kind](actor, within);
}

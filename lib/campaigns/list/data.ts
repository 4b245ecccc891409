import "server-only";
import { type Actor, can } from "@/lib/access/actor";
import { placeScope } from "@/lib/access/scope";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { fromDbDateOrNull } from "@/lib/kernel/dates";
import { foldForSearch } from "@/lib/kernel/text";
import { PAGE_SIZE } from "../constants";
import type { ListInput } from "../schema";
import type { CampaignList, CampaignRow } from "../types";

const rowSelect = {
  id: true,
  name: true,
  theme: true,
  status: true,
  deletedAt: true,
  launchDay: true,
  declaredContentCount: true,
  place: { select: { name: true } },
  occasions: { where: { isMain: true }, select: { occasion: { select: { name: true, day: true } } }, take: 1 },
  _count: { select: { members: true, contents: true } },
} as const satisfies Prisma.CampaignSelect;

const ORDER = {
  new: [{ createdAt: "desc" }, { id: "desc" }],
  name: [{ name: "asc" }, { id: "asc" }],
  day: [{ launchDay: { sort: "desc", nulls: "last" } }, { id: "desc" }],
} as const satisfies Record<ListInput["sort"], Prisma.CampaignOrderByWithRelationInput[]>;

/** Campaigns in the actor's scope: a representative's are those that were opened; deleted drafts stand in a list of their own. */
function visible(actor: Actor, status: ListInput["status"]): Prisma.CampaignWhereInput {
  return {
    ...placeScope(actor),
    ...(status === "DELETED" ? { deletedAt: { not: null } } : { deletedAt: null, ...(status ? { status } : {}) }),
    ...(actor.membership.role === "REPRESENTATIVE" ? { openedAt: { not: null } } : {}),
  };
}

/** One page of campaigns, searched without accents by name and theme. The same number of queries for any number of campaigns. */
export async function campaignList(actor: Actor, { q, status, sort, page }: ListInput, size = PAGE_SIZE): Promise<CampaignList> {
  if (!can(actor, "campaigns.read")) return { rows: [], total: 0, page: 1, pages: 1 };
  const folded = foldForSearch(q);
  const where = { AND: [visible(actor, status), ...(folded ? [{ nameFolded: { contains: folded } }] : [])] };
  const total = await prisma.campaign.count({ where });
  const pages = Math.max(1, Math.ceil(total / size));
  const shown = Math.min(page, pages);
  const rows = await prisma.campaign.findMany({
    where,
    orderBy: [...ORDER[sort]],
    skip: (shown - 1) * size,
    take: size,
    select: rowSelect,
  });
  return { rows: rows.map(toRow), total, page: shown, pages };
}

function toRow(row: Prisma.CampaignGetPayload<{ select: typeof rowSelect }>): CampaignRow {
  const main = row.occasions[0]?.occasion;
  const { id, name, theme, status, declaredContentCount } = row;
  return {
    ...{ id, name, theme, status, declaredContentCount },
    placeName: row.place.name,
    isDeleted: row.deletedAt !== null,
    mainOccasion: main ? { name: main.name, day: fromDbDateOrNull(main.day) } : null,
    launchDay: fromDbDateOrNull(row.launchDay),
    unitCount: row._count.members,
    contentCount: row._count.contents,
  };
}

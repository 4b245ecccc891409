import "server-only";
import type { Visitor } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db/client";
import { frozenNameOf, publicDonorsOf } from "./domain";
import type { FrozenName, PublicDonors } from "./types";

const donorSelect = {
  id: true,
  kind: true,
  group: true,
  name: true,
  headcount: true,
  consents: { select: { seq: true, isGiven: true } },
} as const;

/**
 * Who gave to some pledges, as anybody may see it: the one way by which a donor's name leaves for a visitor, a wall or a print for the public.
 * Whether the pledges themselves are published is the caller's to say. Each donor once, however many pledges; only what was received and not taken back.
 */
export async function donorsForPublic(_visitor: Pick<Visitor, "today">, pledgeIds: readonly string[]): Promise<PublicDonors> {
  const donors = await prisma.donor.findMany({
    where: { contributions: { some: { pledgeId: { in: [...pledgeIds] }, stage: "RECEIVED", reversesId: null, reversedBy: { is: null } } } },
    orderBy: [{ kind: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    select: donorSelect,
  });
  return publicDonorsOf(donors);
}

/** The names that the public rendition of a frozen paper may show now for the donors that it refers to; ids that are no donor's are left out. */
export async function frozenNames(_visitor: Pick<Visitor, "today">, donorIds: readonly string[]): Promise<ReadonlyMap<string, FrozenName>> {
  const donors = await prisma.donor.findMany({ where: { id: { in: [...donorIds] } }, select: donorSelect });
  return new Map(donors.map((donor) => [donor.id, frozenNameOf(donor)]));
}

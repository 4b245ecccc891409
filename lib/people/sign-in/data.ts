import "server-only";
import type { Visitor } from "@/lib/auth/visitor";
import { prisma } from "@/lib/db/client";

/** What the pages before a sign-in say of this installation. */
export type Installation = {
  /** Nobody can administer it yet: the first visit sets it up. */
  readonly isNew: boolean;
  /** The one ward or province that it serves; null when it serves several. */
  readonly placeName: string | null;
  /** Whom to ask, as that place says. */
  readonly help: string | null;
};

/** What a stranger may know before signing in: the name of the place where there is only one, and whom to ask. */
export async function installation(_visitor: Visitor): Promise<Installation> {
  const [administrator, tops] = await Promise.all([
    prisma.membership.findFirst({ where: { role: "ADMINISTRATOR" }, select: { id: true } }),
    prisma.organization.findMany({
      where: { kind: { in: ["NATION", "PROVINCE", "WARD"] }, deletedAt: null },
      select: { name: true, helpContact: true },
      take: 2,
    }),
  ]);
  const [only] = tops.length === 1 ? tops : [];
  return { isNew: administrator === null, placeName: only?.name ?? null, help: only?.helpContact ?? null };
}

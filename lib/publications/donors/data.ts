import "server-only";
import type { Visitor } from "@/lib/auth/visitor";
import { donorsForPublic } from "@/lib/contributions/naming/data";
import { prisma } from "@/lib/db/client";
import words from "@/messages/vi/publications.json";
import { withoutNames } from "../domain";
import type { PublicDonorList } from "../types";

/** The pledges of a campaign whose donors are public: published, with this part. */
export async function pledgesWithDonors(_visitor: Pick<Visitor, "today">, campaignId: string): Promise<readonly string[]> {
  const rows = await prisma.publication.findMany({
    where: { withdrawnAt: null, subject: "PLEDGE", campaignId, parts: { has: "donors" } },
    select: { subjectId: true },
  });
  return rows.map(({ subjectId }) => subjectId);
}

/** Who gave to pledges of a place, by the one rule of consent as it is now; a name that was taken down there counts among the unnamed. */
export async function donorList(visitor: Pick<Visitor, "today">, placeId: string, pledgeIds: readonly string[]): Promise<PublicDonorList> {
  const [{ named, groups, unnamed }, rows] = await Promise.all([
    donorsForPublic(visitor, pledgeIds),
    prisma.takeDown.findMany({ where: { placeId, kind: "NAME", liftedAt: null }, select: { name: true } }),
  ]);
  const gone = rows.flatMap(({ name }) => name ?? []);
  const isGone = (name: string) => withoutNames(name, gone, words.public.nameWithdrawn) !== name.normalize("NFC");
  const names = named.map(({ name }) => name).filter((name) => gone.length === 0 || !isGone(name));
  return { names, groups, unnamed: unnamed + named.length - names.length };
}

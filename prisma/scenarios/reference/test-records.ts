import { prisma } from "@/lib/db/client";
import type { Branch, PledgeContent, PledgeStatus } from "@/lib/pledges/types";
import type { Figure, ReportStatus } from "@/lib/progress/types";
import { dayOfColumn, dayOfMoment } from "./test-days";

/** A report as it was told. */
export type Told = { id: string; day: string; recordedAt: number; status: ReportStatus; figure: Figure; claimsDone: boolean };

/** A signed pledge by its records: the signed text, and what was recorded about it since. Nothing derived. */
export type Kept = {
  id: string;
  name: string;
  placePath: string;
  campaignId: string;
  unitId: string;
  blockId: string;
  contentIds: string[];
  sources: string[];
  status: PledgeStatus;
  content: PledgeContent;
  /** The branch that governs: the only one, or the one that was confirmed. */
  branch: Branch | null;
  metOn: string | null;
  start: string | null;
  due: string | null;
  signedOn: string;
  rhythm: { every: "WEEK" | "MONTH"; day: number };
  occasionDay: string | null;
  reports: Told[];
  /** Money received by the ledger of a pledge that raises money, in the order of recording. */
  money: { day: string; amount: number; recordedAt: number }[];
};

const orNull = (value: Date | null): string | null => (value ? dayOfColumn(value) : null);

type SignedText = { content: PledgeContent; signedOn: string };

/** The text of each pledge as last signed, and the day on which it was signed first, read out of the sealed snapshots. */
async function signedTexts(): Promise<Map<string, SignedText>> {
  const revisions = await prisma.covenantRevision.findMany({
    where: { snapshot: { not: null } },
    orderBy: { number: "asc" },
    select: { snapshot: true },
  });
  const texts = new Map<string, SignedText>();
  for (const { snapshot } of revisions) {
    const paper = JSON.parse(snapshot ?? "") as { signedAt: string; pledges: { pledgeId: string; content: PledgeContent }[] };
    for (const { pledgeId, content } of paper.pledges) {
      const signedOn = texts.get(pledgeId)?.signedOn ?? dayOfMoment(new Date(paper.signedAt));
      texts.set(pledgeId, { content, signedOn });
    }
  }
  return texts;
}

function later(left: string | null, right: string | null): string | null {
  if (left === null || right === null) return left ?? right;
  return left > right ? left : right;
}

/** Every signed pledge of the database. */
export async function readKept(): Promise<Kept[]> {
  const texts = await signedTexts();
  const rows = await prisma.pledge.findMany({
    include: {
      reports: true,
      contributions: { where: { stage: "RECEIVED" }, orderBy: { recordedAt: "asc" } },
      conditions: true,
      extensions: { orderBy: { recordedAt: "asc" } },
      contents: true,
      funding: true,
      organization: { select: { name: true } },
      place: { select: { name: true, path: true } },
      campaign: { include: { occasions: { where: { isMain: true }, include: { occasion: true } } } },
    },
  });
  return rows.map((row) => {
    const text = texts.get(row.id);
    if (!text) throw new Error(`${row.title} was never signed`);
    const { content, signedOn } = text;
    const confirmed = row.branchConfirmedDay ? row.branchKey : null;
    const only = content.branches.length === 1 ? content.branches[0] : undefined;
    const branch = only ?? content.branches.find(({ key }) => key === confirmed) ?? null;
    const met = row.conditions.find(({ branchKey }) => branchKey === branch?.key);
    const metOn = branch?.precondition && met ? dayOfColumn(met.metDay) : null;
    return {
      id: row.id,
      name: `${row.place.name}, ${row.organization.name}: ${row.title}`,
      placePath: row.place.path,
      campaignId: row.campaignId,
      unitId: row.organizationId,
      blockId: row.blockId,
      contentIds: row.contents.map(({ contentId }) => contentId),
      sources: [...new Set(row.funding.map(({ source }) => source))],
      status: row.status,
      ...{ content, branch, metOn, signedOn },
      start: later(content.startDay, metOn),
      due: orNull(row.extensions.at(-1)?.newDay ?? null) ?? content.dueDay,
      rhythm: content.rhythm ?? { every: row.campaign.rhythm, day: row.campaign.rhythmDay },
      occasionDay: orNull(row.campaign.occasions[0]?.occasion.day ?? null),
      money: row.contributions.flatMap(({ value, ofDay, recordedAt }) =>
        value === null || row.measure !== "AMOUNT"
          ? []
          : [{ day: ofDay ? dayOfColumn(ofDay) : dayOfMoment(recordedAt), amount: Number(value), recordedAt: recordedAt.getTime() }],
      ),
      reports: row.reports.map((report) => ({
        id: report.id,
        day: dayOfColumn(report.ofDay),
        recordedAt: report.recordedAt.getTime(),
        status: report.status,
        figure: report.figure as Figure,
        claimsDone: report.claimsDone,
      })),
    };
  });
}

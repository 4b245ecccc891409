import { expect } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { spread } from "@/lib/dashboard/campaign/domain";
import type { UnitSummary } from "@/lib/dashboard/types";
import { prisma } from "@/lib/db/client";
import { campaignOn } from "@/lib/history/past/data";
import { fromDbDate } from "@/lib/kernel/dates";

const DAYS = 6;

/** A campaign looked back at on days of its life comes to what it was summed up to on those days. */
export async function expectPast(reader: Actor, campaignId: string): Promise<void> {
  const days = await prisma.campaignDay.findMany({ where: { campaignId }, orderBy: { day: "asc" } });
  for (const { day, figures } of spread(days, DAYS)) {
    const past = await campaignOn(reader, campaignId, fromDbDate(day));
    const { whole, assessable, weight, progress, kinds, statuses, qualitative, lights } = figures as unknown as UnitSummary;
    expect(past?.summary).toMatchObject({ whole, assessable, weight, progress, kinds, statuses, qualitative, lights });
  }
}

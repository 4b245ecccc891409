import "server-only";
import type { Actor } from "@/lib/access/actor";
import { campaignOn } from "@/lib/history/past/data";
import { indicatorResults } from "@/lib/indicators/data";
import type { Day } from "@/lib/kernel/dates";
import { targetSets } from "@/lib/targets/data";
import type { FigureRef } from "../types";
import type { FigureWorld } from "./domain";

/** The records that figures are of, as they were on a day, as far as the actor sees them. Queries: constant for each campaign. */
export async function figureWorld(actor: Actor, refs: readonly FigureRef[], day: Day): Promise<FigureWorld> {
  const ids = (kinds: readonly FigureRef["of"][], idOf: (ref: FigureRef) => string) => [
    ...new Set(refs.filter(({ of }) => kinds.includes(of)).map(idOf)),
  ];
  const campaignIds = ids(["CAMPAIGN", "BLOCK", "CONTENT", "PLEDGE"], ({ campaignId, id }) => campaignId ?? id);
  const targetIds = ids(["TARGET"], ({ id }) => id);
  const indicatorIds = ids(["INDICATOR"], ({ id }) => id);
  const [campaigns, sets, indicators] = await Promise.all([
    Promise.all(campaignIds.map((id) => campaignOn(actor, id, day))),
    targetIds.length > 0 ? targetSets(actor, day, { targets: { some: { id: { in: targetIds } } } }) : [],
    indicatorIds.length > 0 ? indicatorResults(actor, { id: { in: indicatorIds } }) : [],
  ]);
  return {
    campaigns: campaigns.filter((campaign) => campaign !== null),
    targets: (sets ?? []).flatMap(({ targets }) => targets),
    indicators: indicators ?? [],
  };
}

import "server-only";
import type { Actor } from "@/lib/access/actor";
import { type Day, toDbDate } from "@/lib/kernel/dates";
import { ok, type Result } from "@/lib/kernel/result";
import { changesOf } from "../domain";
import { saveStep } from "../mutations";
import type { CampaignView, StepSaved } from "../types";
import { readTime } from "./domain";
import type { TimeInput } from "./schema";
import type { TimeValues } from "./types";

/** Saves term, from–to, launch day and reporting rhythm; a doubtful day or term is refused with its proposal and nothing is stored. */
export async function saveTime(actor: Actor, input: TimeInput): Promise<Result<StepSaved>> {
  return saveStep(actor, input, "time", async (_tx, campaign) => {
    const values = readTime(input, campaign.source?.publishedDay ?? actor.today);
    if (!values.ok) return values;
    const change = changesOf(timeOf(campaign), values.value);
    if (!change) return ok(null);
    const { startDay, endDay, launchDay, ...rest } = values.value;
    return ok({ ...change, data: { ...rest, startDay: dateOf(startDay), endDay: dateOf(endDay), launchDay: dateOf(launchDay) } });
  });
}

function dateOf(day: Day | null): Date | null {
  return day && toDbDate(day);
}

function timeOf(campaign: CampaignView): TimeValues {
  const { term, startDay, endDay, periodAsPublished, launchDay, launchSession, launchAsPublished, launchYearInferred, rhythm } = campaign;
  return {
    ...{ termFrom: term.from, termTo: term.to, termAsPublished: term.asPublished },
    ...{ startDay, endDay, periodAsPublished, launchDay, launchSession, launchAsPublished, launchYearInferred },
    ...{ rhythm: rhythm.every, rhythmDay: rhythm.day },
  };
}

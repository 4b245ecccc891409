import { storeFile } from "@/lib/files/mutations";
import { addDays, type Day, formatDay } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { meetPrecondition } from "@/lib/pledges/conditions/mutations";
import { metSchema } from "@/lib/pledges/course/schema";
import { acceptDone, chooseBranch, confirmBranch, declareNotDelivered, extendPledge, pausePledge } from "@/lib/pledges/mutations";
import { pledgePage } from "@/lib/pledges/page/data";
import { acceptMany } from "@/lib/progress/batches/mutations";
import { recallReport, sendReport } from "@/lib/progress/mutations";
import { acceptReport, returnReport } from "@/lib/progress/review/mutations";
import { sendSchema } from "@/lib/progress/sending/schema";
import { type Act, act } from "../acts";
import { scenePhoto } from "../photos";
import { acting, idOf, must, type World } from "../world";

/** Who plays: the unit's representative reports, the ward's official decides. "daiyen.daihoi.khupho7.duong" names the pledge. */
export type Part = { readonly ward: string; readonly unit: string; readonly pledge: string };

export function part(ward: string, campaign: string, unit: string, pledge: string): Part {
  return { ward, unit: `${ward}.${unit}`, pledge: `${ward}.${campaign}.${unit}.${pledge}` };
}

const official = (world: World, { ward }: Part) => acting(world, `${ward}.canbo`);

/** What a report says besides its figure. */
export type Telling = { text?: string; difficulties?: string; proposals?: string; claimsDone?: boolean; reason?: string; photos?: number };

type Sent = { id: string; version: number };

async function sendFigure(world: World, who: Part, figure: object, telling: Telling = {}): Promise<Sent> {
  const actor = await acting(world, who.unit);
  const organizationId = idOf(world, who.unit);
  const { photos = 0, claimsDone, ...words } = telling;
  const fileIds: string[] = [];
  for (let index = 0; index < photos; index += 1) {
    const bytes = await scenePhoto(`${who.pledge} ${world.moment.today} ${index}`);
    const name = `anh-${index + 1}.jpg`;
    fileIds.push(must(await storeFile(actor, { id: newId(), bytes, name, organizationId }), name).id);
  }
  const form = { id: newId(), pledgeId: idOf(world, who.pledge), figure, fileIds, ...(claimsDone ? { claimsDone: "on" } : {}), ...words };
  return must(await sendReport(actor, sendSchema.parse(form)), `a report on ${who.pledge} of ${world.moment.today}`);
}

/** The unit reports and the official accepts on the next day. */
export function reported(who: Part, day: Day, figure: object, telling: Telling = {}): Act[] {
  let sent: Sent | null = null;
  return [
    act(day, 16, async (world) => {
      sent = await sendFigure(world, who, figure, telling);
    }),
    act(addDays(day, 1), 8, async (world) => {
      if (sent) must(await acceptReport(await official(world, who), { id: sent.id, version: sent.version }), `accepting ${who.pledge}`);
    }),
  ];
}

/** The unit reports; nobody has looked at it yet. */
export function waiting(who: Part, day: Day, figure: object, telling: Telling = {}): Act[] {
  return [act(day, 17, async (world) => void (await sendFigure(world, who, figure, telling)))];
}

/** The unit reports and takes its report back before anybody looked at it. */
export function recalled(who: Part, day: Day, figure: object): Act[] {
  return [
    act(day, 9, async (world) => {
      const { id, version } = await sendFigure(world, who, figure);
      must(await recallReport(await acting(world, who.unit), { id, version }), `recalling ${who.pledge}`);
    }),
  ];
}

/** The unit reports and the official returns it. */
export function returned(who: Part, day: Day, figure: object, reason: string, telling: Telling = {}): Act[] {
  return [
    act(day, 9, async (world) => {
      const { id, version } = await sendFigure(world, who, figure, telling);
      must(await returnReport(await official(world, who), { id, version, reason }), `returning ${who.pledge}`);
    }),
  ];
}

/** The unit's accepted claim is accepted as done (nghiệm thu). */
export function accepted(who: Part, day: Day): Act[] {
  return [
    act(day, 14, async (world) => {
      must(await acceptDone(await official(world, who), { ...(await stepOf(world, who)), note: null }), `nghiệm thu of ${who.pledge}`);
    }),
  ];
}

async function stepOf(world: World, who: Part): Promise<{ pledgeId: string; version: number }> {
  const pledgeId = idOf(world, who.pledge);
  const page = await pledgePage(await acting(world, who.unit), pledgeId);
  if (!page) throw new Error(`${who.pledge} is not signed`);
  return { pledgeId, version: page.version };
}

/** The unit chooses a branch of its either-or, and the official confirms it. */
export function chooses(who: Part, day: Day, branch: "A" | "B", confirmed = true): Act[] {
  return [
    act(day, 10, async (world) => {
      must(await chooseBranch(await acting(world, who.unit), { ...(await stepOf(world, who)), branch }), `the choice of ${who.pledge}`);
      if (!confirmed) return;
      must(await confirmBranch(await official(world, who), { ...(await stepOf(world, who)), branch }), `confirming ${who.pledge}`);
    }),
  ];
}

/** The precondition of a branch comes true. */
export function conditionMet(who: Part, day: Day, branch: "A" | "B", evidence: string): Act[] {
  return [
    act(day, 11, async (world) => {
      const input = metSchema.parse({ ...(await stepOf(world, who)), branch, metOn: formatDay(day), evidence });
      must(await meetPrecondition(await official(world, who), input), `the precondition of ${who.pledge}`);
    }),
  ];
}

export function paused(who: Part, day: Day, reason: string): Act[] {
  return [
    act(day, 15, async (world) => {
      must(await pausePledge(await official(world, who), { ...(await stepOf(world, who)), reason }), `pausing ${who.pledge}`);
    }),
  ];
}

export function notDelivered(who: Part, day: Day, reason: string): Act[] {
  return [
    act(day, 15, async (world) => {
      must(await declareNotDelivered(await official(world, who), { ...(await stepOf(world, who)), reason }), `giving up ${who.pledge}`);
    }),
  ];
}

export function extended(who: Part, day: Day, to: Day, reason: string, decision: string): Act[] {
  return [
    act(day, 15, async (world) => {
      must(
        await extendPledge(await official(world, who), { ...(await stepOf(world, who)), to, reason, decision }),
        `extending ${who.pledge}`,
      );
    }),
  ];
}

/**
 * A week's duty of many units: each reports on the Monday after, the official accepts all at once on the day after.
 * `without`: units that did not do it; `silent`: units that sent nothing.
 */
export function weeklyDuties(
  parts: readonly Part[],
  monday: Day,
  result: { without: readonly string[]; silent: readonly string[]; isOpen?: boolean },
): Act[] {
  const sent: string[] = [];
  const reporting = addDays(monday, 7);
  const sendAll = async (world: World): Promise<void> => {
    for (const who of parts) {
      if (result.silent.includes(who.unit)) continue;
      const done = result.without.includes(who.unit) ? "no" : "yes";
      sent.push((await sendFigure(world, who, { type: "RECURRING", period: formatDay(monday), done })).id);
    }
  };
  const acceptAll = async (world: World): Promise<void> => {
    const [first] = parts;
    if (first) must(await acceptMany(await official(world, first), { batchId: newId(), reportIds: sent }), `week ${monday}`);
  };
  return result.isOpen ? [act(reporting, 7, sendAll)] : [act(reporting, 17, sendAll), act(addDays(reporting, 1), 9, acceptAll)];
}

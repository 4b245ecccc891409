import { openRevision } from "@/lib/covenants/domain";
import { addPledge, removePledge, startCovenant } from "@/lib/covenants/drafting/mutations";
import { covenantView } from "@/lib/covenants/reading/data";
import { amend, approve, returnToUnit, submit } from "@/lib/covenants/review/mutations";
import { sign } from "@/lib/covenants/signing/mutations";
import type { Day } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { type Act, act } from "../acts";
import { acting, DEMO_PASSWORD, idOf, must, nameId, type World } from "../world";
import type { BlockPlan, CampaignPlan, UnitPledges } from "./plan";

/** "daiyen.daihoi.khupho7": names the unit's covenant; a pledge's name has its key behind. */
export function covenantName(plan: CampaignPlan, unit: string): string {
  return `${plan.ward}.${plan.key}.${unit}`;
}

/** What a unit pledges in a plan. */
export function unitOf(plan: CampaignPlan, unit: string): UnitPledges {
  const found = plan.blocks.flatMap((block: BlockPlan) => block.units).find((one) => one.unit === unit);
  if (!found) throw new Error(`${unit} has no part in ${plan.name}`);
  return found;
}

/** The units of a plan, in the order of its blocks. */
export function unitsOf(plan: CampaignPlan): string[] {
  return plan.blocks.flatMap((block) => block.units.map(({ unit }) => unit));
}

/** The covenant as its screen would show it: which revision is under way, at which version. */
export async function underWay(world: World, login: string, name: string): Promise<{ covenantId: string; version: number }> {
  const covenantId = idOf(world, name);
  const covenant = await covenantView(await acting(world, login), covenantId);
  const open = covenant && openRevision(covenant.revisions);
  if (!open) throw new Error(`nothing is under way in ${name}`);
  return { covenantId, version: open.version };
}

/** The representative drafts the unit's covenant with all its pledges, linked to the campaign's first content. */
export async function draft(world: World, plan: CampaignPlan, unit: string): Promise<void> {
  const login = `${plan.ward}.${unit}`;
  const actor = await acting(world, login);
  const name = covenantName(plan, unit);
  const input = { campaignId: idOf(world, `${plan.ward}.${plan.key}`), organizationId: idOf(world, login) };
  const covenantId = must(await startCovenant(actor, input), `beginning ${name}`).id;
  world.ids.set(name, covenantId);
  for (const [index, { key, content }] of unitOf(plan, unit).pledges.entries()) {
    const contentIds = [idOf(world, `${plan.ward}.${plan.key}.content${(index % plan.contents.length) + 1}`)];
    const pledgeId = nameId(world, `${name}.${key}`);
    must(await addPledge(actor, { covenantId, pledgeId, content: { ...content, contentIds } }), `${name}.${key}`);
  }
}

export async function send(world: World, plan: CampaignPlan, unit: string): Promise<void> {
  const login = `${plan.ward}.${unit}`;
  const name = covenantName(plan, unit);
  must(await submit(await acting(world, login), await underWay(world, login, name)), `sending ${name}`);
}

export async function approveUnit(world: World, plan: CampaignPlan, unit: string): Promise<void> {
  const login = `${plan.ward}.canbo`;
  const name = covenantName(plan, unit);
  must(await approve(await acting(world, login), await underWay(world, login, name)), `approving ${name}`);
}

export async function sendBack(world: World, plan: CampaignPlan, unit: string, reason: string): Promise<void> {
  const login = `${plan.ward}.canbo`;
  const name = covenantName(plan, unit);
  must(await returnToUnit(await acting(world, login), { ...(await underWay(world, login, name)), reason }), `returning ${name}`);
}

/** The representative signs with the own account. */
export async function signWithAccount(world: World, plan: CampaignPlan, unit: string): Promise<void> {
  const login = `${plan.ward}.${unit}`;
  const name = covenantName(plan, unit);
  const common = { id: newId(), ...(await underWay(world, login, name)), signedAt: world.moment.now, certifiedPdf: null };
  must(await sign(await acting(world, login), { ...common, method: "ACCOUNT", password: DEMO_PASSWORD }), `signing ${name}`);
}

/** A unit amends its signed covenant by taking a pledge out of it; approved and signed anew, the new version is in force and the pledge is cancelled. */
export function takenOut(plan: CampaignPlan, unit: string, key: string, day: Day, reason: string): Act[] {
  const name = covenantName(plan, unit);
  const login = `${plan.ward}.${unit}`;
  return [
    ...amended(plan.ward, plan.key, unit, day, reason),
    act(day, 10, async (world) => {
      const input = { covenantId: idOf(world, name), pledgeId: idOf(world, `${name}.${key}`), version: 1 };
      must(await removePledge(await acting(world, login), input), `taking ${key} out of ${name}`);
      await send(world, plan, unit);
      await approveUnit(world, plan, unit);
      await signWithAccount(world, plan, unit);
    }),
  ];
}

/** A unit begins to amend its signed covenant; the signed one governs on. */
export function amended(ward: string, campaign: string, unit: string, day: Day, reason: string): Act[] {
  return [
    act(day, 9, async (world) => {
      const covenantId = idOf(world, `${ward}.${campaign}.${unit}`);
      must(await amend(await acting(world, `${ward}.${unit}`), { covenantId, reason }), `amending the covenant of ${unit}`);
    }),
  ];
}

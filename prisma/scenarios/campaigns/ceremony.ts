import { endCeremony } from "@/lib/ceremonies/minutes/mutations";
import { planCeremony, startCeremony } from "@/lib/ceremonies/mutations";
import { takeSignature, takeStep } from "@/lib/ceremonies/running/mutations";
import type { StepKind } from "@/lib/ceremonies/types";
import { type Day, formatDay } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { type Act, act } from "../acts";
import { signatureDrawing } from "../photos";
import { acting, idOf, must, nameId, setClock, type World } from "../world";
import { covenantName, signWithAccount, underWay } from "./covenants";
import type { CampaignPlan, CeremonyPlan } from "./plan";

const BEGINS_AT = 14 * 60 + 30;

/** "daiyen.daihoi.ceremony" */
function ceremonyName(plan: CampaignPlan): string {
  return `${plan.ward}.${plan.key}.ceremony`;
}

async function calls(world: World, plan: CampaignPlan, unit: string, kind: StepKind): Promise<void> {
  const official = await acting(world, `${plan.ward}.canbo`);
  const ceremonyId = idOf(world, ceremonyName(plan));
  const organizationId = idOf(world, `${plan.ward}.${unit}`);
  must(await takeStep(official, { id: newId(), ceremonyId, organizationId, kind, reason: null, at: world.moment.now }), `calling ${unit}`);
}

/** The unit's representative draws on the official's tablet. */
async function signsOnTablet(world: World, plan: CampaignPlan, unit: string): Promise<void> {
  const login = `${plan.ward}.canbo`;
  const representative = await acting(world, `${plan.ward}.${unit}`);
  const signing = {
    id: newId(),
    ...(await underWay(world, login, covenantName(plan, unit))),
    method: "DRAWN" as const,
    signer: { membershipId: representative.membership.id },
    drawing: Buffer.from(await signatureDrawing(`${plan.ward}.${unit}`)).toString("base64"),
    signedAt: world.moment.now,
    mainFileId: newId(),
    pdfFileId: newId(),
    certifiedPdf: null,
  };
  must(await takeSignature(await acting(world, login), { ceremonyId: idOf(world, ceremonyName(plan)), signing }), `${unit} signs`);
}

/** The ceremony from its beginning to its minutes: a unit is called every two minutes and signs. */
export async function holdCeremony(world: World, plan: CampaignPlan, ceremony: CeremonyPlan, units: readonly string[]): Promise<void> {
  const day = plan.launchedOn;
  const at = (minute: number) => setClock(world, day, Math.floor((BEGINS_AT + minute) / 60), (BEGINS_AT + minute) % 60);
  at(-10);
  const official = async () => acting(world, `${plan.ward}.canbo`);
  const input = {
    ...{ id: nameId(world, ceremonyName(plan)), campaignId: idOf(world, `${plan.ward}.${plan.key}`), name: ceremony.name },
    ...{ day: formatDay(day), session: ceremony.session, location: ceremony.location || null },
    eventId: ceremony.event ? idOf(world, ceremony.event) : null,
  };
  const planned = must(await planCeremony(await official(), input), ceremony.name);
  at(0);
  const { id, version } = must(await startCeremony(await official(), planned), `beginning ${ceremony.name}`);
  for (const [index, unit] of units.entries()) {
    const isDrawn = ceremony.drawnBy.includes(unit);
    at(2 * index + 1);
    await calls(world, plan, unit, isDrawn ? "CALLED" : "PHONE_OFFERED");
    at(2 * index + 2);
    await (isDrawn ? signsOnTablet : signWithAccount)(world, plan, unit);
  }
  at(2 * units.length + 3);
  must(await endCeremony(await official(), { id, version, reasons: [] }), `ending ${ceremony.name}`);
}

/** A ceremony that is planned for those who have not signed. */
export function laterCeremony(plan: CampaignPlan, plannedOn: Day, name: string, day: string): Act[] {
  return [
    act(plannedOn, 10, async (world) => {
      const input = { id: nameId(world, ceremonyName(plan)), campaignId: idOf(world, `${plan.ward}.${plan.key}`), name, day };
      const facts = { session: "MORNING" as const, location: "Hội trường UBND phường (số liệu mẫu)", eventId: null };
      must(await planCeremony(await acting(world, `${plan.ward}.canbo`), { ...input, ...facts }), name);
    }),
  ];
}

import { addDays, type Day, day } from "@/lib/kernel/dates";
import { type Act, act } from "../acts";
import { holdCeremony } from "./ceremony";
import { approveUnit, draft, send, sendBack, signWithAccount, unitsOf } from "./covenants";
import { enterCampaign, launch, openRegistration } from "./enter";
import type { CampaignPlan } from "./plan";

/** How far a unit's covenant went; SIGNED unless said otherwise. */
export type Outcome = "NOT_SENT" | "WAITING" | "RETURNED" | "APPROVED" | "SIGNED";

type Saved = { id: string; version: number };

/** Entering, opening, drafting, approving, launching and signing of a campaign, each on its day. `returnedOnce`: units whose first version came back. */
export function registration(
  plan: CampaignPlan,
  outcomes: Readonly<Record<string, Outcome>> = {},
  returnedOnce: Readonly<Record<string, string>> = {},
  late: Day = day("2025-03-26"),
): Act[] {
  let campaign: Saved = { id: "", version: 0 };
  const goes = (unit: string, ...steps: Outcome[]) => steps.includes(outcomes[unit] ?? "SIGNED");
  const units = unitsOf(plan);
  const early = units.filter((unit) => goes(unit, "SIGNED", "APPROVED"));
  const behind = units.filter((unit) => goes(unit, "WAITING", "RETURNED"));
  const written = addDays(plan.openedOn, 1);
  return [
    act(plan.enteredOn, 9, async (world) => {
      campaign = await enterCampaign(world, plan);
    }),
    act(plan.openedOn, 8, async (world) => {
      campaign = await openRegistration(world, plan, campaign);
    }),
    act(written, 9, async (world) => {
      for (const unit of early) {
        await draft(world, plan, unit);
        await send(world, plan, unit);
      }
    }),
    act(addDays(written, 1), 10, async (world) => {
      for (const [unit, reason] of Object.entries(returnedOnce)) await sendBack(world, plan, unit, reason);
    }),
    act(addDays(written, 2), 8, async (world) => {
      for (const unit of Object.keys(returnedOnce)) await send(world, plan, unit);
    }),
    act(addDays(written, 3), 15, async (world) => {
      for (const unit of early) await approveUnit(world, plan, unit);
    }),
    act(plan.launchedOn, 14, async (world) => {
      campaign = await launch(world, plan, campaign);
      const signing = early.filter((one) => goes(one, "SIGNED"));
      if (plan.ceremony) await holdCeremony(world, plan, plan.ceremony, signing);
      else for (const unit of signing) await signWithAccount(world, plan, unit);
    }),
    act(late, 15, async (world) => {
      for (const unit of behind) {
        await draft(world, plan, unit);
        await send(world, plan, unit);
        if (goes(unit, "RETURNED")) await sendBack(world, plan, unit, "Còn thiếu phần việc về vệ sinh môi trường; bổ sung rồi gửi lại.");
      }
    }),
  ];
}

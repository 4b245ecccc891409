import { deviceStore } from "@/components/ui/device-store";
import type { DeviceStep } from "./device-step";

/** A kept step, and whose it is: one person's at one ceremony. */
type Kept = { readonly id: string; readonly owner: string; readonly order: number; readonly step: DeviceStep };

/** What was done at this tablet and has not arrived yet. */
const store = deviceStore<Kept>("giao-uoc-ceremonies", "steps", "owner");

/** Keeps a step, or what became of it. */
export async function keepStep(owner: string, order: number, step: DeviceStep): Promise<void> {
  await store.keep({ id: step.id, owner, order, step });
}

/** What somebody did at a ceremony and has not been told to have arrived, in the order in which it was done. */
export async function keptSteps(owner: string): Promise<{ order: number; step: DeviceStep }[]> {
  return (await store.keptIn(owner)).map(({ order, step }) => ({ order, step }));
}

/** Forgets a step that has arrived, or that somebody has read the refusal of. */
export const forgetStep = store.forget;

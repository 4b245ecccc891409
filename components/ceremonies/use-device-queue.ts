"use client";

import { later } from "@/components/ui/later";
import { useSource } from "@/components/ui/use-source";
import { DeviceQueue } from "./device-queue";
import { forgetStep, keepStep, keptSteps } from "./device-store";
import { sendStep } from "./send-step";

/** What one person does at one ceremony on this device; it goes on when the line is back and when the page is looked at again. */
export function useDeviceQueue(ceremonyId: string, personId: string, settle: () => Promise<boolean>) {
  const owner = `${ceremonyId}:${personId}`;
  const { source: queue, seen: state } = useSource(
    () =>
      new DeviceQueue({
        send: (step) => sendStep(ceremonyId, step),
        keep: (order, step) => keepStep(owner, order, step),
        kept: () => keptSteps(owner),
        forget: forgetStep,
        settle,
        later,
      }),
  );
  return { queue, state };
}

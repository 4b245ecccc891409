"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { DeviceQueue, type DeviceState } from "./device-queue";
import { forgetStep, keepStep, keptSteps } from "./device-store";
import { sendStep } from "./send-step";

const NOTHING: DeviceState = { steps: [], why: null };

/** What one person does at one ceremony on this device; it goes on when the line is back and when the page is looked at again. */
export function useDeviceQueue(ceremonyId: string, personId: string, settle: () => Promise<boolean>) {
  const [queue] = useState(() => {
    const owner = `${ceremonyId}:${personId}`;
    return new DeviceQueue({
      send: (step) => sendStep(ceremonyId, step),
      keep: (order, step) => keepStep(owner, order, step),
      kept: () => keptSteps(owner),
      forget: forgetStep,
      settle,
      later: (work, milliseconds) => {
        const timer = setTimeout(work, milliseconds);
        return () => clearTimeout(timer);
      },
    });
  });
  const state = useSyncExternalStore(queue.subscribe, queue.snapshot, () => NOTHING);
  useEffect(() => {
    void queue.restore();
    const wake = () => queue.wake();
    addEventListener("online", wake);
    document.addEventListener("visibilitychange", wake);
    return () => {
      removeEventListener("online", wake);
      document.removeEventListener("visibilitychange", wake);
      queue.stop();
    };
  }, [queue]);
  return { queue, state };
}

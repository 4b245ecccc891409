import type { LocalStep } from "@/lib/ceremonies/running/types";
import { newId } from "@/lib/kernel/ids";

/** What a drawn signature needs beside its step: exactly what was on the screen, who signed, and the picture. */
export type DrawnSignature = {
  readonly covenantId: string;
  readonly version: number;
  readonly membershipId: string;
  readonly signerName: string;
  readonly signerPost: string;
  readonly drawing: string;
  /** The ids under which its files are kept, made here so that sending again is the same. */
  readonly mainFileId: string;
  readonly pdfFileId: string;
};

/** Where one step stands on its way. A refused one is shown with why; one that waits for the line is tried again by itself. */
export type DeviceStepState = "waiting" | "sending" | "refused" | "sent";

/** One thing done at the tablet. Its id is made here, so that the server knows it again however often it is sent; `at`: when it was done. */
export type DeviceStep = LocalStep & {
  readonly id: string;
  readonly unit: string;
  readonly at: string;
  readonly signature: DrawnSignature | null;
  readonly state: DeviceStepState;
  readonly why: string | null;
};

type NewStep = Pick<DeviceStep, "organizationId" | "unit" | "kind"> & {
  readonly reason?: string | null;
  readonly signature?: DrawnSignature;
};

/** A step that is taken now. */
export function newStep({ organizationId, unit, kind, reason = null, signature }: NewStep): DeviceStep {
  const at = new Date().toISOString();
  return { id: newId(), organizationId, unit, kind, reason, at, signature: signature ?? null, state: "waiting", why: null };
}

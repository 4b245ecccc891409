import type { StepSent } from "./device-queue";
import type { DeviceStep } from "./device-step";

const TIME_LIMIT_MS = 60_000;
const SIGNED_OUT = 401;

function formOf(ceremonyId: string, step: DeviceStep): FormData {
  const form = new FormData();
  const { id, organizationId, kind, reason, at, signature } = step;
  const fields = signature
    ? { id, ceremonyId, method: "DRAWN", signedAt: at, ...signature }
    : { id, ceremonyId, organizationId, kind, at, reason: reason ?? "" };
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
  return form;
}

async function refusal(answer: Response): Promise<string | null> {
  const body: unknown = await answer.json().catch(() => null);
  const text: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "text") : null;
  return typeof text === "string" ? text : null;
}

/** Sends one step once. Everything that is not the server's own yes or no is tried again: the same id is the same step. */
export async function sendStep(ceremonyId: string, step: DeviceStep): Promise<StepSent> {
  try {
    const signal = typeof AbortSignal.timeout === "function" ? AbortSignal.timeout(TIME_LIMIT_MS) : null;
    const answer = await fetch("/api/ceremonies/steps", { method: "POST", body: formOf(ceremonyId, step), signal });
    if (answer.ok) return { end: "sent" };
    const why = answer.status < 500 ? await refusal(answer) : null;
    return why === null || answer.status === SIGNED_OUT ? { end: "offline", why } : { end: "refused", why };
  } catch {
    return { end: "offline", why: null };
  }
}

import "server-only";
import { headers } from "next/headers";
import { env } from "@/lib/env";
import { clock, type Moment, machineNow } from "./clock";

/** Somebody who is not signed in, as far as the request tells. */
export type Visitor = Moment & {
  /** The machine's own time, which sessions and throttling count by: the demo's day stands still. */
  readonly machineNow: Date;
  /** Network address, for throttling; null where no proxy that we trust tells it, so all callers look alike. */
  readonly address: string | null;
  readonly device: string;
};

const MAX_DEVICE_LENGTH = 200;

/** Reads who is calling from the request's headers. */
export async function readVisitor(): Promise<Visitor> {
  const list = await headers();
  const forwarded = list.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return {
    ...clock(),
    machineNow: machineNow(),
    address: env.TRUST_PROXY && forwarded ? forwarded : null,
    device: (list.get("user-agent") ?? "").slice(0, MAX_DEVICE_LENGTH),
  };
}

/** The address under which this installation is reached, without a slash at the end, for links that are sent and printed. */
export async function publicOrigin(): Promise<string> {
  if (env.APP_URL) return env.APP_URL.replace(/\/+$/, "");
  const list = await headers();
  const scheme = env.TRUST_PROXY && list.get("x-forwarded-proto") === "https" ? "https" : "http";
  return `${scheme}://${list.get("host") ?? "localhost"}`;
}

import "server-only";
import { headers } from "next/headers";
import { env } from "@/lib/env";
import { clock, type Moment } from "./clock";

/** Somebody who is not signed in, as far as the request tells. */
export type Visitor = Moment & {
  /** Network address, for throttling; the proxy's word counts only where TRUST_PROXY says so. */
  readonly address: string;
  readonly device: string;
};

const MAX_DEVICE_LENGTH = 200;

/** Reads who is calling from the request's headers. */
export async function readVisitor(): Promise<Visitor> {
  const list = await headers();
  const forwarded = list.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return {
    ...clock(),
    address: env.TRUST_PROXY && forwarded ? forwarded : "direct",
    device: (list.get("user-agent") ?? "").slice(0, MAX_DEVICE_LENGTH),
  };
}

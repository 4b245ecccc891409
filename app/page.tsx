import type { Route } from "next";
import { redirect } from "next/navigation";
import { homeOf } from "@/lib/access/navigation";
import { requireActor } from "@/lib/auth/session";

/** The start page: everybody's own first question. A stranger signs in, or sets a new installation up. */
export default async function StartPage() {
  const actor = await requireActor();
  redirect(homeOf(actor) as Route);
}

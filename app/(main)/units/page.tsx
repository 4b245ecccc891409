import type { Route } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/lib/auth/session";
import { findOrganization } from "@/lib/organizations/data";
import { PlacePage } from "./place-page";

export async function generateMetadata() {
  const t = await getTranslations("organizations.list");
  return { title: t("title") };
}

/** The own place with its units; a representative's own unit. */
export default async function UnitsPage({ searchParams }: PageProps<"/units">) {
  const actor = await requireActor();
  const { organizationId, placeId, role } = actor.membership;
  if (role === "REPRESENTATIVE") redirect(`/units/${organizationId}` as Route);
  const [place, { q, order }] = await Promise.all([findOrganization(actor, placeId), searchParams]);
  if (!place) notFound();
  return <PlacePage actor={actor} place={place} query={{ search: typeof q === "string" ? q : "", ordering: order === "1" }} />;
}

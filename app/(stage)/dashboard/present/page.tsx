import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PresentView } from "@/components/dashboard/present-view";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { campaignDashboard, dashboardChoices } from "@/lib/dashboard/campaign/data";
import { isId } from "@/lib/kernel/ids";

export async function generateMetadata(): Promise<Metadata> {
  const actor = await requireActor();
  const t = await getTranslations("dashboard.present");
  return can(actor, "dashboard.read") ? { title: t("title") } : {};
}

export default async function PresentPage({ searchParams }: PageProps<"/dashboard/present">) {
  const actor = await requireActor();
  if (!can(actor, "dashboard.read")) notFound();
  const { campaign } = await searchParams;
  const wanted = typeof campaign === "string" ? campaign : (await dashboardChoices(actor))[0]?.id;
  const view = wanted && isId(wanted) ? await campaignDashboard(actor, wanted) : null;
  if (!view) notFound();
  return (
    <main id="main">
      <PresentView view={view} today={actor.today} />
    </main>
  );
}

import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DonorForm } from "@/components/contributions/donor-form";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { saveDonorAction } from "@/lib/contributions/actions";
import { newId } from "@/lib/kernel/ids";

export async function generateMetadata() {
  const t = await getTranslations("contributions.donors");
  return { title: t("new") };
}

export default async function NewDonorPage() {
  const actor = await requireActor();
  if (!can(actor, "contributions.keep")) notFound();
  const t = await getTranslations("contributions.donors");
  return (
    <>
      <PageHeader breadcrumb={[{ href: "/contributions/donors", label: t("title") }]} title={t("new")} />
      <DonorForm id={newId()} donor={null} action={saveDonorAction} />
    </>
  );
}

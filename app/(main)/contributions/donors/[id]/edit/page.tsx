import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { DonorForm } from "@/components/contributions/donor-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { saveDonorAction } from "@/lib/contributions/actions";
import { donorPage } from "@/lib/contributions/donors/data";

/** Only who keeps the donor changes it; to everybody else the page is not there. */
const load = cache(async (id: string) => {
  const donor = await donorPage(await requireActor(), id);
  return donor?.mayKeep ? donor : null;
});

export async function generateMetadata({ params }: PageProps<"/contributions/donors/[id]/edit">) {
  const donor = await load((await params).id);
  const t = await getTranslations("contributions.donors");
  return donor ? { title: t("edit") } : {};
}

export default async function EditDonorPage({ params }: PageProps<"/contributions/donors/[id]/edit">) {
  await requireActor();
  const { id } = await params;
  const donor = await load(id);
  if (!donor) notFound();
  const t = await getTranslations("contributions.donors");
  return (
    <>
      <PageHeader breadcrumb={[{ href: `/contributions/donors/${id}`, label: t("title") }]} kicker={donor.name} title={t("edit")} />
      <DonorForm id={id} donor={donor} action={saveDonorAction} />
    </>
  );
}

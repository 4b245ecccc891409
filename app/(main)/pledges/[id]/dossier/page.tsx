import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { DossierFields } from "@/components/plaques/dossier-fields";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { saveDossierAction } from "@/lib/plaques/actions";
import { dossierForm } from "@/lib/plaques/dossier/data";

const load = cache(async (id: string) => dossierForm(await requireActor(), id));

export async function generateMetadata({ params }: PageProps<"/pledges/[id]/dossier">) {
  const form = await load((await params).id);
  const t = await getTranslations("plaques.dossier");
  return form ? { title: `${t("title")}: ${form.title}` } : {};
}

export default async function DossierPage({ params }: PageProps<"/pledges/[id]/dossier">) {
  await requireActor();
  const { id } = await params;
  const form = await load(id);
  if (!form) notFound();
  const t = await getTranslations("plaques.dossier");
  return (
    <>
      <PageHeader breadcrumb={[{ href: `/pledges/${id}`, label: form.title }]} kicker={form.unitName} title={t("title")} />
      <FormShell action={saveDossierAction} id="dossier" hidden={{ pledgeId: id, version: form.version }} className="flex flex-col gap-6">
        <DossierFields form={form} />
        <div>
          <Button>{t("save")}</Button>
        </div>
      </FormShell>
    </>
  );
}

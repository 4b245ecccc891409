import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ProposeFields } from "@/components/plaques/propose-fields";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FormShell } from "@/components/ui/form-shell";
import { PageHeader } from "@/components/ui/page-header";
import { Select } from "@/components/ui/select";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { newId } from "@/lib/kernel/ids";
import { occasionChoices } from "@/lib/occasions/data";
import { proposePlaqueAction } from "@/lib/plaques/actions";
import { worksWithoutPlaque } from "@/lib/plaques/data";
import { plaqueQuerySchema } from "@/lib/plaques/schema";

export async function generateMetadata() {
  const t = await getTranslations("plaques.form");
  return { title: t("title") };
}

export default async function ProposePlaquePage({ searchParams }: PageProps<"/plaques/new">) {
  const actor = await requireActor();
  if (!can(actor, "plaques.propose")) notFound();
  const { pledge } = plaqueQuerySchema.parse(await searchParams);
  const [works, occasions] = await Promise.all([worksWithoutPlaque(actor), occasionChoices(actor)]);
  const t = await getTranslations("plaques");
  return (
    <>
      <PageHeader breadcrumb={[{ href: "/plaques", label: t("list.title") }]} title={t("form.title")} />
      {works.length === 0 ? (
        <EmptyState title={t("form.nothing")}>{t("list.emptyNote")}</EmptyState>
      ) : (
        <FormShell action={proposePlaqueAction} id="propose" hidden={{ id: newId() }} className="flex flex-col gap-6">
          <Select
            name="pledgeId"
            label={t("form.work")}
            required
            defaultValue={pledge ?? ""}
            options={works.map(({ id, title, unitName }) => ({ value: id, label: `${unitName} · ${title}` }))}
          />
          <ProposeFields occasions={occasions} start={{ wording: "", note: "", occasionIds: [] }} />
          <div>
            <Button>{t("form.submit")}</Button>
          </div>
        </FormShell>
      )}
    </>
  );
}

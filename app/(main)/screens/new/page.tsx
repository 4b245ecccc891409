import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SettingsFields } from "@/components/screens/settings-fields";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { newId } from "@/lib/kernel/ids";
import { createScreenAction } from "@/lib/screens/actions";

export async function generateMetadata() {
  const t = await getTranslations("screens");
  return { title: t("create") };
}

export default async function NewScreenPage() {
  const actor = await requireActor();
  if (!can(actor, "screens.manage")) notFound();
  const t = await getTranslations("screens");
  return (
    <>
      <PageHeader breadcrumb={[{ href: "/screens", label: t("title") }]} title={t("create")} lead={t("createLead")} />
      <FormShell action={createScreenAction} id="screen" hidden={{ id: newId() }}>
        <SettingsFields settings={null} />
        <div>
          <Button>{t("create")}</Button>
        </div>
      </FormShell>
    </>
  );
}

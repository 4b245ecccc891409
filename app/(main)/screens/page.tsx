import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ScreenTable } from "@/components/screens/screen-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { screenList } from "@/lib/screens/data";

export async function generateMetadata() {
  const t = await getTranslations("screens");
  return { title: t("title") };
}

export default async function ScreensPage() {
  const actor = await requireActor();
  const screens = await screenList(actor);
  if (!screens) notFound();
  const t = await getTranslations("screens");
  const create = <LinkButton href="/screens/new">{t("create")}</LinkButton>;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} actions={screens.length > 0 && create} />
      {screens.length === 0 ? (
        <EmptyState title={t("none")} action={create}>
          {t("noneText")}
        </EmptyState>
      ) : (
        <ScreenTable screens={screens} />
      )}
    </>
  );
}

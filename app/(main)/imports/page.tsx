import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ImportTable } from "@/components/imports/import-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { importList } from "@/lib/imports/data";

export async function generateMetadata() {
  const t = await getTranslations("imports.list");
  return { title: t("title") };
}

export default async function ImportsPage() {
  const lines = await importList(await requireActor());
  if (!lines) notFound();
  const t = await getTranslations("imports.list");
  const start = (
    <LinkButton href="/imports/new" icon="upload">
      {t("start")}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} actions={start} />
      {lines.length === 0 ? <EmptyState title={t("empty")}>{t("emptyNote")}</EmptyState> : <ImportTable lines={lines} />}
    </>
  );
}

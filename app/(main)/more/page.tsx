import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Directory } from "@/components/layout/directory";
import { PageHeader } from "@/components/ui/page-header";
import { directoryFor } from "@/lib/access/navigation";
import { requireActor } from "@/lib/auth/session";

export async function generateMetadata() {
  const t = await getTranslations("layout.more");
  return { title: t("title") };
}

export default async function MorePage() {
  const groups = directoryFor(await requireActor());
  if (groups.length === 0) notFound();
  const t = await getTranslations("layout.more");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Directory groups={groups} />
    </>
  );
}

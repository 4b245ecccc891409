import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NameTakeDown } from "@/components/publications/take-down-forms";
import { TakeDownList } from "@/components/publications/take-down-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { liftTakeDownAction, takeDownNameAction } from "@/lib/publications/takedowns/actions";
import { takeDowns } from "@/lib/publications/takedowns/data";

export async function generateMetadata() {
  const t = await getTranslations("publications.takedown");
  return { title: t("title") };
}

export default async function TakeDownsPage() {
  const actor = await requireActor();
  if (!can(actor, "publications.manage")) notFound();
  const [t, m, rows] = await Promise.all([
    getTranslations("publications.takedown"),
    getTranslations("publications.manage"),
    takeDowns(actor),
  ]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} breadcrumb={[{ href: "/publishing", label: m("title") }]} />
      <Section title={t("name")}>
        <NameTakeDown action={takeDownNameAction} />
      </Section>
      <Section title={t("record")}>
        <TakeDownList rows={rows} action={liftTakeDownAction} />
      </Section>
    </>
  );
}

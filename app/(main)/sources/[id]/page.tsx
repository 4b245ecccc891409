import { getTranslations } from "next-intl/server";
import { DiscrepancyList } from "@/components/sources/discrepancy-list";
import { SourceFacts } from "@/components/sources/source-facts";
import { LinkButton } from "@/components/ui/link-button";
import { LinkList } from "@/components/ui/link-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { mayManage } from "@/lib/sources/policy";
import { loadSourcePage } from "../load-source";

export async function generateMetadata({ params }: PageProps<"/sources/[id]">) {
  const { source } = await loadSourcePage((await params).id);
  const t = await getTranslations("sources");
  return { title: source.title ?? t("untitled") };
}

export default async function SourcePage({ params }: PageProps<"/sources/[id]">) {
  const actor = await requireActor();
  const { source, placeName, campaigns } = await loadSourcePage((await params).id);
  const t = await getTranslations("sources");
  return (
    <>
      <PageHeader
        title={source.title ?? t("untitled")}
        kicker={placeName}
        breadcrumb={[{ href: "/sources", label: t("list.title") }]}
        actions={
          mayManage(actor, source.placeId).ok && (
            <LinkButton href={`/sources/${source.id}/edit`} kind="secondary" icon="edit">
              {t("page.edit")}
            </LinkButton>
          )
        }
      />
      <Section title={t("page.facts")}>
        <SourceFacts source={source} />
      </Section>
      <Section title={t("page.discrepancies")}>
        <DiscrepancyList discrepancies={source.discrepancies} />
      </Section>
      {campaigns.length > 0 && (
        <Section title={t("page.campaigns")}>
          <LinkList items={campaigns.map(({ id, name }) => ({ href: `/campaigns/${id}`, label: name }))} />
        </Section>
      )}
    </>
  );
}

import { getTranslations } from "next-intl/server";
import { DocumentFacts, DocumentName } from "@/components/documents/document-facts";
import { LinkButton } from "@/components/ui/link-button";
import { LinkList } from "@/components/ui/link-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { mayManage } from "@/lib/documents/policy";
import { loadDocumentPage } from "../load-document";

export async function generateMetadata({ params }: PageProps<"/documents/[id]">) {
  const { document } = await loadDocumentPage((await params).id);
  return { title: document.title };
}

export default async function DocumentPage({ params }: PageProps<"/documents/[id]">) {
  const actor = await requireActor();
  const { document, placeName, campaigns, implementedBy } = await loadDocumentPage((await params).id);
  const t = await getTranslations("documents");
  return (
    <>
      <PageHeader
        title={<span data-field="document.title">{document.title}</span>}
        kicker={placeName}
        breadcrumb={[{ href: "/documents", label: t("list.title") }]}
        actions={
          mayManage(actor, document.placeId).ok && (
            <LinkButton href={`/documents/${document.id}/edit`} kind="secondary" icon="edit">
              {t("page.edit")}
            </LinkButton>
          )
        }
      />
      <Section title={t("page.facts")}>
        <DocumentFacts document={document} today={actor.today} />
      </Section>
      {document.implements.length > 0 && (
        <Section title={t("page.implements")}>
          <div data-field="document.implements">
            <LinkList
              items={document.implements.map((one) => ({ href: `/documents/${one.id}`, label: <DocumentName document={one} /> }))}
            />
          </div>
        </Section>
      )}
      {implementedBy.length > 0 && (
        <Section title={t("page.implementedBy")}>
          <LinkList items={implementedBy.map((one) => ({ href: `/documents/${one.id}`, label: <DocumentName document={one} /> }))} />
        </Section>
      )}
      <Section title={t("page.campaigns")}>
        <LinkList items={campaigns.map(({ id, name }) => ({ href: `/campaigns/${id}`, label: name }))} empty={t("page.noCampaigns")} />
      </Section>
    </>
  );
}

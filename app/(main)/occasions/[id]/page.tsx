import { getTranslations } from "next-intl/server";
import { EventsOf } from "@/components/events/events-of";
import { OccasionFacts } from "@/components/occasions/occasion-facts";
import { LinkButton } from "@/components/ui/link-button";
import { LinkList } from "@/components/ui/link-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { eventsOf } from "@/lib/events/data";
import { mayManage } from "@/lib/occasions/policy";
import { loadOccasionPage } from "../load-occasion";

export async function generateMetadata({ params }: PageProps<"/occasions/[id]">) {
  const { occasion } = await loadOccasionPage((await params).id);
  return { title: occasion.name };
}

export default async function OccasionPage({ params }: PageProps<"/occasions/[id]">) {
  const actor = await requireActor();
  const { occasion, placeName, campaigns } = await loadOccasionPage((await params).id);
  const t = await getTranslations("occasions");
  return (
    <>
      <PageHeader
        title={<span data-field="occasion.name">{occasion.name}</span>}
        kicker={placeName}
        breadcrumb={[{ href: "/occasions", label: t("list.title") }]}
        actions={
          mayManage(actor, occasion.placeId).ok && (
            <LinkButton href={`/occasions/${occasion.id}/edit`} kind="secondary" icon="edit">
              {t("page.edit")}
            </LinkButton>
          )
        }
      />
      <Section title={t("page.facts")} {...(occasion.isFixed ? { note: t("page.fixed") } : {})}>
        <OccasionFacts occasion={occasion} today={actor.today} />
      </Section>
      <EventsOf events={await eventsOf(actor, { occasionId: occasion.id })} />
      <Section title={t("page.campaigns")}>
        <LinkList
          items={campaigns.map(({ id, name, isMain }) => ({ href: `/campaigns/${id}`, label: name, note: isMain && t("page.mainMark") }))}
          empty={t("page.noCampaigns")}
        />
      </Section>
    </>
  );
}

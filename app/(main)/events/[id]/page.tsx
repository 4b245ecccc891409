import { getTranslations } from "next-intl/server";
import { EventFacts } from "@/components/events/event-facts";
import { ParticipantList, SpeechList } from "@/components/events/participant-list";
import { PictureList } from "@/components/events/picture-list";
import { LinkButton } from "@/components/ui/link-button";
import { LinkList } from "@/components/ui/link-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { ceremoniesAt } from "@/lib/ceremonies/data";
import { mayManage } from "@/lib/events/policy";
import { formatDay } from "@/lib/kernel/dates";
import { plaquesAt } from "@/lib/plaques/data";
import { reviewsAt } from "@/lib/reviews/data";
import { loadEventPage } from "../load-event";

export async function generateMetadata({ params }: PageProps<"/events/[id]">) {
  const { event } = await loadEventPage((await params).id);
  return { title: event.name };
}

export default async function EventPage({ params }: PageProps<"/events/[id]">) {
  const actor = await requireActor();
  const page = await loadEventPage((await params).id);
  const { event, campaigns, pledges, occasions } = page;
  const t = await getTranslations("events");
  const manages = mayManage(actor, event.placeId).ok;
  const edit = (section: string) =>
    manages && (
      <LinkButton href={`/events/${event.id}/edit/${section}`} kind="quiet" icon="edit">
        {t("page.edit")}
      </LinkButton>
    );
  const [reviews, plaques, ceremonies, r] = await Promise.all([
    reviewsAt(actor, event.id),
    plaquesAt(actor, event.id),
    ceremoniesAt(actor, event.id),
    getTranslations("reviews.page"),
  ]);
  const hasLinks = campaigns.length + pledges.length + occasions.length > 0;
  return (
    <>
      <PageHeader
        title={<span data-field="event.name">{event.name}</span>}
        kicker={page.placeName}
        breadcrumb={[{ href: "/events", label: t("list.title") }]}
      />
      <Section title={t("page.facts")} actions={edit("basics")}>
        <EventFacts event={event} />
      </Section>
      <Section title={t("page.people")} actions={edit("people")}>
        <ParticipantList participants={event.participants} />
      </Section>
      {(event.speeches.length > 0 || manages) && (
        <Section title={t("page.speeches")} actions={edit("speeches")}>
          <SpeechList speeches={event.speeches} participants={event.participants} />
        </Section>
      )}
      {(event.pictures.length > 0 || manages) && (
        <Section title={t("page.pictures")} actions={edit("pictures")}>
          <PictureList pictures={event.pictures} />
        </Section>
      )}
      {reviews.length > 0 && (
        <Section title={r("atEvent")}>
          <div data-field="event.reviews">
            <LinkList items={reviews.map(({ id, name }) => ({ href: `/reviews/${id}`, label: name }))} />
          </div>
        </Section>
      )}
      {ceremonies.length > 0 && (
        <Section title={t("page.ceremonies")}>
          <div data-field="event.ceremonies">
            <LinkList items={ceremonies.map(({ id, name }) => ({ href: `/ceremonies/${id}`, label: name }))} />
          </div>
        </Section>
      )}
      {plaques.length > 0 && (
        <Section title={t("page.plaques")}>
          <div data-field="event.plaques">
            <LinkList items={plaques.map(({ id, title }) => ({ href: `/plaques/${id}`, label: title }))} />
          </div>
        </Section>
      )}
      {(hasLinks || manages) && (
        <Section title={t("page.links")} actions={edit("links")}>
          {occasions.length > 0 && (
            <Section level={3} title={t("page.occasions")}>
              <div data-field="event.occasions">
                <LinkList
                  items={occasions.map(({ id, name, day }) => ({
                    href: `/occasions/${id}`,
                    label: <span data-field="occasion.name">{name}</span>,
                    note: day && formatDay(day),
                  }))}
                />
              </div>
            </Section>
          )}
          {campaigns.length > 0 && (
            <Section level={3} title={t("page.campaigns")}>
              <div data-field="event.campaigns">
                <LinkList items={campaigns.map(({ id, name }) => ({ href: `/campaigns/${id}`, label: name }))} />
              </div>
            </Section>
          )}
          {pledges.length > 0 && (
            <Section level={3} title={t("page.pledges")}>
              <div data-field="event.pledges">
                <LinkList items={pledges.map(({ id, name, unitName }) => ({ href: `/pledges/${id}`, label: name, note: unitName }))} />
              </div>
            </Section>
          )}
        </Section>
      )}
    </>
  );
}

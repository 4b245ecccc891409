import { notFound } from "next/navigation";
import { getMessages, getTranslations } from "next-intl/server";
import { NoPermission } from "@/components/layout/no-permission";
import { PageHeader } from "@/components/ui/page-header";
import { RemoveDialog } from "@/components/ui/remove-dialog";
import { Tabs } from "@/components/ui/tabs";
import { requireActor } from "@/lib/auth/session";
import { removeEventAction } from "@/lib/events/actions";
import { SECTIONS } from "@/lib/events/constants";
import { mayManage } from "@/lib/events/policy";
import { sentenceOf } from "@/lib/forms/sentences";
import { loadEventPage } from "../../../load-event";
import { SectionContent } from "./section-content";

export async function generateMetadata({ params }: PageProps<"/events/[id]/edit/[section]">) {
  const { id, section: asked } = await params;
  const { event } = await loadEventPage(id);
  const section = SECTIONS.find((known) => known === asked);
  if (!section) notFound();
  const t = await getTranslations("events.form.sections");
  return { title: `${t(section)} · ${event.name}` };
}

export default async function EditEventPage({ params }: PageProps<"/events/[id]/edit/[section]">) {
  const { id, section: asked } = await params;
  const actor = await requireActor();
  const page = await loadEventPage(id);
  const section = SECTIONS.find((known) => known === asked);
  if (!section) notFound();
  const { event } = page;
  const { events } = await getMessages();
  const texts = events.form;
  const allowed = mayManage(actor, event.placeId);
  return (
    <>
      <PageHeader
        title={texts.sections[section]}
        breadcrumb={[
          { href: "/events", label: events.list.title },
          { href: `/events/${id}`, label: event.name },
        ]}
      />
      {allowed.ok ? (
        <>
          <Tabs
            label={texts.sectionsLabel}
            tabs={SECTIONS.map((one) => ({ href: `/events/${id}/edit/${one}`, label: texts.sections[one], current: one === section }))}
          />
          <SectionContent actor={actor} page={page} section={section} />
          {section === "basics" && (
            <div>
              <RemoveDialog words={texts} action={removeEventAction} id={id} version={event.version} />
            </div>
          )}
        </>
      ) : (
        <NoPermission reason={await sentenceOf(allowed.reasons[0])} />
      )}
    </>
  );
}

import { getTranslations } from "next-intl/server";
import { CeremonyBadge } from "@/components/ceremonies/ceremony-badge";
import { CeremonyDay } from "@/components/ceremonies/ceremony-day";
import { CeremonyLinks } from "@/components/ceremonies/ceremony-links";
import { DisplayPart } from "@/components/ceremonies/display-part";
import { RunningOrder } from "@/components/ceremonies/running-order";
import { EventSelect } from "@/components/events/event-select";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { DefinitionList } from "@/components/ui/definition-list";
import { EmptyState } from "@/components/ui/empty-state";
import { FormShell } from "@/components/ui/form-shell";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { discardCeremonyAction, renewDisplayAction, startCeremonyAction, tieCeremonyEventAction } from "@/lib/ceremonies/actions";
import { displayAddress } from "@/lib/ceremonies/display/data";
import { mayArrange, mayDiscard, mayRun, mayStart, mayTie } from "@/lib/ceremonies/policy";
import { eventChoices } from "@/lib/events/data";
import { sentenceOf } from "@/lib/forms/sentences";
import { formatMoment } from "@/lib/kernel/dates";
import { loadCeremonyPage } from "../load-ceremony";

export async function generateMetadata({ params }: PageProps<"/ceremonies/[id]">) {
  return { title: (await loadCeremonyPage((await params).id)).name };
}

export default async function CeremonyPage({ params }: PageProps<"/ceremonies/[id]">) {
  const actor = await requireActor();
  const ceremony = await loadCeremonyPage((await params).id);
  const t = await getTranslations("ceremonies");
  const { id, version, status, campaign, counter, rounds } = ceremony;
  const start = mayStart(actor, ceremony);
  const arranges = mayArrange(actor, ceremony).ok;
  const address = await displayAddress(actor, ceremony);
  const hidden = { id, version };
  const events = status === "ENDED" && mayTie(actor, ceremony).ok ? await eventChoices(actor) : [];
  const notReady = rounds.flatMap(({ turns }) => turns).filter(({ state }) => state === "NOT_READY");
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: "/ceremonies", label: t("list.title") }]}
        kicker={ceremony.placeName}
        title={<span data-field="ceremony.name">{ceremony.name}</span>}
        status={<CeremonyBadge status={status} />}
        lead={t("plan.lead", { ...counter })}
        actions={<CeremonyLinks ceremony={ceremony} may={{ run: mayRun(actor, ceremony).ok, arrange: arranges }} />}
      />
      <DefinitionList
        items={[
          { term: t("form.campaign"), value: <AppLink href={`/campaigns/${campaign.id}`}>{campaign.name}</AppLink> },
          { term: t("form.day"), value: <CeremonyDay day={ceremony.day} session={ceremony.session} /> },
          { term: t("form.location"), value: ceremony.location ?? t("unknown"), field: "ceremony.location" },
          {
            term: t("form.event"),
            value: ceremony.event ? <AppLink href={`/events/${ceremony.event.id}`}>{ceremony.event.name}</AppLink> : t("form.eventNone"),
            field: "ceremony.event",
          },
          ...(ceremony.startedAt
            ? [{ term: t("minutes.started"), value: formatMoment(ceremony.startedAt), field: "ceremony.startedAt" }]
            : []),
          ...(ceremony.endedAt ? [{ term: t("minutes.ended"), value: formatMoment(ceremony.endedAt), field: "ceremony.endedAt" }] : []),
        ]}
      />
      {status !== "ENDED" && notReady.length > 0 && (
        <Notice kind="warning" title={t("plan.notReady", { count: notReady.length })}>
          <ul className="list-disc pl-5">
            {notReady.map(({ organizationId, unit, standing }) => (
              <li key={organizationId}>{t("plan.notReadyUnit", { unit, why: t(`why.${standing}`) })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {status === "PLANNED" && arranges && (
        <FormShell action={startCeremonyAction} hidden={hidden} guardLeaving={false} id="start">
          <div>
            <Button icon="next" offBecause={start.ok ? null : await sentenceOf(start.reasons[0])}>
              {t("plan.start")}
            </Button>
          </div>
        </FormShell>
      )}
      <Section title={t("plan.order")} note={t("plan.orderNote")}>
        {rounds.length === 0 ? (
          <EmptyState title={t("plan.noRounds")}>{t("plan.noRoundsHint")}</EmptyState>
        ) : (
          <RunningOrder ceremony={ceremony} />
        )}
      </Section>
      {events.length > 0 && (
        <Section title={t("plan.tie")} note={t("plan.tieNote")} id="event">
          <FormShell action={tieCeremonyEventAction} hidden={hidden} id="tie">
            <EventSelect
              label={t("form.event")}
              hint={t("form.eventHint")}
              none={t("form.eventNone")}
              events={events}
              start={ceremony.event?.id ?? null}
            />
            <div>
              <Button kind="secondary">{t("plan.tieSave")}</Button>
            </div>
          </FormShell>
        </Section>
      )}
      {address && <DisplayPart address={address} hidden={hidden} renew={renewDisplayAction} />}
      {mayDiscard(actor, ceremony).ok && (
        <div className="print-hidden border-t border-line pt-5">
          <ConfirmDialog trigger={t("plan.discard")} title={t("plan.discardTitle")} kind="danger" icon="trash">
            <p>{t("plan.discardNote")}</p>
            <FormShell action={discardCeremonyAction} hidden={hidden} guardLeaving={false} id="discard">
              <div>
                <Button kind="danger">{t("plan.discard")}</Button>
              </div>
            </FormShell>
          </ConfirmDialog>
        </div>
      )}
    </>
  );
}

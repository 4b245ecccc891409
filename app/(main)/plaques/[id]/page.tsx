import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { EventsOf } from "@/components/events/events-of";
import { PaperLinks } from "@/components/papers/paper-links";
import { DossierFacts } from "@/components/plaques/dossier-facts";
import { PlaqueCourse, PlaqueFacts } from "@/components/plaques/plaque-facts";
import { PlaqueSteps } from "@/components/plaques/plaque-steps";
import { PlaqueStatusBadge } from "@/components/plaques/plaque-table";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/access/actor";
import type { FormAction } from "@/lib/action-state";
import { requireActor } from "@/lib/auth/session";
import { eventChoices, eventsOf } from "@/lib/events/data";
import { sentenceOf } from "@/lib/forms/sentences";
import { occasionChoices } from "@/lib/occasions/data";
import {
  appraisePlaqueAction,
  decidePlaqueAction,
  mountPlaqueAction,
  proposeAgainAction,
  returnPlaqueAction,
  tieCeremonyAction,
} from "@/lib/plaques/actions";
import { plaquePage } from "@/lib/plaques/data";
import type { PlaqueEvent } from "@/lib/plaques/types";

const ACTIONS: Readonly<Record<PlaqueEvent, FormAction>> = {
  PROPOSE_AGAIN: proposeAgainAction,
  APPRAISE: appraisePlaqueAction,
  RETURN: returnPlaqueAction,
  DECIDE: decidePlaqueAction,
  MOUNT: mountPlaqueAction,
  TIE: tieCeremonyAction,
};

const load = cache(async (id: string) => plaquePage(await requireActor(), id));

export async function generateMetadata({ params }: PageProps<"/plaques/[id]">) {
  const page = await load((await params).id);
  return page ? { title: page.title } : {};
}

export default async function PlaqueRoute({ params }: PageProps<"/plaques/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const page = await load(id);
  if (!page) notFound();
  const t = await getTranslations("plaques");
  const open = Object.entries(page.steps) as [PlaqueEvent, (typeof page.steps)[PlaqueEvent]][];
  const steps = await Promise.all(open.map(async ([step, whyNot]) => ({ step, whyNot: whyNot ? await sentenceOf(whyNot) : null })));
  const occasions = "PROPOSE_AGAIN" in page.steps ? await occasionChoices(actor) : [];
  const events = "MOUNT" in page.steps || "TIE" in page.steps ? await eventChoices(actor) : [];
  const next = steps.filter(({ step }) => step !== "TIE");
  const tie = steps.filter(({ step }) => step === "TIE" && events.length > 0);
  const isDecided = page.status === "DECIDED" || page.status === "MOUNTED";
  const { course, dossier } = page;
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: "/plaques", label: t("list.title") }]}
        kicker={page.unitName}
        title={page.title}
        status={<PlaqueStatusBadge status={page.status} />}
        actions={
          <>
            {isDecided && (
              <LinkButton kind="secondary" icon="print" href={`/plaques/${id}/label`}>
                {t("page.label")}
              </LinkButton>
            )}
            <PaperLinks id={id} papers={["plaque-proposal", "plaque-decision"]} />
          </>
        }
      />
      {course && page.status === "RETURNED" && (
        <Notice kind="warning" title={t("page.returnedTitle", { name: course.returnedBy ?? "" })}>
          <p className="whitespace-pre-line">{course.returnReason}</p>
        </Notice>
      )}
      {next.length > 0 && (
        <Section title={t("page.steps")} id="steps">
          <PlaqueSteps page={page} steps={next} occasions={occasions} events={events} actions={ACTIONS} />
        </Section>
      )}
      <Section title={t("page.facts")}>
        <PlaqueFacts page={page} />
      </Section>
      {dossier && (
        <Section
          title={t("dossier.title")}
          actions={
            can(actor, "plaques.propose") && (
              <LinkButton kind="quiet" href={`/pledges/${page.pledgeId}/dossier`}>
                {t("dossier.edit")}
              </LinkButton>
            )
          }
        >
          {dossier.version === 0 ? <p className="text-ink-soft">{t("dossier.empty")}</p> : <DossierFacts dossier={dossier} />}
        </Section>
      )}
      <EventsOf events={await eventsOf(actor, { pledgeId: page.pledgeId })} />
      {tie.length > 0 && (
        <Section title={t("page.tie")} id="ceremony">
          <PlaqueSteps page={page} steps={tie} occasions={occasions} events={events} actions={ACTIONS} />
        </Section>
      )}
      {course && (
        <Section title={t("page.course")}>
          <PlaqueCourse course={course} />
        </Section>
      )}
    </>
  );
}

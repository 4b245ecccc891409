import { getTranslations } from "next-intl/server";
import { ReadingForm } from "@/components/targets/reading-form";
import { LinkForm, RemoveTarget, UnlinkForm } from "@/components/targets/target-acts";
import { ReadingTable, ServingPledges, TargetFacts } from "@/components/targets/target-parts";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { formatDay } from "@/lib/kernel/dates";
import { newId } from "@/lib/kernel/ids";
import { linkPledgeAction, removeTargetAction, unlinkPledgeAction } from "@/lib/targets/actions";
import { pledgesToLink } from "@/lib/targets/data";
import { mayKeepTargets } from "@/lib/targets/policy";
import { addReadingAction } from "@/lib/targets/readings/actions";
import { loadTarget } from "./load-target";

export async function generateMetadata({ params }: PageProps<"/targets/[id]">) {
  const { line } = await loadTarget((await params).id);
  return { title: line.name };
}

export default async function TargetDetailPage({ params }: PageProps<"/targets/[id]">) {
  const actor = await requireActor();
  const page = await loadTarget((await params).id);
  const { line, set, readings, pledges, version } = page;
  const mayKeep = mayKeepTargets(actor, set.placeId).ok;
  const candidates = mayKeep ? await pledgesToLink(actor, line.id) : [];
  const t = await getTranslations("targets");
  return (
    <>
      <PageHeader
        kicker={set.name}
        title={<span data-field="target.name">{line.name}</span>}
        breadcrumb={[{ href: "/targets", label: t("list.title") }]}
        actions={
          <>
            {mayKeep && (
              <LinkButton href={`/targets/${line.id}/edit`} kind="secondary" icon="edit">
                {t("page.edit")}
              </LinkButton>
            )}
            <PrintButton label={(await getTranslations("common"))("print")} />
          </>
        }
      />
      <div data-record="target" data-id={line.id}>
        <TargetFacts page={page} />
      </div>
      <Section id="readings" title={t("page.readings")} note={t("page.readingsNote")}>
        {readings.length === 0 ? (
          <p className="text-ink-soft">{t("page.noReadings")}</p>
        ) : (
          <ReadingTable
            readings={readings}
            unit={line.unit}
            correct={(reading) =>
              mayKeep && (
                <ConfirmDialog trigger={t("page.correct")} title={t("page.correctTitle", { day: formatDay(reading.day) })} kind="quiet">
                  <ReadingForm action={addReadingAction} id={newId()} targetId={line.id} unit={line.unit} corrects={reading} />
                </ConfirmDialog>
              )
            }
          />
        )}
      </Section>
      {mayKeep && (
        <Section title={t("page.add")}>
          <ReadingForm action={addReadingAction} id={newId()} targetId={line.id} unit={line.unit} corrects={null} />
        </Section>
      )}
      <Section title={t("page.pledges")} note={t("page.pledgesNote")}>
        {pledges.length === 0 ? (
          <p className="text-ink-soft">{t("page.noPledges")}</p>
        ) : (
          <ServingPledges
            pledges={pledges}
            unlink={(pledge) => mayKeep && <UnlinkForm action={unlinkPledgeAction} targetId={line.id} pledge={pledge} />}
          />
        )}
        {candidates.length > 0 && <LinkForm action={linkPledgeAction} targetId={line.id} candidates={candidates} />}
      </Section>
      {mayKeep && <RemoveTarget action={removeTargetAction} id={line.id} version={version} name={line.name} />}
    </>
  );
}

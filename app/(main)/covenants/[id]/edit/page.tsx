import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DraftPledges } from "@/components/covenants/draft-pledges";
import { QuotaLine } from "@/components/covenants/quota-line";
import { StepForm } from "@/components/covenants/step-form";
import { NoPermission } from "@/components/layout/no-permission";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FormShell } from "@/components/ui/form-shell";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import { requireActor } from "@/lib/auth/session";
import { MAX_PREAMBLE } from "@/lib/covenants/constants";
import { countKinds, governingRevision, openRevision, returnedBefore } from "@/lib/covenants/domain";
import { movePledgeAction, removePledgeAction, restorePledgeAction, savePreambleAction } from "@/lib/covenants/drafting/actions";
import { gatesOf } from "@/lib/covenants/policy";
import { contentContextOf, covenantView, namesFor, pledgesOf } from "@/lib/covenants/reading/data";
import { submitAction } from "@/lib/covenants/review/actions";
import { sentencesOf } from "@/lib/forms/sentences";
import { checkContent } from "@/lib/pledges/content/domain";
import { whyNot } from "../../why-not";

export async function generateMetadata({ params }: PageProps<"/covenants/[id]/edit">): Promise<Metadata> {
  const covenant = await covenantView(await requireActor(), (await params).id);
  const t = await getTranslations("covenants.edit");
  return covenant ? { title: t("title", { unit: covenant.facts.organizationName }) } : {};
}

export default async function EditPage({ params }: PageProps<"/covenants/[id]/edit">) {
  const actor = await requireActor();
  const covenant = await covenantView(actor, (await params).id);
  if (!covenant) notFound();
  const { facts, revisions, campaign, block } = covenant;
  const open = openRevision(revisions);
  if (open?.status !== "DRAFT") redirect(`/covenants/${covenant.id}`);
  const [pledges, off, context, t] = await Promise.all([
    pledgesOf(actor, open.id),
    whyNot(gatesOf(actor, facts, revisions)),
    contentContextOf(actor, covenant),
    getTranslations("covenants"),
  ]);
  const breadcrumb = [{ href: `/covenants/${covenant.id}`, label: facts.organizationName }];
  const heading = t(governingRevision(revisions) ? "edit.headingAmendment" : "edit.heading");
  if (off.edit !== null) {
    return (
      <>
        <PageHeader breadcrumb={breadcrumb} title={heading} />
        <NoPermission reason={off.edit} />
      </>
    );
  }
  const names = await namesFor(actor, covenant, pledges);
  const inPaper = pledges.filter(({ isRemoved }) => !isRemoved);
  const missing = new Map(
    await Promise.all(
      inPaper.map(async ({ pledgeId, content }) => {
        const checked = checkContent(content, context);
        const sentences = checked.ok ? [] : await sentencesOf(checked.reasons);
        return [pledgeId, sentences.map(({ text }) => text)] as const;
      }),
    ),
  );
  const returned = returnedBefore(open, revisions);
  const actions = { remove: removePledgeAction, restore: restorePledgeAction, move: movePledgeAction };
  return (
    <>
      <PageHeader
        breadcrumb={breadcrumb}
        kicker={campaign.name}
        title={heading}
        lead={t("edit.lead", { unit: facts.organizationName })}
        actions={
          <LinkButton href={`/covenants/${covenant.id}/pledges/new`} icon="plus">
            {t("edit.add")}
          </LinkButton>
        }
      />
      {returned && (
        <Notice kind="warning" title={t("page.returnReason")}>
          <p className="whitespace-pre-line">{returned.returnReason}</p>
        </Notice>
      )}
      {open.amendReason && <Notice title={t("page.amendReason")}>{open.amendReason}</Notice>}
      {block && (
        <QuotaLine
          block={block.name}
          has={countKinds(inPaper.map(({ content }) => content.kind))}
          asked={{ works: block.minWorks, tasks: block.minTasks }}
        />
      )}
      <Section title={t("edit.pledges")}>
        {inPaper.length === 0 && (
          <EmptyState
            title={t("edit.empty")}
            action={
              <LinkButton href={`/covenants/${covenant.id}/pledges/new`} icon="plus">
                {t("edit.add")}
              </LinkButton>
            }
          >
            {t("edit.emptyHint")}
          </EmptyState>
        )}
        <DraftPledges covenantId={covenant.id} pledges={pledges} names={names} actions={actions} missing={missing} />
      </Section>
      <Section title={t("edit.send")} note={t("edit.sendHint")}>
        <StepForm
          action={submitAction}
          covenantId={covenant.id}
          version={open.version}
          icon="send"
          offBecause={inPaper.length === 0 ? t("reasons.noPledges") : null}
        >
          {t("edit.sendIt")}
        </StepForm>
      </Section>
      <details className="border-t border-line pt-4">
        <summary className="min-h-11 py-2 font-semibold text-action">{t("edit.preamble")}</summary>
        <FormShell action={savePreambleAction} hidden={{ covenantId: covenant.id, version: open.version }} autoSave>
          <TextArea
            name="preamble"
            label={t("edit.preambleLabel")}
            hint={t("edit.preambleHint")}
            defaultValue={open.preamble}
            rows={5}
            maxLength={MAX_PREAMBLE}
          />
          <div>
            <Button kind="secondary">{t("edit.preambleSave")}</Button>
          </div>
        </FormShell>
      </details>
    </>
  );
}

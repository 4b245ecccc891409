import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CovenantPaper } from "@/components/covenants/covenant-paper";
import { AmendForm, NextStep } from "@/components/covenants/next-step";
import { PaperHead } from "@/components/covenants/paper-head";
import { RevisionList } from "@/components/covenants/revision-list";
import { BlankSignatures, SignatureBlock } from "@/components/covenants/signature-block";
import { StandingBadge } from "@/components/covenants/status-badge";
import { PaperLinks } from "@/components/papers/paper-links";
import { AppLink } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { governingRevision, leadingRevision, openRevision, returnedBefore, standingOf } from "@/lib/covenants/domain";
import { gatesOf, partsOf } from "@/lib/covenants/policy";
import { covenantView, namesFor, pledgesOf, proofAddress } from "@/lib/covenants/reading/data";
import { amendAction, approveAction, dropAmendmentAction, recallAction, returnAction } from "@/lib/covenants/review/actions";
import { whyNot } from "../why-not";

export async function generateMetadata({ params }: PageProps<"/covenants/[id]">): Promise<Metadata> {
  const covenant = await covenantView(await requireActor(), (await params).id);
  const t = await getTranslations("covenants.page");
  return covenant ? { title: t("title", { unit: covenant.facts.organizationName }) } : {};
}

const DONE = ["submitted", "signed"] as const;

export default async function CovenantPage({ params, searchParams }: PageProps<"/covenants/[id]">) {
  const actor = await requireActor();
  const covenant = await covenantView(actor, (await params).id);
  const leading = covenant && leadingRevision(covenant.revisions);
  if (!covenant || !leading) notFound();
  const { facts, campaign, revisions } = covenant;
  const pledges = await pledgesOf(actor, leading.id);
  const [names, proof, off, query, t] = await Promise.all([
    namesFor(actor, covenant, pledges),
    leading.code ? proofAddress(actor, leading.code) : null,
    whyNot(gatesOf(actor, facts, revisions)),
    searchParams,
    getTranslations("covenants"),
  ]);
  const open = openRevision(revisions);
  const governing = governingRevision(revisions);
  const parts = partsOf(actor, facts);
  const done = DONE.find((word) => word === query.done);
  const actions = {
    recall: recallAction,
    approve: approveAction,
    returning: returnAction,
    amend: amendAction,
    dropAmendment: dropAmendmentAction,
  };
  return (
    <>
      <PaperHead covenant={covenant} number={leading.number} />
      <div className="print-hidden">
        <PageHeader
          breadcrumb={[{ href: `/campaigns/${campaign.id}`, label: campaign.name }]}
          kicker={t("page.kicker")}
          title={facts.organizationName}
          status={<StandingBadge standing={standingOf(revisions)} />}
          lead={campaign.theme ? `“${campaign.theme}”` : campaign.name}
          actions={
            <>
              {parts.drafts && governing && !open && <AmendForm covenantId={covenant.id} action={amendAction} offBecause={off.amend} />}
              <PaperLinks
                id={covenant.id}
                papers={governing ? ["covenant", "registration", "certificate"] : ["covenant", "registration"]}
              />
            </>
          }
        />
      </div>
      {done && (
        <Notice kind="success" live>
          {t(`page.done.${done}`)}
        </Notice>
      )}
      {open && governing && (
        <p className="print-hidden">
          {t("page.amendmentBeside", { number: open.number })}{" "}
          <AppLink href={`/covenants/${covenant.id}/revisions/${open.number}`}>{t("page.readAmendment")}</AppLink> ·{" "}
          <AppLink href={`/covenants/${covenant.id}/diff?from=${governing.number}&to=${open.number}`}>{t("page.seeChanges")}</AppLink>
        </p>
      )}
      {open && (
        <NextStep
          covenantId={covenant.id}
          open={open}
          returned={returnedBefore(open, revisions)}
          isAmendment={governing !== null}
          parts={parts}
          off={off}
          actions={actions}
        />
      )}
      <Section title={t("page.text")} note={t("revisions.number", { number: leading.number })}>
        <CovenantPaper preamble={leading.preamble} pledges={pledges} names={names} />
      </Section>
      {leading.signature ? (
        <Section title={t("signature.title")} note={t("signature.note")}>
          <SignatureBlock revision={leading} unit={facts.organizationName} proof={proof} />
        </Section>
      ) : (
        <BlankSignatures unit={facts.organizationName} place={facts.placeName} />
      )}
      <div className="print-hidden">
        <Section title={t("revisions.title")} note={t("revisions.note")}>
          <RevisionList covenantId={covenant.id} revisions={revisions} />
        </Section>
      </div>
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CovenantPaper } from "@/components/covenants/covenant-paper";
import { NextStep } from "@/components/covenants/next-step";
import { PaperHead } from "@/components/covenants/paper-head";
import { SignatureBlock } from "@/components/covenants/signature-block";
import { RevisionBadge } from "@/components/covenants/status-badge";
import { AppLink } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { Actor } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { governingRevision, openRevision, returnedBefore } from "@/lib/covenants/domain";
import { gatesOf, partsOf } from "@/lib/covenants/policy";
import { covenantView, namesFor, pledgesOf, proofAddress } from "@/lib/covenants/reading/data";
import { amendAction, approveAction, dropAmendmentAction, recallAction, returnAction } from "@/lib/covenants/review/actions";
import { whyNot } from "../../../why-not";

type Address = { id: string; number: string };

async function load(actor: Actor, { id, number }: Address) {
  const covenant = await covenantView(actor, id);
  const revision = covenant?.revisions.find((one) => String(one.number) === number);
  return covenant && revision ? { covenant, revision } : null;
}

export async function generateMetadata({ params }: PageProps<"/covenants/[id]/revisions/[number]">): Promise<Metadata> {
  const found = await load(await requireActor(), await params);
  const t = await getTranslations("covenants.page");
  return found ? { title: t("revisionTitle", { unit: found.covenant.facts.organizationName, number: found.revision.number }) } : {};
}

export default async function RevisionPage({ params }: PageProps<"/covenants/[id]/revisions/[number]">) {
  const actor = await requireActor();
  const found = await load(actor, await params);
  if (!found) notFound();
  const { covenant, revision } = found;
  const { facts, revisions } = covenant;
  const pledges = await pledgesOf(actor, revision.id);
  const [names, proof, off, t] = await Promise.all([
    namesFor(actor, covenant, pledges),
    revision.code ? proofAddress(actor, revision.code) : null,
    whyNot(gatesOf(actor, facts, revisions)),
    getTranslations("covenants"),
  ]);
  const source = revisions.find(({ id }) => id === revision.basedOnId);
  const isOpen = openRevision(revisions)?.id === revision.id;
  return (
    <>
      <PaperHead covenant={covenant} number={revision.number} />
      <div className="print-hidden">
        <PageHeader
          breadcrumb={[{ href: `/covenants/${covenant.id}`, label: facts.organizationName }]}
          kicker={t("page.kicker")}
          title={t("page.revisionTitle", { unit: facts.organizationName, number: revision.number })}
          status={<RevisionBadge status={revision.status} isDropped={revision.isDropped} />}
          lead={
            source && (
              <AppLink href={`/covenants/${covenant.id}/diff?from=${source.number}&to=${revision.number}`}>
                {t("revisions.compare", { number: source.number })}
              </AppLink>
            )
          }
        />
      </div>
      {revision.amendReason && <Notice title={t("page.amendReason")}>{revision.amendReason}</Notice>}
      {revision.status === "RETURNED" && (
        <Notice kind="warning" title={t("page.returnReason")}>
          <p className="whitespace-pre-line">{revision.returnReason}</p>
        </Notice>
      )}
      {isOpen && (
        <NextStep
          covenantId={covenant.id}
          open={revision}
          returned={returnedBefore(revision, revisions)}
          isAmendment={governingRevision(revisions) !== null}
          parts={partsOf(actor, facts)}
          off={off}
          actions={{
            recall: recallAction,
            approve: approveAction,
            returning: returnAction,
            amend: amendAction,
            dropAmendment: dropAmendmentAction,
          }}
        />
      )}
      <Section title={t("page.text")}>
        <CovenantPaper preamble={revision.preamble} pledges={pledges} names={names} />
      </Section>
      {revision.signature && (
        <Section title={t("signature.title")} note={t("signature.note")}>
          <SignatureBlock revision={revision} unit={facts.organizationName} proof={proof} />
        </Section>
      )}
    </>
  );
}

import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CovenantPaper } from "@/components/covenants/covenant-paper";
import { PaperHead } from "@/components/covenants/paper-head";
import { BlankSignatures } from "@/components/covenants/signature-block";
import { AccountSigning, DrawnSigning, PaperSigning } from "@/components/covenants/signing-forms";
import { NoPermission } from "@/components/layout/no-permission";
import { AppLink } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tabs } from "@/components/ui/tabs";
import { requireActor } from "@/lib/auth/session";
import { governingRevision, openRevision } from "@/lib/covenants/domain";
import { gatesOf, partsOf } from "@/lib/covenants/policy";
import { covenantView, namesFor, pledgesOf, signersOf } from "@/lib/covenants/reading/data";
import { signCovenantAction } from "@/lib/covenants/signing/actions";
import { newId } from "@/lib/kernel/ids";
import { whyNot } from "../../why-not";

export async function generateMetadata({ params }: PageProps<"/covenants/[id]/sign">): Promise<Metadata> {
  const covenant = await covenantView(await requireActor(), (await params).id);
  const t = await getTranslations("covenants.sign");
  return covenant ? { title: t("title", { unit: covenant.facts.organizationName }) } : {};
}

export default async function SignPage({ params, searchParams }: PageProps<"/covenants/[id]/sign">) {
  const actor = await requireActor();
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const covenant = await covenantView(actor, id);
  if (!covenant) notFound();
  const { facts, revisions, campaign } = covenant;
  const open = openRevision(revisions);
  if (!open) redirect(`/covenants/${covenant.id}`);
  const { witnesses } = partsOf(actor, facts);
  const [pledges, off, t] = await Promise.all([
    pledgesOf(actor, open.id),
    whyNot(gatesOf(actor, facts, revisions)),
    getTranslations("covenants.sign"),
  ]);
  const names = await namesFor(actor, covenant, pledges);
  const signers = witnesses ? await signersOf(actor, covenant) : [];
  const refused = witnesses ? off.signWitnessed : off.signAccount;
  const governing = governingRevision(revisions);
  const isPaper = query.way === "paper";
  const ids = { id: newId(), covenantId: covenant.id, version: open.version, mainFileId: newId(), pdfFileId: newId() };
  const name = actor.person?.name ?? "";
  return (
    <>
      <PaperHead covenant={covenant} number={open.number} />
      <div className="print-hidden">
        <PageHeader
          breadcrumb={[{ href: `/covenants/${covenant.id}`, label: facts.organizationName }]}
          kicker={campaign.name}
          title={t("heading", { unit: facts.organizationName })}
          lead={t("lead")}
        />
      </div>
      {governing && (
        <Notice title={t("amendment", { number: governing.number })}>
          <p>{open.amendReason}</p>
          <AppLink href={`/covenants/${covenant.id}/diff?from=${governing.number}&to=${open.number}`}>{t("seeChanges")}</AppLink>
        </Notice>
      )}
      <Section title={t("exactly")} note={t("exactlyNote", { number: open.number })}>
        <CovenantPaper preamble={open.preamble} pledges={pledges} names={names} />
        <BlankSignatures unit={facts.organizationName} place={facts.placeName} />
      </Section>
      <div className="print-hidden">
        <Section title={t("confirmTitle")} note={t("legal")}>
          {refused !== null ? (
            <NoPermission reason={refused} />
          ) : witnesses ? (
            <>
              <Tabs
                label={t("ways")}
                tabs={[
                  { href: `/covenants/${covenant.id}/sign`, label: t("wayDrawn"), current: !isPaper },
                  { href: `/covenants/${covenant.id}/sign?way=paper`, label: t("wayPaper"), current: isPaper },
                ]}
              />
              {isPaper ? (
                <PaperSigning action={signCovenantAction} ids={ids} signers={signers} witness={name} />
              ) : (
                <DrawnSigning action={signCovenantAction} ids={ids} signers={signers} witness={name} />
              )}
            </>
          ) : (
            <AccountSigning action={signCovenantAction} ids={ids} name={name} post={actor.membership.post} />
          )}
        </Section>
      </div>
    </>
  );
}

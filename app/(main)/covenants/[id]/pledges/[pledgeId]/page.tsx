import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PledgeForm } from "@/components/covenants/pledge-form/pledge-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { returnedBefore } from "@/lib/covenants/domain";
import { keepPledgeAction } from "@/lib/covenants/drafting/actions";
import { covenantView, pledgesOf } from "@/lib/covenants/reading/data";
import { formChoices, formWords, loadFormPage } from "../form-page";

export async function generateMetadata({ params }: PageProps<"/covenants/[id]/pledges/[pledgeId]">): Promise<Metadata> {
  const covenant = await covenantView(await requireActor(), (await params).id);
  const t = await getTranslations("covenants.form");
  return covenant ? { title: t("heading") } : {};
}

export default async function PledgePage({ params }: PageProps<"/covenants/[id]/pledges/[pledgeId]">) {
  const actor = await requireActor();
  const { id, pledgeId } = await params;
  const found = await loadFormPage(actor, id);
  const pledges = found?.open ? await pledgesOf(actor, found.open.id) : [];
  const pledge = pledges.find((one) => one.pledgeId === pledgeId && !one.isRemoved);
  if (!found || !pledge) notFound();
  const { covenant, open, isDraft } = found;
  if (!isDraft) redirect(`/covenants/${covenant.id}`);
  const [words, choices, t] = await Promise.all([formWords(), formChoices(actor, covenant), getTranslations("covenants.page")]);
  const returned = open && returnedBefore(open, covenant.revisions);
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: `/covenants/${covenant.id}/edit`, label: covenant.facts.organizationName }]}
        title={words.heading}
        lead={words.leadSecond}
      />
      {returned && (
        <Notice kind="warning" title={t("returnReason")}>
          <p className="whitespace-pre-line">{returned.returnReason}</p>
        </Notice>
      )}
      <PledgeForm
        key={pledge.pledgeId}
        action={keepPledgeAction}
        covenantId={covenant.id}
        pledgeId={pledge.pledgeId}
        version={pledge.version}
        content={pledge.content}
        beginning={{ kind: pledge.content.kind, title: pledge.content.title, measure: null }}
        choices={choices}
        words={words}
      />
    </>
  );
}

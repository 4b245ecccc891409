import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FirstQuestions } from "@/components/covenants/pledge-form/first-questions";
import { PledgeForm } from "@/components/covenants/pledge-form/pledge-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { keepPledgeAction } from "@/lib/covenants/drafting/actions";
import { beginningSchema } from "@/lib/covenants/drafting/schema";
import { covenantView, pledgesOf } from "@/lib/covenants/reading/data";
import { newId } from "@/lib/kernel/ids";
import { formChoices, formWords, loadFormPage } from "../form-page";

export async function generateMetadata({ params }: PageProps<"/covenants/[id]/pledges/new">): Promise<Metadata> {
  const covenant = await covenantView(await requireActor(), (await params).id);
  const t = await getTranslations("covenants.form");
  return covenant ? { title: t("headingNew") } : {};
}

export default async function NewPledgePage({ params, searchParams }: PageProps<"/covenants/[id]/pledges/new">) {
  const actor = await requireActor();
  const found = await loadFormPage(actor, (await params).id);
  if (!found) notFound();
  const { covenant, open, isDraft } = found;
  if (!open || !isDraft) redirect(`/covenants/${covenant.id}`);
  const { id, ...beginning } = beginningSchema.parse(await searchParams);
  const known = await pledgesOf(actor, open.id);
  if (known.some(({ pledgeId, isRemoved }) => pledgeId === id && !isRemoved)) redirect(`/covenants/${covenant.id}/pledges/${id}`);
  const [words, choices] = await Promise.all([formWords(), formChoices(actor, covenant)]);
  const isReady = id !== null && beginning.kind !== null && beginning.measure !== null && beginning.title !== "";
  const path = `/covenants/${covenant.id}/pledges/new`;
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: `/covenants/${covenant.id}/edit`, label: covenant.facts.organizationName }]}
        title={words.headingNew}
        lead={isReady ? words.leadSecond : words.leadFirst}
      />
      {isReady ? (
        <PledgeForm
          key={id}
          action={keepPledgeAction}
          covenantId={covenant.id}
          pledgeId={id}
          version={0}
          content={null}
          beginning={beginning}
          choices={choices}
          words={words}
        />
      ) : (
        <FirstQuestions path={path} pledgeId={id ?? newId()} beginning={beginning} words={words} />
      )}
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { AskForm } from "@/components/explanations/ask-form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { askAction } from "@/lib/explanations/actions";
import { askForm, usualDueIn } from "@/lib/explanations/data";
import { mayAsk } from "@/lib/explanations/policy";
import { sentenceOf } from "@/lib/forms/sentences";
import { newId } from "@/lib/kernel/ids";

const load = cache(async (id: string) => askForm(await requireActor(), id));

export async function generateMetadata({ params }: PageProps<"/pledges/[id]/explain">): Promise<Metadata> {
  const form = await load((await params).id);
  const t = await getTranslations("explanations");
  return form ? { title: t("askOf", { title: form.title }) } : {};
}

export default async function AskPage({ params }: PageProps<"/pledges/[id]/explain">) {
  const actor = await requireActor();
  const form = await load((await params).id);
  if (!form) notFound();
  const t = await getTranslations("explanations");
  const allowed = mayAsk(actor, form.pledge);
  const back = <LinkButton href={`/pledges/${form.pledgeId}`}>{t("back")}</LinkButton>;
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: `/pledges/${form.pledgeId}`, label: t("back") }]}
        kicker={`${form.unitName} · ${form.title}`}
        title={t("askTitle")}
        lead={t("askLead")}
      />
      {!allowed.ok && (
        <Notice kind="warning" actions={back}>
          {await sentenceOf(allowed.reasons[0])}
        </Notice>
      )}
      {allowed.ok && form.openId && (
        <Notice kind="warning" actions={<LinkButton href={`/explanations/${form.openId}`}>{t("seeOpen")}</LinkButton>}>
          {t("openAlready")}
        </Notice>
      )}
      {allowed.ok && !form.openId && (
        <AskForm form={form} action={askAction} requestId={newId()} due={await usualDueIn(actor, form.pledge.placeId)} />
      )}
    </>
  );
}

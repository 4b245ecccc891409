import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { AnswerForm } from "@/components/explanations/answer-form";
import { AskedPanel } from "@/components/explanations/asked-panel";
import { DecideForms } from "@/components/explanations/decide-forms";
import { EntryList } from "@/components/explanations/entry-list";
import { ExplanationBadge } from "@/components/explanations/state-badge";
import { WithdrawForm } from "@/components/explanations/withdraw-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { Actor } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { answerAction, decideAction, withdrawAction } from "@/lib/explanations/actions";
import { explanationPage, usualDueIn } from "@/lib/explanations/data";
import { mayAnswer, mayClose, mayWithdraw } from "@/lib/explanations/policy";
import type { ExplanationPage } from "@/lib/explanations/types";

const load = cache(async (id: string) => explanationPage(await requireActor(), id));

export async function generateMetadata({ params }: PageProps<"/explanations/[id]">): Promise<Metadata> {
  const page = await load((await params).id);
  const t = await getTranslations("explanations");
  return page ? { title: `${t("title")}: ${page.title}` } : {};
}

/** What this reader can do now: answer, decide about the answer, or wait for whom it is. */
async function NextStep({ actor, page }: { actor: Actor; page: ExplanationPage }) {
  const t = await getTranslations("explanations");
  const isForUnit = actor.membership.role !== "REPRESENTATIVE";
  if (mayAnswer(actor, page.head).ok) {
    return (
      <Section title={t(isForUnit ? "answerFor" : "answerTitle")} id="next">
        <AnswerForm
          request={page}
          action={answerAction}
          isForUnit={isForUnit}
          draft={`${actor.person?.id ?? ""}/${page.id}/${page.round}`}
        />
      </Section>
    );
  }
  if (mayClose(actor, page.head).ok) {
    const due = await usualDueIn(actor, page.head.placeId);
    return (
      <Section title={t("decideTitle")} id="next">
        <DecideForms id={page.id} version={page.version} action={decideAction} due={due} />
      </Section>
    );
  }
  return (
    <Notice>
      {t(`waitsFor.${page.status}`, { unit: page.unitName })}
      {isForUnit && page.status === "ASKED" && page.helpContact && ` ${t("help", { contact: page.helpContact })}`}
    </Notice>
  );
}

export default async function ExplanationRoute({ params }: PageProps<"/explanations/[id]">) {
  const actor = await requireActor();
  const page = await load((await params).id);
  if (!page) notFound();
  const t = await getTranslations("explanations");
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: "/explanations", label: t("title") }]}
        kicker={`${t("askTitle")} · ${page.unitName}`}
        title={page.title}
        status={<ExplanationBadge line={page} />}
      />
      <AskedPanel page={page} />
      <Section title={t("rounds")}>
        <EntryList entries={page.entries} />
      </Section>
      <NextStep actor={actor} page={page} />
      {mayWithdraw(actor, page.head).ok && <WithdrawForm request={page} action={withdrawAction} />}
    </>
  );
}

import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { ChoiceForm } from "@/components/publications/choice-form";
import { LeftOutList } from "@/components/publications/left-out-list";
import { PublicationNotice } from "@/components/publications/publication-notice";
import { PublishForm } from "@/components/publications/publish-form";
import { PhotoTakeDowns } from "@/components/publications/take-down-forms";
import { WithdrawForm } from "@/components/publications/withdraw-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { publicOrigin } from "@/lib/auth/visitor";
import { publishAction, withdrawAction } from "@/lib/publications/actions";
import { pageOf } from "@/lib/publications/domain";
import { stoppedPage, subjectPage } from "@/lib/publications/managing/data";
import type { StoppedPage } from "@/lib/publications/managing/types";
import { takeDownPhotoAction } from "@/lib/publications/takedowns/actions";
import { choiceOf, choiceQuery, subjectOf } from "../../choice";

/** What is left to do with the page of a pledge that was stopped: it says so by itself, and can be withdrawn. */
async function StoppedView({ page }: { page: StoppedPage }) {
  const t = await getTranslations("publications");
  const { name, stopped, state } = page;
  return (
    <>
      <PageHeader title={t("manage.pageTitle", { name })} breadcrumb={[{ href: "/publishing", label: t("manage.title") }]} />
      <Notice kind="warning" title={t(`public.stopped.${stopped}`)}>
        {t(state.withdrawn ? "manage.stateWithdrawn" : "manage.stoppedNote")}
      </Notice>
      {!state.withdrawn && (
        <Section title={t("manage.withdraw")}>
          <WithdrawForm state={state} action={withdrawAction} />
        </Section>
      )}
    </>
  );
}

const loadStopped = cache(async (kind: string, id: string) =>
  subjectOf(kind) === "PLEDGE" ? stoppedPage(await requireActor(), id) : null,
);

async function load(kind: string, id: string, query: Parameters<typeof choiceOf>[0]) {
  const subject = subjectOf(kind);
  const page = subject && (await subjectPage(await requireActor(), subject, id, choiceOf(query)));
  if (!page) notFound();
  return page;
}

export async function generateMetadata({ params }: PageProps<"/publishing/[kind]/[id]">) {
  const { kind, id } = await params;
  const page = (await loadStopped(kind, id)) ?? (await load(kind, id, {}));
  const t = await getTranslations("publications.manage");
  return { title: t("pageTitle", { name: page.name }) };
}

export default async function PublishPage({ params, searchParams }: PageProps<"/publishing/[kind]/[id]">) {
  const [{ kind, id }, query] = await Promise.all([params, searchParams]);
  const stopped = await loadStopped(kind, id);
  if (stopped) return <StoppedView page={stopped} />;
  const page = await load(kind, id, query);
  const [t, p, origin] = await Promise.all([
    getTranslations("publications.manage"),
    getTranslations("publications.takedown"),
    publicOrigin(),
  ]);
  const address = pageOf({ subject: page.subject, subjectId: page.id });
  const preview = `/publishing/preview/${kind}/${id}?${choiceQuery(page.choice)}`;
  return (
    <>
      <PageHeader
        title={t("pageTitle", { name: page.name })}
        lead={t("pageLead")}
        breadcrumb={[{ href: "/publishing", label: t("title") }]}
      />
      {page.state && <PublicationNotice state={page.state} origin={origin} />}
      <Section title={t("choose")}>
        <ChoiceForm key={page.contentHash} page={page} action={address} />
      </Section>
      <Section title={t("look")} id="preview">
        <iframe src={preview} title={t("previewTitle")} className="h-[32rem] w-full rounded border border-line-strong bg-card" />
        <p>
          <a href={preview}>{t("openPreview")}</a>
        </p>
        <h3>{t("leftOut")}</h3>
        <LeftOutList items={page.leftOut} />
      </Section>
      <Section title={t("publish")}>
        <PublishForm page={page} action={publishAction} />
      </Section>
      {page.photosOnPage.length > 0 && (
        <Section title={p("title")} note={p("lead")}>
          <PhotoTakeDowns photos={page.photosOnPage} action={takeDownPhotoAction} />
        </Section>
      )}
      {page.state && !page.state.withdrawn && (
        <Section title={t("withdraw")}>
          <WithdrawForm state={page.state} action={withdrawAction} />
        </Section>
      )}
    </>
  );
}

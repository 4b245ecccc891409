import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportMenu } from "@/components/exports/export-menu";
import { CandidateList, PublishedTable } from "@/components/publications/publishing-lists";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { publishingList } from "@/lib/publications/managing/data";

export async function generateMetadata() {
  const t = await getTranslations("publications.manage");
  return { title: t("title") };
}

export default async function PublishingPage() {
  const list = await publishingList(await requireActor());
  if (!list) notFound();
  const t = await getTranslations("publications.manage");
  const more = list.candidateCount - list.candidates.filter(({ subject }) => subject === "PLEDGE").length;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            {list.placeAddress && (
              <a href={list.placeAddress.path} className="inline-flex min-h-11 items-center">
                {t("placePage")}
              </a>
            )}
            <LinkButton href="/publishing/takedowns" kind="secondary">
              {t("takeDowns")}
            </LinkButton>
            <ExportMenu list="publications" />
          </>
        }
      />
      <Section title={t("published")}>
        {list.published.length === 0 ? <p className="text-ink-soft">{t("publishedNone")}</p> : <PublishedTable lines={list.published} />}
      </Section>
      <Section title={t("candidates")}>
        {list.candidates.length === 0 ? <p className="text-ink-soft">{t("candidatesNone")}</p> : <CandidateList lines={list.candidates} />}
        {more > 0 && <p className="text-ink-soft">{t("candidatesMore", { count: more })}</p>}
      </Section>
    </>
  );
}

import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { EntryFacts } from "@/components/contributions/entry-facts";
import { EntryMarks } from "@/components/contributions/ledger-table";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { entryPage } from "@/lib/contributions/ledger/data";

const load = cache(async (id: string) => entryPage(await requireActor(), id));

export async function generateMetadata({ params }: PageProps<"/contributions/[id]">) {
  const page = await load((await params).id);
  const t = await getTranslations("contributions.entry");
  return page ? { title: t("title") } : {};
}

export default async function ContributionPage({ params, searchParams }: PageProps<"/contributions/[id]">) {
  await requireActor();
  const [{ id }, { saved }] = await Promise.all([params, searchParams]);
  const page = await load(id);
  if (!page) notFound();
  const t = await getTranslations("contributions");
  const other = page.reversedById ?? page.reversesId;
  const reason = page.reversedReason ?? page.reason;
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: "/contributions", label: t("list.title") }]}
        title={t("entry.title")}
        status={<EntryMarks line={page} />}
        actions={
          <>
            {page.receipt && (
              <LinkButton kind="secondary" icon="print" href={`/contributions/${id}/receipt`}>
                {t("entry.print")}
              </LinkButton>
            )}
            {page.whyNotCorrect === null && (
              <LinkButton kind="secondary" href={`/contributions/${id}/correct`}>
                {t("entry.correct")}
              </LinkButton>
            )}
          </>
        }
      />
      {saved !== undefined && (
        <Notice kind="success" live>
          {t("list.saved")}
        </Notice>
      )}
      {other && (
        <Notice
          kind="warning"
          title={t(page.isCounter ? "entry.counterTitle" : "entry.reversedTitle")}
          actions={
            <LinkButton kind="secondary" href={`/contributions/${other}`}>
              {t(page.isCounter ? "entry.toOriginal" : "entry.toCounter")}
            </LinkButton>
          }
        >
          {reason && t("entry.reason", { reason })}
        </Notice>
      )}
      <Section title={t("entry.facts")}>
        <EntryFacts page={page} />
      </Section>
    </>
  );
}

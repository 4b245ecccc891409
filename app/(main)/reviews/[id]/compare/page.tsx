import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CompareTable } from "@/components/reviews/compare-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { requireActor } from "@/lib/auth/session";
import { dayAt, formatDay } from "@/lib/kernel/dates";
import { comparedWithToday } from "@/lib/reviews/freezing/data";
import { namesIn } from "@/lib/reviews/freezing/domain";
import { loadKept } from "../load-review";

export async function generateMetadata({ params }: PageProps<"/reviews/[id]/compare">) {
  await loadKept((await params).id);
  const t = await getTranslations("reviews.compare");
  return { title: t("title") };
}

export default async function CompareReviewPage({ params }: PageProps<"/reviews/[id]/compare">) {
  const actor = await requireActor();
  const kept = await loadKept((await params).id);
  const { document } = kept;
  if (!document) notFound();
  const rows = await comparedWithToday(actor, kept);
  const t = await getTranslations("reviews.compare");
  return (
    <>
      <PageHeader
        kicker={document.title}
        title={t("title")}
        lead={t("lead", { frozen: formatDay(dayAt(new Date(document.frozenAt))), today: formatDay(actor.today) })}
        breadcrumb={[{ href: `/reviews/${kept.reviewId}`, label: t("back") }]}
        actions={<PrintButton label={(await getTranslations("common"))("print")} />}
      />
      {rows.length === 0 ? (
        <EmptyState title={t("none")} />
      ) : (
        <>
          <p>{t("summary", { changed: rows.filter(({ isSame }) => !isSame).length, all: rows.length })}</p>
          <CompareTable rows={rows} names={namesIn(document)} />
        </>
      )}
    </>
  );
}

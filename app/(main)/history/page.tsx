import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { HistoryTimeline } from "@/components/history/history-timeline";
import { AppLink } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { chainOf, historyOf } from "@/lib/history/data";
import { isId } from "@/lib/kernel/ids";

const SHORT_HASH = 12;

/** A positive whole number of the address, or null. */
function readSeq(text: string | undefined): number | null {
  return text && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

export default async function HistoryPage({ searchParams }: PageProps<"/history">) {
  const actor = await requireActor();
  if (!can(actor, "history.read")) notFound();
  const { before, campaign, check } = await searchParams;
  const campaignId = typeof campaign === "string" && isId(campaign) ? campaign : null;
  const from = readSeq(typeof before === "string" ? before : undefined);
  const page = await historyOf(actor, campaignId ? { campaignId } : {}, from);
  const chain = check === "1" ? await chainOf(actor) : null;
  const t = await getTranslations("history");
  const kept = campaignId ? `campaign=${campaignId}&` : "";
  return (
    <>
      <PageHeader title={t("title")} lead={t("intro")} actions={<AppLink href={`/history?${kept}check=1`}>{t("chainCheck")}</AppLink>} />
      {chain &&
        (chain.holds ? (
          <Notice kind="success">{t("chainHolds", { length: chain.length, head: chain.head.slice(0, SHORT_HASH) })}</Notice>
        ) : (
          <Notice kind="danger">{t("chainBroken", { at: chain.brokenAt ?? 0 })}</Notice>
        ))}
      <HistoryTimeline entries={page.entries} />
      <nav className="flex flex-wrap gap-6">
        {from !== null && <AppLink href={`/history?${kept}`}>{t("newest")}</AppLink>}
        {page.older !== null && <AppLink href={`/history?${kept}before=${page.older}`}>{t("older")}</AppLink>}
      </nav>
    </>
  );
}

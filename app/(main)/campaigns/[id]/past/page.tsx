import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PastForm } from "@/components/history/past-form";
import { PastGroups } from "@/components/history/past-groups";
import { PastPledges } from "@/components/history/past-pledges";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { CHANGE_KINDS, compareDays } from "@/lib/history/comparison/domain";
import { campaignOn } from "@/lib/history/past/data";
import { readPastDays } from "@/lib/history/past/domain";
import { formatDay } from "@/lib/kernel/dates";
import { loadCampaignPage } from "../load-campaign";

const PAGE = 100;

export async function generateMetadata({ params }: PageProps<"/campaigns/[id]/past">) {
  if (!can(await requireActor(), "dashboard.read")) notFound();
  await loadCampaignPage((await params).id);
  const t = await getTranslations("history.past");
  return { title: t("title") };
}

export default async function CampaignPastPage({ params, searchParams }: PageProps<"/campaigns/[id]/past">) {
  const [actor, { id }, query] = await Promise.all([requireActor(), params, searchParams]);
  const { day, from, unreadable, isReversed } = readPastDays(query, actor.today);
  const campaign = await loadCampaignPage(id);
  const [after, before] = await Promise.all([campaignOn(actor, id, day), from && campaignOn(actor, id, from)]);
  if (!after) notFound();
  const t = await getTranslations("history.past");
  const { all, blocks, contents, counts, pledges } = compareDays(before ?? after, after);
  const page = Math.max(1, Math.min(Number(query["page"]) || 1, Math.ceil(pledges.length / PAGE) || 1));
  const hrefOf = (to: number) => `/campaigns/${id}/past?day=${day}${from ? `&from=${from}` : ""}&page=${to}`;
  return (
    <>
      <PageHeader
        title={t(from ? "titleCompare" : "title")}
        lead={from ? t("leadCompare", { from: formatDay(from), to: formatDay(day) }) : t("lead", { day: formatDay(day) })}
        breadcrumb={[{ href: `/campaigns/${id}`, label: campaign.name }]}
      />
      <PastForm path={`/campaigns/${id}/past`} day={day} from={from} unreadable={unreadable} isReversed={isReversed} />
      {pledges.length === 0 ? (
        <EmptyState title={t("nothing")}>{after.firstDay && t("nothingSince", { day: formatDay(after.firstDay) })}</EmptyState>
      ) : (
        <>
          <PastGroups caption={t("all")} rows={[{ ...all, name: t("all") }]} day={day} from={from} />
          {from && (
            <Section title={t("counts")}>
              <p className="flex flex-wrap gap-2">
                {CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
                  <Badge key={kind}>
                    {t(`kinds.${kind}`)}: {counts[kind]}
                  </Badge>
                ))}
              </p>
            </Section>
          )}
          <Section title={t("groups")}>
            <PastGroups caption={t("groups")} rows={blocks} day={day} from={from} />
          </Section>
          {contents.length > 0 && (
            <Section title={t("contents")} note={t("contentsNote")}>
              <PastGroups caption={t("contents")} rows={contents} day={day} from={from} />
            </Section>
          )}
          <Section title={t("pledges")} note={t("pledgesNote", { count: pledges.length })}>
            <PastPledges rows={pledges.slice((page - 1) * PAGE, page * PAGE)} day={day} from={from} />
            {pledges.length > PAGE && (
              <Pagination
                previous={page > 1 ? hrefOf(page - 1) : null}
                next={page * PAGE < pledges.length ? hrefOf(page + 1) : null}
                summary={t("page", { page, pages: Math.ceil(pledges.length / PAGE), total: pledges.length })}
              />
            )}
          </Section>
        </>
      )}
    </>
  );
}

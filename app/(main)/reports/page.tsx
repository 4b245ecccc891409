import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BatchForm } from "@/components/progress/batch-form";
import { BatchNotices } from "@/components/progress/batch-notices";
import { ReportTable } from "@/components/progress/report-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Tabs } from "@/components/ui/tabs";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { newId } from "@/lib/kernel/ids";
import { acceptManyAction, undoBatchAction } from "@/lib/progress/batches/actions";
import { reportList } from "@/lib/progress/review/data";
import { listAddress } from "@/lib/progress/review/domain";
import { reportFilterSchema } from "@/lib/progress/review/schema";
import { REPORT_VIEWS } from "@/lib/progress/review/types";

export default async function ReportsPage({ searchParams }: PageProps<"/reports">) {
  const actor = await requireActor();
  const asked = await searchParams;
  const { view, q: search, campaign: campaignId, unit: organizationId, page } = reportFilterSchema.parse(asked);
  const filter = { view, search, campaignId, organizationId, page };
  const list = await reportList(actor, filter);
  if (!list) notFound();
  const t = await getTranslations("progress.list");
  const isUnit = actor.membership.role === "REPRESENTATIVE";
  const canReview = can(actor, "reports.review");
  const { lines, total, from, pageSize, counts } = list;
  const number = (name: string) => (/^\d{1,4}$/.test(String(asked[name] ?? "")) ? Number(asked[name]) : null);
  const message =
    number("accepted") !== null
      ? t("acceptedMany", { count: number("accepted") ?? 0, skipped: number("skipped") ?? 0 })
      : number("undone") !== null
        ? t("undoneMany", { count: number("undone") ?? 0, kept: number("kept") ?? 0 })
        : null;
  const views = REPORT_VIEWS.filter((each) => each !== "recalled" || counts.recalled > 0 || view === "recalled");
  const isBatch = view === "periodic" && canReview;
  return (
    <>
      <PageHeader title={t("title")} lead={t(isUnit ? "leadUnit" : "lead")} />
      <BatchNotices batches={isBatch ? list.batches : []} message={message} action={undoBatchAction} />
      <Tabs
        label={t("views")}
        tabs={views.map((each) => ({
          href: listAddress({ ...filter, view: each, page: 1 }),
          label: t(`view.${each}`),
          count: counts[each],
          current: each === view,
        }))}
      />
      <FilterBar
        path="/reports"
        keep={{ view }}
        search={{ label: t("search"), value: search }}
        filters={[
          ...(list.campaigns.length > 1
            ? [
                {
                  name: "campaign",
                  label: t("campaign"),
                  value: campaignId ?? "",
                  options: list.campaigns.map(({ id, name }) => ({ value: id, label: name })),
                },
              ]
            : []),
          ...(isUnit
            ? []
            : [
                {
                  name: "unit",
                  label: t("unit"),
                  value: organizationId ?? "",
                  options: list.units.map(({ id, name }) => ({ value: id, label: name })),
                },
              ]),
        ]}
      />
      {lines.length === 0 ? (
        <EmptyState title={t(`empty.${view}`)}>{search || organizationId ? t("emptyFiltered") : null}</EmptyState>
      ) : isBatch ? (
        <BatchForm
          lines={await Promise.all(lines.map(async (line) => ({ line, whyNot: line.whyNot && (await sentenceOf(line.whyNot)) })))}
          batchId={newId()}
          action={acceptManyAction}
        />
      ) : (
        <ReportTable lines={lines} isUnit={isUnit} />
      )}
      {total > pageSize && (
        <Pagination
          previous={page > 1 ? listAddress({ ...filter, page: page - 1 }) : null}
          next={from + lines.length < total ? listAddress({ ...filter, page: page + 1 }) : null}
          summary={t("summary", { from: from + 1, to: from + lines.length, total })}
        />
      )}
    </>
  );
}

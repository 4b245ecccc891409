import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportMenu } from "@/components/exports/export-menu";
import { ImportLink } from "@/components/imports/import-link";
import { BatchForm } from "@/components/progress/batch-form";
import { BatchNotices } from "@/components/progress/batch-notices";
import { ReportFilters, ReportViews } from "@/components/progress/report-filters";
import { ReportTable } from "@/components/progress/report-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { can } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/session";
import { sentenceOf } from "@/lib/forms/sentences";
import { mayImport } from "@/lib/imports/policy";
import { newId } from "@/lib/kernel/ids";
import { acceptManyAction, undoBatchAction } from "@/lib/progress/batches/actions";
import { reportList } from "@/lib/progress/review/data";
import { listAddress } from "@/lib/progress/review/domain";
import { batchOutcomeSchema, reportFilterSchema } from "@/lib/progress/review/schema";
import type { ReportFilter, ReportLine, ReportList } from "@/lib/progress/review/types";

export async function generateMetadata() {
  const t = await getTranslations("progress.list");
  return { title: t("title") };
}

async function outcomeOf(asked: unknown): Promise<string | null> {
  const t = await getTranslations("progress.list");
  const { accepted, skipped, undone, kept } = batchOutcomeSchema.parse(asked);
  if (accepted !== null) return t("acceptedMany", { count: accepted, skipped: skipped ?? 0 });
  return undone === null ? null : t("undoneMany", { count: undone, kept: kept ?? 0 });
}

async function withReasons(lines: readonly ReportLine[]) {
  return Promise.all(lines.map(async (line) => ({ line, whyNot: line.whyNot && (await sentenceOf(line.whyNot)) })));
}

async function Pages({ list, filter }: { list: ReportList; filter: ReportFilter }) {
  const t = await getTranslations("progress.list");
  const { lines, total, from } = list;
  const to = from + lines.length;
  if (from === 0 && to >= total) return null;
  return (
    <Pagination
      previous={from > 0 ? listAddress({ ...filter, page: filter.page - 1 }) : null}
      next={to < total ? listAddress({ ...filter, page: filter.page + 1 }) : null}
      summary={t("summary", { from: from + 1, to, total })}
    />
  );
}

export default async function ReportsPage({ searchParams }: PageProps<"/reports">) {
  const actor = await requireActor();
  const asked = await searchParams;
  const { view, q: search, campaign: campaignId, unit: organizationId, page } = reportFilterSchema.parse(asked);
  const filter = { view, search, campaignId, organizationId, page };
  const list = await reportList(actor, filter);
  if (!list) notFound();
  const t = await getTranslations("progress.list");
  const isUnit = actor.membership.role === "REPRESENTATIVE";
  const isBatch = view === "periodic" && can(actor, "reports.review");
  const isFiltered = search !== "" || organizationId !== null || campaignId !== null;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t(isUnit ? "leadUnit" : "lead")}
        actions={
          <>
            {mayImport(actor, "PROGRESS").ok && <ImportLink kind="PROGRESS" />}
            <ExportMenu
              list="reports"
              asked={asked}
              again={campaignId && mayImport(actor, "PROGRESS").ok ? { kind: "PROGRESS", campaign: campaignId } : null}
            />
          </>
        }
      />
      <BatchNotices batches={isBatch ? list.batches : []} message={await outcomeOf(asked)} action={undoBatchAction} />
      <ReportViews list={list} filter={filter} isUnit={isUnit} />
      <ReportFilters list={list} filter={filter} isUnit={isUnit} />
      {list.lines.length === 0 && <EmptyState title={t(`empty.${view}`)}>{isFiltered && t("emptyFiltered")}</EmptyState>}
      {list.lines.length > 0 && isBatch && <BatchForm lines={await withReasons(list.lines)} batchId={newId()} action={acceptManyAction} />}
      {list.lines.length > 0 && !isBatch && <ReportTable lines={list.lines} isUnit={isUnit} />}
      <Pages list={list} filter={filter} />
    </>
  );
}

import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DonorTable } from "@/components/contributions/donor-table";
import { ExportMenu } from "@/components/exports/export-menu";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireActor } from "@/lib/auth/session";
import { PAGE_SIZE } from "@/lib/contributions/constants";
import { donorList } from "@/lib/contributions/donors/data";
import { ledgerQuerySchema } from "@/lib/contributions/schema";

export async function generateMetadata() {
  const t = await getTranslations("contributions.donors");
  return { title: t("title") };
}

function address(q: string, page: number): string {
  const query = new URLSearchParams({ ...(q ? { q } : {}), ...(page > 1 ? { page: String(page) } : {}) }).toString();
  return query ? `/contributions/donors?${query}` : "/contributions/donors";
}

export default async function DonorsPage({ searchParams }: PageProps<"/contributions/donors">) {
  const actor = await requireActor();
  const asked = await searchParams;
  const { q, page } = ledgerQuerySchema.parse(asked);
  const list = await donorList(actor, { q, page });
  if (!list) notFound();
  const t = await getTranslations("contributions");
  const { lines, total, from } = list;
  const to = from + lines.length;
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: "/contributions", label: t("list.title") }]}
        title={t("donors.title")}
        lead={t("donors.lead")}
        actions={
          <>
            {list.mayKeep && <LinkButton href="/contributions/donors/new">{t("donors.add")}</LinkButton>}
            <ExportMenu list="donors" asked={asked} />
          </>
        }
      />
      {(total > 0 || q) && <FilterBar path="/contributions/donors" search={{ label: t("donors.search"), value: q }} />}
      {lines.length === 0 ? (
        <EmptyState title={t("donors.empty")}>{q && t("list.emptyFiltered")}</EmptyState>
      ) : (
        <DonorTable lines={lines} />
      )}
      {total > PAGE_SIZE && (
        <Pagination
          previous={from > 0 ? address(q, page - 1) : null}
          next={to < total ? address(q, page + 1) : null}
          summary={t("donors.summary", { from: from + 1, to, total })}
        />
      )}
    </>
  );
}

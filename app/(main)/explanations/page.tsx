import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExplanationTable } from "@/components/explanations/explanation-table";
import { ExportMenu } from "@/components/exports/export-menu";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Tabs } from "@/components/ui/tabs";
import { requireActor } from "@/lib/auth/session";
import { EXPLANATION_STATES } from "@/lib/explanations/constants";
import { explanationList } from "@/lib/explanations/data";
import { explanationsHref } from "@/lib/explanations/domain";
import { explanationQuerySchema } from "@/lib/explanations/schema";

export async function generateMetadata() {
  const t = await getTranslations("explanations");
  return { title: t("title") };
}

export default async function ExplanationsPage({ searchParams }: PageProps<"/explanations">) {
  const actor = await requireActor();
  const asked = await searchParams;
  const filter = explanationQuerySchema.parse(asked);
  const list = await explanationList(actor, filter);
  if (!list) notFound();
  const t = await getTranslations("explanations");
  const { lines, counts, total, from, pageSize } = list;
  const isUnit = actor.membership.role === "REPRESENTATIVE";
  const narrowed = { ...filter, page: 1 };
  const all = counts.ASKED + counts.ANSWERED + counts.CLOSED + counts.WITHDRAWN;
  return (
    <>
      <PageHeader title={t("title")} lead={t(isUnit ? "leadUnit" : "lead")} actions={<ExportMenu list="explanations" asked={asked} />} />
      <Tabs
        label={t("views")}
        tabs={[
          { href: explanationsHref({ ...narrowed, state: null }), label: t("all"), count: all, current: filter.state === null },
          ...EXPLANATION_STATES.map((state) => ({
            href: explanationsHref({ ...narrowed, state }),
            label: t(`state.${state}`),
            count: counts[state],
            current: filter.state === state,
          })),
        ]}
      />
      {lines.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
      ) : (
        <ExplanationTable lines={lines} showUnit={!isUnit} showPlace={actor.membership.placeKind !== "WARD"} />
      )}
      {total > lines.length && (
        <Pagination
          previous={from > 0 ? explanationsHref({ ...filter, page: filter.page - 1 }) : null}
          next={from + pageSize < total ? explanationsHref({ ...filter, page: filter.page + 1 }) : null}
          summary={t("range", { from: from + 1, to: from + lines.length, total })}
        />
      )}
    </>
  );
}

import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DirectiveTable } from "@/components/directives/directive-table";
import { ExportMenu } from "@/components/exports/export-menu";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Tabs } from "@/components/ui/tabs";
import { requireActor } from "@/lib/auth/session";
import { DIRECTIVE_FILTERS } from "@/lib/directives/constants";
import { listDirectives } from "@/lib/directives/data";
import { narrowed } from "@/lib/directives/domain";
import { mayGive } from "@/lib/directives/policy";
import { filterField } from "@/lib/directives/schema";

export async function generateMetadata() {
  const t = await getTranslations("directives.list");
  return { title: t("title") };
}

export default async function DirectivesPage({ searchParams }: PageProps<"/directives">) {
  const [actor, query] = await Promise.all([requireActor(), searchParams]);
  const directives = await listDirectives(actor);
  if (!directives) notFound();
  const shows = filterField.parse(query["show"]);
  const t = await getTranslations("directives.list");
  const shown = narrowed(directives, shows, actor.today);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t(actor.membership.role === "REPRESENTATIVE" ? "leadOwn" : "lead")}
        actions={
          <>
            {mayGive(actor, actor.membership.placeId).ok && (
              <LinkButton href="/directives/new" icon="plus">
                {t("new")}
              </LinkButton>
            )}
            <ExportMenu list="directives" asked={query} />
            <PrintButton label={(await getTranslations("common"))("print")} />
          </>
        }
      />
      <Tabs
        label={t("filter")}
        tabs={DIRECTIVE_FILTERS.map((filter) => ({
          href: filter === "open" ? "/directives" : `/directives?show=${filter}`,
          label: t(`filters.${filter}`),
          count: narrowed(directives, filter, actor.today).length,
          current: filter === shows,
        }))}
      />
      {shown.length === 0 ? (
        <EmptyState title={t("none")} />
      ) : (
        <DirectiveTable directives={shown} today={actor.today} withPlace={actor.membership.placeKind !== "WARD"} />
      )}
    </>
  );
}

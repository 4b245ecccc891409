import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportMenu } from "@/components/exports/export-menu";
import { IndicatorList } from "@/components/indicators/indicator-list";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { requireActor } from "@/lib/auth/session";
import { indicatorResults } from "@/lib/indicators/data";
import { byIndex } from "@/lib/indicators/domain";
import { mayKeepTargets } from "@/lib/targets/policy";

export async function generateMetadata() {
  const t = await getTranslations("indicators.list");
  return { title: t("title") };
}

export default async function IndicatorsPage() {
  const actor = await requireActor();
  const results = await indicatorResults(actor);
  if (!results) notFound();
  const t = await getTranslations("indicators.list");
  const { placeId } = actor.membership;
  const mayKeep = mayKeepTargets(actor, placeId).ok;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            {mayKeep && (
              <LinkButton href="/indicators/new" icon="plus">
                {t("new")}
              </LinkButton>
            )}
            <ExportMenu list="indicators" />
            <PrintButton label={(await getTranslations("common"))("print")} />
          </>
        }
      />
      {results.length === 0 && <EmptyState title={t("none")}>{mayKeep && t("noneText")}</EmptyState>}
      {byIndex(results).map(({ code, results: ofCode }) => (
        <IndicatorList key={code} code={code} results={ofCode} ownPlaceId={placeId} mayKeep={(of) => mayKeepTargets(actor, of).ok} />
      ))}
    </>
  );
}

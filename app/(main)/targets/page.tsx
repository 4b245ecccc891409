import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportMenu } from "@/components/exports/export-menu";
import { ImportLink } from "@/components/imports/import-link";
import { TargetSet } from "@/components/targets/target-set";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Tabs } from "@/components/ui/tabs";
import { requireActor } from "@/lib/auth/session";
import { mayImport } from "@/lib/imports/policy";
import { TARGET_STATES } from "@/lib/targets/constants";
import { targetSets } from "@/lib/targets/data";
import { countStates, inState } from "@/lib/targets/domain";
import { mayKeepTargets } from "@/lib/targets/policy";
import { stateFilter } from "@/lib/targets/schema";

export async function generateMetadata() {
  const t = await getTranslations("targets.list");
  return { title: t("title") };
}

export default async function TargetsPage({ searchParams }: PageProps<"/targets">) {
  const [actor, query] = await Promise.all([requireActor(), searchParams]);
  const sets = await targetSets(actor, actor.today);
  if (!sets) notFound();
  const state = stateFilter.parse(query["state"] ?? null);
  const t = await getTranslations("targets");
  const counts = countStates(sets);
  const shown = inState(sets, state);
  const mayKeep = mayKeepTargets(actor, actor.membership.placeId).ok;
  const all = { href: "/targets", label: t("list.title"), count: sets.flatMap(({ targets }) => targets).length, current: state === null };
  return (
    <>
      <PageHeader
        title={t("list.title")}
        lead={t("list.lead")}
        actions={
          <>
            {mayKeep && (
              <LinkButton href="/targets/sets/new" icon="plus">
                {t("list.newSet")}
              </LinkButton>
            )}
            {sets.length > 0 && mayImport(actor, "TARGETS").ok && <ImportLink kind="TARGETS" />}
            <ExportMenu list="targets" asked={query} />
            <PrintButton label={(await getTranslations("common"))("print")} />
          </>
        }
      />
      {sets.length === 0 ? (
        <EmptyState title={t("list.none")}>{mayKeep && t("list.noneText")}</EmptyState>
      ) : (
        <>
          <Tabs
            label={t("list.state")}
            tabs={[
              all,
              ...TARGET_STATES.map((one) => ({
                href: `/targets?state=${one}`,
                label: t(`states.${one}`),
                count: counts[one],
                current: one === state,
              })),
            ]}
          />
          {shown.length === 0 && <EmptyState title={t("list.noneInState")} />}
          {shown.map((set) => (
            <TargetSet
              key={set.id}
              set={set}
              withPlace={set.placeId !== actor.membership.placeId}
              mayKeep={mayKeepTargets(actor, set.placeId).ok}
            />
          ))}
        </>
      )}
    </>
  );
}

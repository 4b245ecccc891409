import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { CampaignDashboard } from "@/lib/dashboard/campaign/types";
import { GroupTable } from "./group-table";
import type { PledgesHref } from "./pledges-href";

/** By source of the planned funding, where any pledge names one. */
export function SourceGroups({ view, href }: { view: CampaignDashboard; href: PledgesHref }) {
  const t = useTranslations("dashboard");
  const f = useTranslations("pledges.funding");
  if (view.sources.length === 0) return null;
  return (
    <Section title={t("sources")} id="sources" note={t("sourcesOverlap")}>
      <GroupTable
        caption={t("sources")}
        rows={view.sources.map(({ id, rollUp }) => ({
          id,
          name: id === "NONE" ? t("noSource") : f(id),
          rollUp,
          href: (change) => href({ source: id, ...change }),
        }))}
      />
    </Section>
  );
}

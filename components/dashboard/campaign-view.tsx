import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { Stat, StatRow } from "@/components/ui/stat";
import type { CampaignDashboard } from "@/lib/dashboard/campaign/types";
import type { Day } from "@/lib/kernel/dates";
import { PLEDGE_STATUSES } from "@/lib/pledges/constants";
import { ALL_PLEDGES, hrefOf } from "@/lib/pledges/list/domain";
import { ContentGroups } from "./content-groups";
import { DisciplineList } from "./discipline-list";
import { GroupTable } from "./group-table";
import { Headline } from "./headline";
import { JumpNav } from "./jump-nav";
import type { PledgesHref } from "./pledges-href";
import { SourceGroups } from "./source-groups";
import { Trend } from "./trend";
import { TroubleSection } from "./trouble-section";
import { WaitingList, waitingTotal } from "./waiting-list";

type Props = { view: CampaignDashboard; today: Day; mayDecide: boolean; mayAsk: boolean };

function Unsigned({ view }: { view: CampaignDashboard }) {
  const t = useTranslations("dashboard.unsigned");
  return (
    <EmptyState
      title={t("title")}
      action={
        <LinkButton href={`/campaigns/${view.campaign.id}/board`} kind="secondary">
          {t("board")}
        </LinkButton>
      }
    >
      {t("text", view.signing)}
    </EmptyState>
  );
}

function Statuses({ view, href }: { view: CampaignDashboard; href: PledgesHref }) {
  const p = useTranslations("pledges.status");
  return (
    <StatRow>
      {PLEDGE_STATUSES.filter((status) => (view.statuses[status] ?? 0) > 0).map((status) => (
        <Stat key={status} label={p(status)} value={view.statuses[status]} href={href({ status })} />
      ))}
    </StatRow>
  );
}

/** Will it be ready, and where is help needed: one campaign on one page, red first, each figure opening its records. */
export function CampaignView({ view, today, mayDecide, mayAsk }: Props) {
  const t = useTranslations("dashboard");
  const { id: campaignId } = view.campaign;
  const href: PledgesHref = (change = {}) => hrefOf(ALL_PLEDGES, { campaignId, ...change });
  const isSigned = view.rollUp.whole > 0;
  return (
    <>
      <div className="grid gap-6 lg:grid-cols-[3fr_2fr] lg:gap-8">
        {isSigned ? <Headline rollUp={view.rollUp} verdicts={view.verdicts} href={href} /> : <Unsigned view={view} />}
        <div className="flex min-w-0 flex-col gap-6">
          <Section title={t(mayDecide ? "waiting.title" : "waiting.others", { count: waitingTotal(view.waiting) })} level={3}>
            <WaitingList waiting={view.waiting} campaignId={campaignId} href={href} />
          </Section>
          <Section title={t("reporting.title")} level={3}>
            <DisciplineList
              reporting={view.reporting}
              signing={{ ...view.signing, href: `/campaigns/${campaignId}/board?state=SIGNED` }}
              href={href}
            />
          </Section>
        </div>
      </div>
      {isSigned && <TroubleSection lines={view.trouble} lights={view.rollUp.lights} href={href} mayAsk={mayAsk} />}
      {isSigned && <JumpNav hasSources={view.sources.length > 0} />}
      {isSigned && (
        <Section title={t("trend.title")} id="trend">
          <Trend days={view.trend} today={today} occasion={view.occasion} />
        </Section>
      )}
      <Section title={t("blocks")} id="blocks">
        <GroupTable
          caption={t("blocks")}
          rows={view.blocks.map((block) => ({ ...block, href: (change) => href({ blockId: block.id, ...change }) }))}
        />
      </Section>
      <ContentGroups view={view} href={href} />
      <SourceGroups view={view} href={href} />
      {isSigned && (
        <Section title={t("statuses")} id="statuses">
          <Statuses view={view} href={href} />
        </Section>
      )}
    </>
  );
}

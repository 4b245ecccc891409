import { useTranslations } from "next-intl";
import { Stat, StatRow } from "@/components/ui/stat";
import { countContents } from "@/lib/campaigns/domain";
import { countMoves } from "@/lib/campaigns/extensions/domain";
import type { CampaignView } from "@/lib/campaigns/types";
import { type Day, formatDay } from "@/lib/kernel/dates";
import { ContentsCount } from "./contents-count";
import { Countdown } from "./countdown";

/** A day where others stand as figures: on one line, also on a phone. */
function DayFigure({ children }: { children: string }) {
  return <span className="text-xl whitespace-nowrap md:text-2xl">{children}</span>;
}

/** The four figures of a campaign at one sight: its day and what is left till then, its units, its contents, its launch. */
export function Headline({ campaign, today }: { campaign: CampaignView; today: Day }) {
  const t = useTranslations("campaigns");
  const main = campaign.occasions.find(({ isMain }) => isMain);
  const units = campaign.blocks.reduce((sum, { members }) => sum + members.length, 0);
  const { entered, declared } = countContents(campaign.declaredContentCount, campaign.contents.length);
  const later = countMoves(main?.extensions ?? []).later;
  const isLaunched = campaign.launchedAt !== null;
  return (
    <StatRow>
      <Stat
        label={main?.name ?? t("view.mainOccasion")}
        value={<DayFigure>{main?.day ? formatDay(main.day) : t(main ? "view.noMainDay" : "view.noMain")}</DayFigure>}
        of={
          main?.day ? (
            <>
              <Countdown day={main.day} today={today} />
              {later > 0 && ` · ${t("moves.later", { count: later })}`}
            </>
          ) : undefined
        }
        href="#occasions"
      />
      <Stat label={t("view.unitsStat")} value={units} of={t("view.unitsOf", { blocks: campaign.blocks.length })} href="#blocks" />
      <Stat
        label={t("view.contentsStat")}
        value={declared === null ? entered : `${entered}/${declared}`}
        of={<ContentsCount declared={declared} entered={entered} />}
        href="#contents"
      />
      <Stat
        label={t("view.launchStat")}
        value={<DayFigure>{campaign.launchDay ? formatDay(campaign.launchDay) : t("view.notLaunched")}</DayFigure>}
        of={
          [
            campaign.launchDay && !isLaunched ? t(campaign.launchDay > today ? "view.planned" : "view.notRecorded") : null,
            campaign.launchSession ? t(`session.${campaign.launchSession}`) : null,
            campaign.launchYearInferred ? t("yearInferred") : null,
          ]
            .filter(Boolean)
            .join(" · ") || undefined
        }
        href="#time"
      />
    </StatRow>
  );
}

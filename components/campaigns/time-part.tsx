import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { formatTerm } from "@/lib/campaigns/readings/domain";
import type { CampaignView } from "@/lib/campaigns/types";
import { formatDay } from "@/lib/kernel/dates";
import { OriginMark, PublishedValue } from "./published-value";

const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** The times of a campaign, each with what was published beside it. */
export function TimePart({ campaign }: { campaign: CampaignView }) {
  const t = useTranslations("campaigns");
  const isDraft = campaign.status === "DRAFT";
  const { term, startDay, endDay, rhythm, launchDay, launchSession } = campaign;
  const years = term.from !== null && term.to !== null ? formatTerm({ from: term.from, to: term.to }) : null;
  const period =
    startDay || endDay
      ? t("view.periodValue", { start: startDay ? formatDay(startDay) : "…", end: endDay ? formatDay(endDay) : "…" })
      : null;
  const launch = launchDay && [launchSession ? t(`session.${launchSession}`) : null, formatDay(launchDay)].filter(Boolean).join(" ");
  const weekday = WEEKDAYS[rhythm.day - 1] ?? "5";
  const items = [
    {
      term: t("view.term"),
      value: (
        <PublishedValue
          field="campaign.term"
          value={years}
          asPublished={term.asPublished}
          isDraft={isDraft}
          mark={<OriginMark campaign={campaign} field="term" />}
        />
      ),
    },
    {
      term: t("view.period"),
      value: (
        <PublishedValue
          field="campaign.period"
          value={period}
          asPublished={campaign.periodAsPublished}
          isDraft={isDraft}
          mark={<OriginMark campaign={campaign} field="period" />}
        />
      ),
    },
    {
      term: t("view.launch"),
      value: (
        <PublishedValue
          field="campaign.launchDay"
          value={launch}
          asPublished={campaign.launchAsPublished}
          yearInferred={campaign.launchYearInferred}
          isDraft={isDraft}
          mark={<OriginMark campaign={campaign} field="launchDay" />}
        />
      ),
    },
    {
      term: t("view.rhythm"),
      value: (
        <PublishedValue
          value={
            rhythm.every === "MONTH"
              ? t("rhythm.MONTH", { day: rhythm.day })
              : t("rhythm.WEEK", { weekday: t(`rhythm.weekdays.${weekday}`) })
          }
          mark={<OriginMark campaign={campaign} field="rhythm" />}
        />
      ),
    },
  ];
  return (
    <Section id="time" title={t("view.time")}>
      <DefinitionList items={items} />
    </Section>
  );
}

import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { countMoves, firstDay } from "@/lib/campaigns/extensions/domain";
import { checkYears, isYearInferred } from "@/lib/campaigns/readings/domain";
import type { CampaignView, OccasionView } from "@/lib/campaigns/types";
import { type Day, formatDay } from "@/lib/kernel/dates";
import { Countdown } from "./countdown";
import { ExtensionList } from "./extension-list";
import { OriginMark, PublishedValue } from "./published-value";

function Occasion({
  occasion,
  campaign,
  today,
  canExtend,
}: {
  occasion: OccasionView;
  campaign: CampaignView;
  today: Day;
  canExtend: boolean;
}) {
  const t = useTranslations("campaigns");
  const kinds = useTranslations("occasions.kinds");
  const check = checkYears(occasion);
  const { later, earlier } = countMoves(occasion.extensions);
  const first = firstDay(occasion);
  const origin = occasion.originDay && formatDay(occasion.originDay);
  return (
    <li data-record="occasion" data-id={occasion.id} className="flex flex-col gap-2 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <span className="font-semibold" data-field="occasion.name">
          {occasion.name}
        </span>
        {occasion.isMain && <Badge tone="action">{t("view.mainMark")}</Badge>}
        {later > 0 && <Badge tone="warning">{t("moves.later", { count: later })}</Badge>}
        {earlier > 0 && <Badge>{t("moves.earlier", { count: earlier })}</Badge>}
      </div>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="text-sm text-ink-soft" data-field="occasion.kind">
          {kinds(occasion.kind)}
        </span>
        <span data-field="occasion.day">
          <PublishedValue
            value={occasion.day && formatDay(occasion.day)}
            asPublished={occasion.dateAsPublished}
            yearInferred={occasion.day !== null && isYearInferred(occasion.dateAsPublished, today)}
            isDraft={campaign.status === "DRAFT"}
            mark={occasion.isMain && <OriginMark campaign={campaign} field="mainDay" />}
          />
        </span>
        {occasion.day && (
          <span className="text-sm text-ink-soft">
            <Countdown day={occasion.day} today={today} />
          </span>
        )}
        {origin && (
          <span className="text-sm text-ink-soft" data-field="occasion.years">
            {occasion.years === null ? t("view.originOnly", { origin }) : t("view.originLine", { years: occasion.years, origin })}
          </span>
        )}
      </div>
      {check && <p className="text-sm text-warning">{t("occasions.yearsKept", { typed: check.typed, counted: check.counted })}</p>}
      {occasion.extensions.length > 0 && (
        <>
          {first && <p className="text-sm">{t("moves.firstDay", { day: formatDay(first) })}</p>}
          <ExtensionList extensions={occasion.extensions} />
        </>
      )}
      {canExtend && (
        <AppLink href={`/campaigns/${campaign.id}/extend/${occasion.id}`} className="inline-flex min-h-11 items-center self-start">
          {t(occasion.day ? "view.extend" : "view.setDay")}
          <span className="sr-only">: {occasion.name}</span>
        </AppLink>
      )}
    </li>
  );
}

/** What the campaign celebrates, each with its day in both readings: in force, and before it was moved. */
export function OccasionList({ campaign, today, canExtend }: { campaign: CampaignView; today: Day; canExtend: boolean }) {
  const t = useTranslations("campaigns.view");
  return (
    <Section id="occasions" title={t("occasions")} actions={<OriginMark campaign={campaign} field="occasions" />}>
      {campaign.occasions.length === 0 ? (
        <PublishedValue value={null} isDraft={campaign.status === "DRAFT"} />
      ) : (
        <ul className="divide-y divide-line">
          {campaign.occasions.map((occasion) => (
            <Occasion key={occasion.id} occasion={occasion} campaign={campaign} today={today} canExtend={canExtend} />
          ))}
        </ul>
      )}
    </Section>
  );
}

import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Stat, StatRow } from "@/components/ui/stat";
import type { CampaignDashboard } from "@/lib/dashboard/campaign/types";
import type { Day } from "@/lib/kernel/dates";
import type { LightColour } from "@/lib/progress/types";
import { GroupTable } from "./group-table";
import { Headline } from "./headline";
import { Trend } from "./trend";
import { TroubleList } from "./trouble-list";
import { WaitingList } from "./waiting-list";

const VERDICTS = ["LATE", "AT_RISK", "IN_TIME", "NONE"] as const;
const STATUSES = ["ACTIVE", "DONE_REPORTED", "ACCEPTED", "WAITING", "PAUSED", "NOT_DELIVERED", "CANCELLED", "TRANSFERRED"] as const;

type Props = { view: CampaignDashboard; today: Day; mayDecide: boolean };

/** Will it be ready, and where is help needed: one campaign on one page, red first, each figure opening its records. */
export function CampaignView({ view, today, mayDecide }: Props) {
  const t = useTranslations("dashboard");
  const p = useTranslations("pledges");
  const v = useTranslations("progress");
  const list = (name?: string, value?: string) => (colour?: LightColour) =>
    `/pledges?campaign=${view.campaign.id}${name ? `&${name}=${value}` : ""}${colour ? `&light=${colour}` : ""}`;
  const sources = view.sources.map((source) => ({ ...source, name: p(`funding.${source.id}`) }));
  return (
    <>
      <div className="grid gap-6 lg:grid-cols-[3fr_2fr]">
        <Headline rollUp={view.rollUp} href={list()} />
        {mayDecide && (
          <Section title={t("waiting.title")} level={3}>
            <WaitingList waiting={view.waiting} campaign={view.campaign} />
          </Section>
        )}
      </div>
      <Section title={t("trouble.title")} actions={<AppLink href={list()("RED")}>{t("trouble.all")}</AppLink>}>
        {view.trouble.length === 0 ? <p className="text-ink-soft">{t("trouble.none")}</p> : <TroubleList lines={view.trouble} />}
      </Section>
      <Section title={t("trend.title")}>
        <Trend days={view.trend} today={today} occasion={view.occasion} />
      </Section>
      <Section title={t("verdicts.title")}>
        <StatRow>
          {VERDICTS.map((verdict) => (
            <Stat
              key={verdict}
              label={verdict === "NONE" ? t("verdicts.NONE") : v(`verdict.${verdict}`)}
              value={view.verdicts[verdict]}
              href={list("verdict", verdict)()}
            />
          ))}
          <Stat label={t("reporting.due")} value={view.reporting.due} href={list("reporting", "DUE")()} />
          <Stat label={t("reporting.overdue")} value={view.reporting.overdue} href={list("reporting", "OVERDUE")()} />
        </StatRow>
      </Section>
      <Section title={t("blocks")}>
        <GroupTable caption={t("blocks")} groups={view.blocks} href={(id, colour) => list("block", id)(colour)} />
      </Section>
      <Section title={t("contents")} note={view.contentsOverlap ? t("contentsOverlap") : undefined}>
        <GroupTable caption={t("contents")} groups={view.contents} href={(id, colour) => list("content", id)(colour)} />
        {view.contentsNotPrinted > 0 && <Notice>{t("notPrinted", { count: view.contentsNotPrinted })}</Notice>}
      </Section>
      {sources.length > 0 && (
        <Section title={t("sources")} note={t("sourcesOverlap")}>
          <GroupTable caption={t("sources")} groups={sources} href={(id, colour) => list("source", id)(colour)} />
        </Section>
      )}
      <Section title={t("statuses")}>
        <StatRow>
          {STATUSES.filter((status) => (view.statuses[status] ?? 0) > 0).map((status) => (
            <Stat key={status} label={p(`status.${status}`)} value={view.statuses[status]} href={list("status", status)()} />
          ))}
        </StatRow>
      </Section>
    </>
  );
}

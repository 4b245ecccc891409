import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";
import type { CampaignDashboard } from "@/lib/dashboard/campaign/types";
import type { Day } from "@/lib/kernel/dates";
import { ALL_PLEDGES, hrefOf } from "@/lib/pledges/list/domain";
import { Countdown } from "./countdown";
import { DisciplineList } from "./discipline-list";
import { GroupTable } from "./group-table";
import { Headline } from "./headline";
import type { PledgesHref } from "./pledges-href";
import { PresentKeys } from "./present-keys";
import { Trend } from "./trend";
import { TroubleList } from "./trouble-list";
import { WaitingList } from "./waiting-list";
import "./present.css";

type Slide = { readonly key: string; readonly question: string; readonly body: ReactNode };

function useSlides(view: CampaignDashboard, today: Day): readonly Slide[] {
  const t = useTranslations("dashboard");
  const { id: campaignId } = view.campaign;
  const href: PledgesHref = (change = {}) => hrefOf(ALL_PLEDGES, { campaignId, ...change });
  const groups = (rows: CampaignDashboard["blocks"], change: (id: string) => Parameters<PledgesHref>[0]) =>
    rows.map((row) => ({ ...row, href: ((more) => href({ ...change(row.id), ...more })) as PledgesHref }));
  const slides: (Slide | null)[] = [
    { key: "ready", question: t("present.ready"), body: <Headline rollUp={view.rollUp} verdicts={view.verdicts} href={href} /> },
    {
      key: "trouble",
      question: t("present.trouble"),
      body: view.trouble.length === 0 ? <p>{t("trouble.none")}</p> : <TroubleList lines={view.trouble} />,
    },
    {
      key: "waiting",
      question: t("present.waiting"),
      body: <WaitingList waiting={view.waiting} campaignId={campaignId} href={href} />,
    },
    view.trend.length > 1
      ? { key: "trend", question: t("present.trend"), body: <Trend days={view.trend} today={today} occasion={view.occasion} /> }
      : null,
    {
      key: "blocks",
      question: t("present.blocks"),
      body: <GroupTable caption={t("blocks")} rows={groups(view.blocks, (blockId) => ({ blockId }))} />,
    },
    view.contents.length > 0
      ? {
          key: "contents",
          question: t("present.contents"),
          body: <GroupTable caption={t("contents")} rows={groups(view.contents, (contentId) => ({ contentId }))} />,
        }
      : null,
    {
      key: "reporting",
      question: t("present.reporting"),
      body: (
        <DisciplineList
          reporting={view.reporting}
          signing={{ ...view.signing, href: `/campaigns/${campaignId}/board?state=SIGNED` }}
          href={href}
        />
      ),
    },
  ];
  return slides.filter((slide) => slide !== null);
}

/** The dashboard for a meeting: one question at a time, the same figures, moved by keys or by touch. Without a script all stand below each other. */
export function PresentView({ view, today }: { view: CampaignDashboard; today: Day }) {
  const t = useTranslations("dashboard");
  const slides = useSlides(view, today);
  const back = `/dashboard?campaign=${view.campaign.id}`;
  return (
    <div className="present">
      <header className="present-head">
        <div className="min-w-0">
          <p className="text-sm text-ink-soft">{view.campaign.placeName}</p>
          <h1 className="text-lg leading-snug font-semibold">{view.campaign.name}</h1>
        </div>
        <Countdown occasion={view.occasion} />
      </header>
      <ol className="present-slides">
        {slides.map(({ key, question, body }) => (
          <li key={key} className="present-slide" data-question={key}>
            <h2 className="present-question">{question}</h2>
            {body}
          </li>
        ))}
      </ol>
      <footer className="present-foot">
        <PresentKeys
          back={back}
          count={slides.length}
          words={{ previous: t("present.previous"), next: t("present.next"), full: t("present.full"), of: t.raw("present.of") as string }}
        />
        <AppLink href={back} className="inline-flex min-h-11 items-center">
          {t("present.leave")}
        </AppLink>
      </footer>
    </div>
  );
}

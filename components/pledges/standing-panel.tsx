import { useTranslations } from "next-intl";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Term } from "@/components/ui/term";
import { formatDay } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";
import type { PledgePage } from "@/lib/pledges/page/types";
import type { LightColour, PledgeStanding } from "@/lib/progress/types";
import { StandingLight } from "./standing-light";
import { StandingSentence } from "./standing-sentence";

const BAR: Readonly<Record<LightColour, "slow" | "attention" | "onTrack" | "done" | "neutral">> = {
  RED: "slow",
  AMBER: "attention",
  GREEN: "onTrack",
  DONE: "done",
  GREY: "neutral",
};

function Figure({ standing }: { standing: PledgeStanding }) {
  const t = useTranslations("pledges.page");
  const percent = standing.percent === null ? null : formatPercent(standing.percent);
  const expected = standing.expected === null ? null : formatPercent(standing.expected);
  const label =
    percent === null ? t("unknownPercent") : expected === null ? t("percentOnly", { percent }) : t("percentOf", { percent, expected });
  return (
    <div className="flex flex-col gap-1">
      {percent !== null && (
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="text-3xl font-semibold tabular-nums">{percent}</span>
          {standing.percent !== null && standing.percent > 100 && (
            <span className="font-semibold text-done">{t("exceeds", { percent: formatPercent(standing.percent - 100) })}</span>
          )}
          <span className="text-ink-soft">
            {expected === null ? t("noPlan") : <Term meaning={t("terms.plan")}>{t("planToday", { percent: expected })}</Term>}
          </span>
        </p>
      )}
      <ProgressBar value={standing.percent} expected={standing.expected} label={label} tone={BAR[standing.light.colour]} />
      {percent === null && (
        <p className="text-ink-soft">{expected === null ? label : `${label}; ${t("planToday", { percent: expected })}`}</p>
      )}
    </div>
  );
}

/** How far it is and what that rests on, at first sight. */
export function StandingPanel({ page }: { page: PledgePage }) {
  const t = useTranslations("pledges.page");
  const { standing } = page;
  const waiting = page.reports.filter(({ status }) => status === "SUBMITTED").length;
  return (
    <div className="flex min-w-0 flex-col gap-3 rounded border border-line bg-card p-4 md:p-6">
      <StandingLight light={standing.light} large />
      {page.statusReason && <p>{t("statusReason", { reason: page.statusReason })}</p>}
      <StandingSentence page={page} />
      {standing.detail?.type !== "QUALITATIVE" && <Figure standing={standing} />}
      {standing.asOf && <p className="text-sm text-ink-soft">{t("asOf", { day: formatDay(standing.asOf) })}</p>}
      {waiting > 0 && <p className="text-sm">{t("waitingReport", { count: waiting })}</p>}
    </div>
  );
}

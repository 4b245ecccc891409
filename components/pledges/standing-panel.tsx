import { useTranslations } from "next-intl";
import { ProgressBar } from "@/components/ui/progress-bar";
import { formatDay } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";
import type { PledgePage } from "@/lib/pledges/page/types";
import type { LightColour } from "@/lib/progress/types";
import { StandingLight } from "./standing-light";
import { StandingSentence } from "./standing-sentence";

const BAR: Readonly<Record<LightColour, "slow" | "attention" | "onTrack" | "done" | "neutral">> = {
  RED: "slow",
  AMBER: "attention",
  GREEN: "onTrack",
  DONE: "done",
  GREY: "neutral",
};

/** How far it is and what that rests on, at first sight. */
export function StandingPanel({ page }: { page: PledgePage }) {
  const t = useTranslations("pledges.page");
  const { standing } = page;
  const waiting = page.reports.filter(({ status }) => status === "SUBMITTED").length;
  const percent = standing.percent === null ? null : formatPercent(standing.percent);
  const expected = standing.expected === null ? null : formatPercent(standing.expected);
  const label =
    percent === null ? t("unknownPercent") : expected === null ? t("percentOnly", { percent }) : t("percentOf", { percent, expected });
  return (
    <div className="flex flex-col gap-3 rounded border border-line bg-card p-4 md:p-6">
      <StandingLight light={standing.light} large />
      <StandingSentence standing={standing} />
      {standing.detail?.type !== "QUALITATIVE" && (
        <>
          <ProgressBar value={standing.percent} expected={standing.expected} label={label} tone={BAR[standing.light.colour]} />
          <p className="text-ink-soft">
            {label}
            {standing.asOf && ` · ${t("asOf", { day: formatDay(standing.asOf) })}`}
          </p>
        </>
      )}
      {waiting > 0 && <p className="text-sm">{t("waitingReport", { count: waiting })}</p>}
    </div>
  );
}

import { useTranslations } from "next-intl";
import { type Day, formatDay } from "@/lib/kernel/dates";
import { formatNumber, formatPercent } from "@/lib/kernel/numbers";
import type { Forecast, ForecastAgainst, Verdict } from "@/lib/progress/types";

const LOOK: Readonly<Record<Verdict, string>> = { LATE: "text-slow", AT_RISK: "text-attention", IN_TIME: "text-on-track" };

function Against({ one, isOccasion }: { one: ForecastAgainst; isOccasion: boolean }) {
  const t = useTranslations("pledges.page");
  const p = useTranslations("progress");
  return (
    <li>
      <strong className={LOOK[one.verdict]}>{p(`verdict.${one.verdict}`)}</strong>
      {": "}
      {t("forecastOn", {
        percent: formatPercent(one.projected),
        day: formatDay(one.day),
        what: t(isOccasion ? "forecastOccasion" : "forecastDue"),
      })}
      {one.paceNeeded !== null &&
        one.verdict !== "IN_TIME" &&
        ` · ${p("forecast.paceNeeded", { points: formatNumber(one.paceNeeded, 1) })}`}
    </li>
  );
}

function Trend({ forecast }: { forecast: Extract<Forecast, { against: unknown }> }) {
  const p = useTranslations("progress.forecast");
  const { kind, finish, pace, staleDays } = forecast;
  const head = kind === "TREND" ? p("TREND", { finish: finish ? formatDay(finish) : "–" }) : p(kind);
  const parts = [
    head,
    ...(kind === "REACHED" ? [] : [p("pace", { points: formatNumber(pace, 1) })]),
    ...(staleDays === null ? [] : [p("STALE", { days: staleDays })]),
  ];
  return <p>{parts.join(" · ")}</p>;
}

/** What the forecast says against each day, and how it is made. */
export function ForecastNote({ forecast, occasionDay }: { forecast: Forecast; occasionDay: Day | null }) {
  const t = useTranslations("pledges.page");
  const p = useTranslations("progress.forecast");
  if (forecast.kind === "NOT_FORECAST") return <p className="text-ink-soft">{p(forecast.why)}</p>;
  if (forecast.kind === "NOT_ENOUGH") return <p className="text-ink-soft">{t("forecastNotEnough", { points: forecast.points })}</p>;
  return (
    <div className="flex flex-col gap-2">
      <Trend forecast={forecast} />
      {forecast.kind !== "REACHED" && (
        <ul className="flex list-disc flex-col gap-1 pl-5">
          {forecast.against.map((one) => (
            <Against key={one.day} one={one} isOccasion={one.day === occasionDay} />
          ))}
        </ul>
      )}
      <p className="max-w-prose text-sm text-ink-soft">{t("method", { points: forecast.points })}</p>
    </div>
  );
}

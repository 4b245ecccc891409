import { useTranslations } from "next-intl";
import { type Day, formatDay } from "@/lib/kernel/dates";
import { formatNumber, formatPercent } from "@/lib/kernel/numbers";
import type { Forecast } from "@/lib/progress/types";

type Props = { forecast: Forecast; occasionDay: Day | null };

/** What the forecast says against each day, and how it is made. */
export function ForecastNote({ forecast, occasionDay }: Props) {
  const t = useTranslations("pledges.page");
  const p = useTranslations("progress");
  if (forecast.kind === "NOT_FORECAST") return <p className="text-ink-soft">{p(`forecast.${forecast.why}`)}</p>;
  if (forecast.kind === "NOT_ENOUGH") return <p className="text-ink-soft">{p("forecast.NOT_ENOUGH")}</p>;
  const finish = forecast.finish ? formatDay(forecast.finish) : "–";
  return (
    <div className="flex flex-col gap-1">
      <p>
        {forecast.kind === "STALLED"
          ? p("forecast.STALLED")
          : forecast.kind === "REACHED"
            ? p("forecast.REACHED")
            : p("forecast.TREND", { finish })}
        {forecast.kind !== "REACHED" && ` · ${p("forecast.pace", { points: formatNumber(forecast.pace, 1) })}`}
        {forecast.staleDays !== null && ` · ${p("forecast.STALE", { days: forecast.staleDays })}`}
      </p>
      {forecast.kind !== "REACHED" && (
        <ul className="flex list-disc flex-col gap-1 pl-5">
          {forecast.against.map((one) => (
            <li key={one.day}>
              {t("forecastAgainst", {
                verdict: p(`verdict.${one.verdict}`),
                percent: formatPercent(one.projected),
                day: formatDay(one.day),
                what: one.day === occasionDay ? t("forecastOccasion") : t("forecastDue"),
              })}
              {one.paceNeeded !== null &&
                one.verdict !== "IN_TIME" &&
                ` · ${p("forecast.paceNeeded", { points: formatNumber(one.paceNeeded, 1) })}`}
            </li>
          ))}
        </ul>
      )}
      <p className="max-w-prose text-sm text-ink-soft">{t("method", { points: forecast.points })}</p>
    </div>
  );
}

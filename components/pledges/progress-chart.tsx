import { useTranslations } from "next-intl";
import { LineChart } from "@/components/charts/line-chart";
import { addDays, type Day, formatDay } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";
import type { PledgePage } from "@/lib/pledges/page/types";

/** Where the chart begins and ends: the pledge's days, widened to every figure, to today and to the occasion. */
function extentOf(page: PledgePage, today: Day): { from: Day; to: Day } {
  const days = [...page.points, ...page.plan].map(({ day }) => day);
  const known = [...days, today, page.standing.start, page.standing.due, page.occasion?.day ?? null].filter((day) => day !== null).sort();
  const from = known[0] ?? today;
  const to = known.at(-1) ?? today;
  return { from, to: to > from ? to : addDays(from, 1) };
}

/** From the last accepted figure along the forecast to the day it reaches 100, or to the last day that it was held against. */
function forecastLine(page: PledgePage): { day: Day; value: number }[] {
  const { forecast } = page.standing;
  if (forecast.kind !== "TREND") return [];
  const to = forecast.against.toSorted((left, right) => (left.day < right.day ? -1 : 1)).at(-1);
  if (!to || to.day <= forecast.last.day) return [];
  const start = { day: forecast.last.day, value: forecast.last.percent };
  if (forecast.finish && forecast.finish > start.day && forecast.finish < to.day) {
    return [start, { day: forecast.finish, value: 100 }, { day: to.day, value: 100 }];
  }
  return [start, { day: to.day, value: to.projected }];
}

function useSentence(page: PledgePage): string {
  const t = useTranslations("pledges.page");
  const last = page.points.at(-1);
  const { expected } = page.standing;
  const now = last ? t("chartNow", { day: formatDay(last.day), percent: formatPercent(last.percent) }) : t("chartNone");
  return expected === null ? now : `${now} ${t("chartPlan", { percent: formatPercent(expected) })}`;
}

/** A pledge over time: accepted figures, plan, forecast, today, and the day that it is for. */
export function ProgressChart({ page, today }: { page: PledgePage; today: Day }) {
  const t = useTranslations("pledges.page");
  const sentence = useSentence(page);
  if (page.points.length === 0 && page.plan.length === 0) return null;
  const { from, to } = extentOf(page, today);
  return (
    <LineChart
      title={t("chart")}
      sentence={sentence}
      from={from}
      to={to}
      today={today}
      accepted={page.points.map(({ day, percent }) => ({ day, value: percent }))}
      plan={page.plan.map(({ day, percent }) => ({ day, value: percent }))}
      forecast={forecastLine(page)}
      occasion={page.occasion?.day ? { day: page.occasion.day, label: formatDay(page.occasion.day) } : null}
    />
  );
}

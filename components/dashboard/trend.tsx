import { useTranslations } from "next-intl";
import { LineChart } from "@/components/charts/line-chart";
import { figureOn, hatchedSpans } from "@/lib/dashboard/campaign/domain";
import type { TrendDay } from "@/lib/dashboard/campaign/types";
import { addDays, type Day, formatDay } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";

type Props = { days: readonly TrendDay[]; today: Day; occasion: { name: string; day: Day } | null };

/** How far back the sentence looks. */
const MONTH = 30;

function points(days: readonly TrendDay[], of: "percent" | "expected") {
  return days.flatMap((one) => (one[of] === null ? [] : [{ day: one.day, value: one[of] }]));
}

function useSentence(days: readonly TrendDay[]): string {
  const t = useTranslations("dashboard.trend");
  const now = days.at(-1);
  if (!now || now.percent === null) return t("few");
  const percent = formatPercent(now.percent);
  const day = formatDay(now.day);
  const before = figureOn(days, addDays(now.day, -MONTH))?.percent ?? null;
  const head = now.expected === null ? t("nowOnly", { day, percent }) : t("now", { day, percent, expected: formatPercent(now.expected) });
  return before === null ? head : `${head} ${t("before", { percent: formatPercent(before) })}`;
}

/** How the whole went day by day against its plan. */
export function Trend({ days, today, occasion }: Props) {
  const t = useTranslations("dashboard.trend");
  const sentence = useSentence(days);
  const known = days.slice(
    Math.max(
      0,
      days.findIndex(({ percent }) => percent !== null),
    ),
  );
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last || first.percent === null || first.day === last.day) return <p className="text-ink-soft">{t("few")}</p>;
  return (
    <LineChart
      title={t("chart")}
      sentence={sentence}
      from={first.day}
      to={occasion && occasion.day > today ? occasion.day : last.day}
      today={today}
      accepted={points(known, "percent")}
      plan={points(known, "expected")}
      occasion={occasion ? { day: occasion.day, label: formatDay(occasion.day) } : null}
      partial={{ spans: hatchedSpans(known), word: t("partial") }}
      isDaily
    />
  );
}

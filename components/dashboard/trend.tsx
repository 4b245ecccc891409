import { useTranslations } from "next-intl";
import { LineChart } from "@/components/charts/line-chart";
import type { TrendDay } from "@/lib/dashboard/campaign/types";
import { type Day, formatDay } from "@/lib/kernel/dates";

type Props = { days: readonly TrendDay[]; today: Day; occasion: { name: string; day: Day } | null };

function points(days: readonly TrendDay[], of: "percent" | "expected") {
  return days.flatMap((one) => (one[of] === null ? [] : [{ day: one.day, value: one[of] }]));
}

/** How the whole went day by day against its plan. */
export function Trend({ days, today, occasion }: Props) {
  const t = useTranslations("dashboard.trend");
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last || first.day === last.day) return <p className="text-ink-soft">{t("few")}</p>;
  return (
    <LineChart
      title={t("title")}
      sentence={t("sentence", { from: formatDay(first.day), to: formatDay(last.day) })}
      from={first.day}
      to={occasion && occasion.day > today ? occasion.day : last.day}
      today={today}
      accepted={points(days, "percent")}
      plan={points(days, "expected")}
      occasion={occasion ? { day: occasion.day, label: formatDay(occasion.day) } : null}
    />
  );
}

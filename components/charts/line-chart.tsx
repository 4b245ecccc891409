import { useTranslations } from "next-intl";
import { type Day, formatDay } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";
import { ChartFrame } from "./chart-frame";
import { LinePlot, type PlotMark, type Span } from "./line-plot";
import { levelsFor, type PlotPoint } from "./plot-geometry";

type Props = {
  title: string;
  sentence: string;
  /** The days that the chart reaches from and to. */
  from: Day;
  to: Day;
  today: Day;
  /** Accepted figures, by the day that they are of, in order. */
  accepted: readonly PlotPoint[];
  plan?: readonly PlotPoint[];
  /** From the last accepted figure onwards; empty while there are too few figures. */
  forecast?: readonly PlotPoint[];
  occasion?: { readonly day: Day; readonly label: string } | null;
  /** Stretches whose figures do not speak for the whole yet, and the words for it. */
  partial?: { readonly spans: readonly Span[]; readonly word: string };
  /** Figures of every day are drawn as a line with its end marked; a few single ones as points. */
  isDaily?: boolean;
  format?: (value: number) => string;
};

function valueOn(points: readonly PlotPoint[], day: Day): number | null {
  return points.find((point) => point.day === day)?.value ?? null;
}

function Legend({ entries }: { entries: readonly { readonly look: string; readonly word: string }[] }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {entries.map((entry) => (
        <li key={entry.word} className="flex items-center gap-2">
          <span aria-hidden="true" className={`legend ${entry.look}`} />
          {entry.word}
        </li>
      ))}
    </ul>
  );
}

/** One work over time: what was accepted, what was planned, where it is heading, and the day that it is for. */
export function LineChart({
  title,
  sentence,
  from,
  to,
  today,
  accepted,
  plan = [],
  forecast = [],
  occasion,
  partial,
  isDaily = false,
  format = formatPercent,
}: Props) {
  const t = useTranslations("charts");
  const { low, high, levels } = levelsFor([...accepted, ...plan, ...forecast].map((point) => point.value));
  const first = accepted[0];
  const knownFrom = first ? first.day : today;
  const unknown = knownFrom > from ? [{ from, to: knownFrom > to ? to : knownFrom }] : [];
  const marks: PlotMark[] = [{ day: today, label: t("todayOn", { day: formatDay(today).slice(0, 5) }), kind: "today" }];
  if (occasion) marks.push({ day: occasion.day, label: occasion.label, kind: "occasion" });
  const days = [...new Set([...accepted, ...plan, ...forecast].map((point) => point.day))].sort();
  const text = (value: number | null) => (value === null ? "" : format(value));
  const legend = [
    { look: "legend-accepted", word: t("accepted"), on: accepted.length > 0 },
    { look: "legend-plan", word: t("plan"), on: plan.length > 1 },
    { look: "legend-forecast", word: t("forecast"), on: forecast.length > 1 },
    { look: "hatched", word: t("unknown"), on: unknown.length > 0 },
    { look: "legend-partial hatched", word: partial?.word ?? "", on: (partial?.spans.length ?? 0) > 0 },
  ];
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      legend={<Legend entries={legend.filter((entry) => entry.on)} />}
      head={[t("day"), t("accepted"), t("plan"), t("forecast")]}
      rows={days.map((day) => [formatDay(day), text(valueOn(accepted, day)), text(valueOn(plan, day)), text(valueOn(forecast, day))])}
    >
      <LinePlot
        extent={{ from, to, low, high }}
        levels={levels}
        accepted={accepted}
        plan={plan}
        forecast={forecast}
        unknown={unknown}
        partial={partial?.spans ?? []}
        points={isDaily ? accepted.slice(-1) : accepted}
        marks={marks}
        format={format}
      />
    </ChartFrame>
  );
}

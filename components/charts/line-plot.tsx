import { type Day, formatDay } from "@/lib/kernel/dates";
import { acrossOf, datesFor, downOf, type Extent, type PlotPoint, pathOf } from "./plot-geometry";

/** A day that matters, drawn as an upright line with its words above. */
export type PlotMark = { readonly day: Day; readonly label: string; readonly kind: "today" | "occasion" };

/** A stretch of days. */
export type Span = { readonly from: Day; readonly to: Day };

type Props = {
  extent: Extent;
  levels: readonly number[];
  accepted: readonly PlotPoint[];
  plan: readonly PlotPoint[];
  forecast: readonly PlotPoint[];
  /** Stretches without any accepted figure. */
  unknown: readonly Span[];
  /** Stretches whose figures do not speak for the whole. */
  partial: readonly Span[];
  /** The figures that are marked by a point. */
  points: readonly PlotPoint[];
  marks: readonly PlotMark[];
  format: (value: number) => string;
};

/** Words near the right edge are set to the left of their line. */
const TURN_AT = 55;

/**
 * The drawing of a line chart. Lines are SVG stretched to the place there is; words and points are laid over it, so that they
 * keep their size from phone to projector.
 */
export function LinePlot({ extent, levels, accepted, plan, forecast, unknown, partial, points, marks, format }: Props) {
  const left = (day: Day) => `${acrossOf(extent, day)}%`;
  const top = (value: number) => `${downOf(extent, value)}%`;
  const shown = marks.filter((mark) => mark.day >= extent.from && mark.day <= extent.to);
  return (
    <div className="plot" aria-hidden="true">
      <div className="plot-marks">
        {shown.map((mark) => (
          <span
            key={mark.kind}
            className={`plot-mark-label plot-${mark.kind}-label`}
            data-turned={acrossOf(extent, mark.day) > TURN_AT || undefined}
            style={{ left: left(mark.day) }}
          >
            {mark.label}
          </span>
        ))}
      </div>
      <div className="plot-area">
        {levels.map((level) => (
          <span key={level} className="plot-level" style={{ top: top(level) }}>
            {format(level)}
          </span>
        ))}
        {unknown.map((span) => (
          <span
            key={span.from}
            className="hatched plot-unknown"
            style={{ left: left(span.from), width: `${acrossOf(extent, span.to) - acrossOf(extent, span.from)}%` }}
          />
        ))}
        {partial.map((span) => (
          <span
            key={span.from}
            className="hatched plot-partial"
            style={{ left: left(span.from), width: `${acrossOf(extent, span.to) - acrossOf(extent, span.from)}%` }}
          />
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {levels.map((level) => (
            <path key={level} d={`M0 ${downOf(extent, level)}H100`} className={level === 0 ? "plot-zero" : "plot-grid"} />
          ))}
          {plan.length > 1 && <path d={pathOf(extent, plan)} className="plot-plan" />}
          {forecast.length > 1 && <path d={pathOf(extent, forecast)} className="plot-forecast" />}
          {accepted.length > 1 && <path d={pathOf(extent, accepted)} className="plot-accepted" />}
        </svg>
        {shown.map((mark) => (
          <span key={mark.kind} className={`plot-mark plot-${mark.kind}`} style={{ left: left(mark.day) }} />
        ))}
        {points.map((point) => (
          <span key={point.day} className="plot-point" style={{ left: left(point.day), top: top(point.value) }} />
        ))}
      </div>
      <div className="plot-dates">
        {datesFor(extent.from, extent.to).map((day) => (
          <span key={day} style={{ left: left(day) }}>
            {formatDay(day).slice(3)}
          </span>
        ))}
      </div>
    </div>
  );
}

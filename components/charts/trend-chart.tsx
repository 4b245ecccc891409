import { useTranslations } from "next-intl";
import { formatPercent } from "@/lib/kernel/numbers";
import { ChartFrame } from "./chart-frame";

export type TrendColumn = {
  /** "T1", "03/2025": short. */
  readonly label: string;
  /** 0–100, or null where less than enough is known. */
  readonly value: number | null;
  readonly expected: number | null;
};

type Props = {
  title: string;
  sentence: string;
  columns: readonly TrendColumn[];
  /** What a column is of: "Tháng". */
  columnHead: string;
};

const cut = (value: number): number => Math.min(100, Math.max(0, value));

/** How the whole went month by month against its plan; columns start at zero, the plan is a line across each. */
export function TrendChart({ title, sentence, columns, columnHead }: Props) {
  const t = useTranslations("charts");
  const text = (value: number | null) => (value === null ? t("unknown") : formatPercent(value));
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      head={[columnHead, t("accepted"), t("plan")]}
      rows={columns.map((column) => [column.label, text(column.value), column.expected === null ? "" : formatPercent(column.expected)])}
    >
      <div className="trend" aria-hidden="true">
        {columns.map((column) => (
          <div key={column.label} className="trend-column">
            <div className="trend-room">
              {column.value === null ? (
                <div className="hatched absolute inset-0" />
              ) : (
                <div className="trend-bar" style={{ height: `${cut(column.value)}%` }} />
              )}
              {column.expected !== null && <div className="trend-expected" style={{ bottom: `${cut(column.expected)}%` }} />}
            </div>
            <span className="trend-value">{column.value === null ? "–" : formatPercent(column.value)}</span>
            <span className="trend-label">{column.label}</span>
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}

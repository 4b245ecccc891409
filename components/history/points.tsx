import { useTranslations } from "next-intl";
import { formatNumber } from "@/lib/kernel/numbers";

/** A difference in percentage points with its sign; said in words where one of the two is not known. */
export function Points({ value }: { value: number | null }) {
  const t = useTranslations("history.past");
  if (value === null) return <span className="text-ink-soft">{t("noDifference")}</span>;
  const sign = value > 0 ? "+" : value < 0 ? "−" : "";
  return <span className="tabular-nums">{t("points", { points: `${sign}${formatNumber(Math.abs(value), 1)}` })}</span>;
}

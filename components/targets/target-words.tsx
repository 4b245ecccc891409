import { useTranslations } from "next-intl";
import { Unknown } from "@/components/campaigns/published-value";
import { formatDay } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";
import { amountText } from "@/lib/targets/domain";
import type { ReadingView, TargetLine, TargetPeriod } from "@/lib/targets/types";

/** The days of a period, as far as they are stated; null when neither is. */
export function usePeriod(): (period: TargetPeriod) => string | null {
  const t = useTranslations("targets.list");
  return ({ from, to }) => {
    if (from && to) return t("period", { from: formatDay(from), to: formatDay(to) });
    if (to) return t("periodTo", { to: formatDay(to) });
    return from && t("periodFrom", { from: formatDay(from) });
  };
}

/** The goal in numbers or words; what the source leaves out is said. */
export function GoalText({ line }: { line: Pick<TargetLine, "goal" | "unit" | "goalText"> }) {
  const { goal, unit, goalText } = line;
  if (goal === null && goalText === null) return <Unknown />;
  return (
    <span className="block">
      {goal !== null && <span className="tabular-nums">{amountText(goal, unit)}</span>}
      {goalText && <span className={goal === null ? "" : "block text-sm text-ink-soft"}>{goalText}</span>}
    </span>
  );
}

/** What a reading says: its number, its word, and the words of the source. */
export function ReadingText({ reading, unit }: { reading: ReadingView; unit: string | null }) {
  const t = useTranslations("targets");
  const { value, verdict, asPublished } = reading;
  return (
    <span className="block">
      {value !== null && (
        <span className="tabular-nums" data-field="targetReading.value">
          {amountText(value, unit)}
        </span>
      )}
      {verdict && (
        <span className="block" data-field="targetReading.verdict">
          {t(`verdicts.${verdict}`)}
        </span>
      )}
      {asPublished && (
        <span className="block text-sm text-ink-soft" data-field="targetReading.asPublished">
          “{asPublished}”
        </span>
      )}
    </span>
  );
}

/** What is still open for the rest of the period, with the pace that it needs. */
export function RemainingText({ line }: { line: Pick<TargetLine, "standing" | "unit"> }) {
  const t = useTranslations("targets.list");
  const { remaining, paceNeeded, percent, daysLeft, isOver, state } = line.standing;
  const parts = [
    percent === null ? null : t("percent", { percent: formatPercent(percent, 1) }),
    remaining === null ? null : t("remaining", { amount: amountText(remaining, line.unit) }),
    paceNeeded === null ? null : t("pace", { amount: amountText(paceNeeded, line.unit, 2) }),
    daysLeft === null || isOver || state === "MET" || state === "EXCEEDED" ? null : t("daysLeft", { days: daysLeft }),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : <span className="block text-sm text-ink-soft">{parts.join(" · ")}</span>;
}

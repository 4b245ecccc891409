import { useTranslations } from "next-intl";
import type { RollUp } from "@/lib/dashboard/types";
import { formatNumber, formatPercent } from "@/lib/kernel/numbers";

/** How the whole stands against its plan in one sentence, over the same works on both sides. */
export function PlanSentence({ rollUp }: { rollUp: RollUp }) {
  const t = useTranslations("dashboard");
  const { expected, comparable, expectedOf, assessable } = rollUp;
  if (expected === null || comparable === null) return null;
  const points = Math.round(expected) - Math.round(comparable);
  const key = points > 0 ? "behind" : points < 0 ? "ahead" : "asPlanned";
  return (
    <p>
      {t(key, { points: formatNumber(Math.abs(points), 0), percent: formatPercent(expected) })}
      {expectedOf < assessable && <span className="text-ink-soft"> {t("planOf", { count: expectedOf })}</span>}
    </p>
  );
}

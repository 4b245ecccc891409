import { useTranslations } from "next-intl";
import type { RollUp } from "@/lib/dashboard/types";
import { formatPercent } from "@/lib/kernel/numbers";

/** A group's percentage with its denominator; below 80 % coverage it says what it is made of instead of standing alone. */
export function RollUpFigure({ rollUp }: { rollUp: RollUp }) {
  const t = useTranslations("dashboard");
  if (rollUp.percent === null) return <span className="text-ink-soft">{t("none")}</span>;
  const of = { assessable: rollUp.assessable, whole: rollUp.whole };
  return (
    <span>
      <strong className={rollUp.isHatched ? "text-ink-soft" : undefined}>{formatPercent(rollUp.percent)}</strong>
      <span className="block text-sm text-ink-soft">{t(rollUp.isHatched ? "hatched" : "of", of)}</span>
    </span>
  );
}

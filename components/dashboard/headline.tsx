import { useTranslations } from "next-intl";
import { StackedBar } from "@/components/charts/stacked-bar";
import { toneOf } from "@/components/pledges/standing-light";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { RollUp } from "@/lib/dashboard/types";
import { formatPercent } from "@/lib/kernel/numbers";
import { LIGHT_ORDER } from "@/lib/progress/constants";
import type { LightColour } from "@/lib/progress/types";

type Props = { rollUp: RollUp; href?: (colour: LightColour) => string };

/** The figure of the whole with its denominator and plan, and below it how many stand how. */
export function Headline({ rollUp, href }: Props) {
  const t = useTranslations("dashboard");
  const c = useTranslations("progress.colour");
  const { percent, expected, assessable, whole, isHatched } = rollUp;
  const label = percent === null ? t("none") : formatPercent(percent);
  return (
    <div className="flex flex-col gap-4 rounded border border-line bg-card p-4 md:p-6">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-1">
        <span className={`text-4xl leading-none font-semibold tabular-nums ${isHatched ? "text-ink-soft" : ""}`}>{label}</span>
        <span className="text-ink-soft">{t(isHatched ? "hatched" : "of", { assessable, whole })}</span>
      </div>
      <div className="flex flex-col gap-1">
        <ProgressBar value={isHatched ? null : percent} expected={expected} label={label} />
        {expected !== null && (
          <p className="text-sm text-ink-soft">{t("plan", { percent: formatPercent(expected), count: rollUp.expectedOf })}</p>
        )}
      </div>
      <StackedBar
        label={t("lights", { whole })}
        parts={LIGHT_ORDER.map((colour) => ({
          tone: toneOf(colour),
          word: c(colour),
          count: rollUp.lights[colour],
          ...(href ? { href: href(colour) } : {}),
        }))}
      />
      {rollUp.qualitative.all > 0 && <p className="text-sm text-ink-soft">{t("qualitative", rollUp.qualitative)}</p>}
    </div>
  );
}

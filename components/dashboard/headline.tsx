import { useTranslations } from "next-intl";
import { StackedBar } from "@/components/charts/stacked-bar";
import { toneOf } from "@/components/pledges/standing-light";
import { AppLink } from "@/components/ui/app-link";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Term } from "@/components/ui/term";
import type { CampaignDashboard } from "@/lib/dashboard/campaign/types";
import type { RollUp } from "@/lib/dashboard/types";
import { formatPercent } from "@/lib/kernel/numbers";
import { LIGHT_ORDER } from "@/lib/progress/constants";
import { PlanSentence } from "./plan-sentence";
import type { PledgesHref } from "./pledges-href";
import { QualitativeLine } from "./qualitative-line";
import { VerdictStrip } from "./verdict-strip";

type Props = { rollUp: RollUp; verdicts: CampaignDashboard["verdicts"]; href: PledgesHref };

/** The percentage with what it is computed on; both open their records. */
function Figure({ rollUp, href }: Omit<Props, "verdicts">) {
  const t = useTranslations("dashboard");
  const { percent, assessable, whole, isHatched } = rollUp;
  const missing = whole - assessable;
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-1">
      {percent === null ? (
        <span className="text-2xl font-semibold text-ink-soft">{t("none")}</span>
      ) : (
        <AppLink
          href={href({ counted: "yes" })}
          className={`text-4xl leading-none font-semibold tabular-nums no-underline hover:underline ${isHatched ? "text-ink-soft" : "text-ink"}`}
        >
          {formatPercent(percent)}
        </AppLink>
      )}
      <span className="flex flex-col text-ink-soft">
        <Term meaning={t("terms.of")}>
          <AppLink href={href()} className="whitespace-normal text-ink-soft">
            {t(isHatched ? "hatched" : "of", { assessable, whole })}
          </AppLink>
        </Term>
        {missing > 0 && (
          <AppLink href={href({ counted: "no" })} className="text-sm">
            {t("notCounted", { count: missing })}
          </AppLink>
        )}
      </span>
    </div>
  );
}

/** Will it be ready: the figure of the whole against its plan, how many stand how, and what the forecasts say; each number opens its records. */
export function Headline({ rollUp, verdicts, href }: Props) {
  const t = useTranslations("dashboard");
  const c = useTranslations("progress.colour");
  const { percent, expected, whole, isHatched } = rollUp;
  return (
    <div className="flex min-w-0 flex-col gap-4 rounded border border-line bg-card p-4 md:p-6">
      <div className="flex flex-col gap-2">
        <p className="text-sm font-semibold">
          <Term meaning={t("terms.progress")}>{t("progress")}</Term>
        </p>
        <Figure rollUp={rollUp} href={href} />
      </div>
      <div className="flex flex-col gap-1">
        <ProgressBar
          value={percent}
          expected={expected}
          label={percent === null ? t("none") : formatPercent(percent)}
          partial={isHatched}
        />
        <PlanSentence rollUp={rollUp} />
      </div>
      <StackedBar
        label={t("lights", { whole })}
        parts={LIGHT_ORDER.map((light) => ({ tone: toneOf(light), word: c(light), count: rollUp.lights[light], href: href({ light }) }))}
      />
      <QualitativeLine qualitative={rollUp.qualitative} href={href} />
      <VerdictStrip verdicts={verdicts} href={href} />
    </div>
  );
}

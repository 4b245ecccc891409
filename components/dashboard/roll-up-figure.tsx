import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { RollUp } from "@/lib/dashboard/types";
import { formatPercent } from "@/lib/kernel/numbers";
import type { PledgesHref } from "./pledges-href";

type Props = { rollUp: RollUp; name: string; href: PledgesHref };

/** A group's percentage drawn against its plan, with its denominator; below 80 % coverage in stripes. Figure and denominator open their records. */
export function RollUpFigure({ rollUp, name, href }: Props) {
  const t = useTranslations("dashboard");
  const { percent, expected, assessable, whole, isHatched } = rollUp;
  if (whole === 0) return <span className="text-ink-soft">{t("groups.noPledge")}</span>;
  const shown = percent === null ? t("none") : formatPercent(percent);
  return (
    <span className="flex min-w-0 flex-col">
      <ProgressBar value={percent} expected={expected} label={t("groups.bar", { name, percent: shown })} partial={isHatched} />
      <span className="flex flex-wrap items-baseline gap-x-2">
        {percent === null ? (
          <span className="text-ink-soft">{shown}</span>
        ) : (
          <AppLink href={href({ counted: "yes" })} className={`font-semibold ${isHatched ? "text-ink-soft" : "text-ink"}`}>
            {shown}
          </AppLink>
        )}
        <AppLink href={href()} className="text-sm text-ink-soft">
          {t(isHatched ? "hatched" : "ofShort", { assessable, whole })}
        </AppLink>
      </span>
    </span>
  );
}

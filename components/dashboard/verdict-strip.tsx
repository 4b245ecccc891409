import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Term } from "@/components/ui/term";
import type { CampaignDashboard } from "@/lib/dashboard/campaign/types";
import type { PledgesHref } from "./pledges-href";

const VERDICTS = ["LATE", "AT_RISK", "IN_TIME", "NONE"] as const;

const LOOK = { LATE: "text-slow", AT_RISK: "text-attention", IN_TIME: "text-on-track", NONE: "text-unassessed" } as const;

/** What the forecasts say against the day of the occasion: how many in time, at risk, too late, and how many have none. */
export function VerdictStrip({ verdicts, href }: { verdicts: CampaignDashboard["verdicts"]; href: PledgesHref }) {
  const t = useTranslations("dashboard");
  const v = useTranslations("progress.verdict");
  return (
    <div className="border-t border-line pt-3">
      <p className="text-sm font-semibold">
        <Term meaning={t("terms.forecast")}>{t("verdicts.title")}</Term>
      </p>
      <ul className="flex flex-wrap gap-x-6">
        {VERDICTS.map((verdict) => (
          <li key={verdict}>
            <AppLink href={href({ verdict })} className="inline-flex min-h-11 items-center gap-2 no-underline hover:underline">
              <strong className="text-lg text-ink tabular-nums">{verdicts[verdict]}</strong>
              <span className={`text-sm ${verdict === "NONE" ? "" : "font-semibold"} ${LOOK[verdict]}`}>
                {verdict === "NONE" ? t("verdicts.NONE") : v(verdict)}
              </span>
            </AppLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

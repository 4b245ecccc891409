import { useTranslations } from "next-intl";
import type { CampaignDashboard } from "@/lib/dashboard/campaign/types";
import { formatDay } from "@/lib/kernel/dates";

/** How long there is still to go to the day that works must be ready for. */
export function Countdown({ occasion }: { occasion: CampaignDashboard["occasion"] }) {
  const t = useTranslations("dashboard");
  if (!occasion) return t("noOccasion");
  const { name, day, daysLeft, extensions } = occasion;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <strong className="text-xl text-ink tabular-nums">
        {daysLeft < 0 ? t("daysPast", { days: -daysLeft }) : t("daysLeft", { days: daysLeft })}
      </strong>
      <span>
        {t("occasion", { name, day: formatDay(day) })}
        {extensions > 0 && ` (${t("extended", { count: extensions })})`}
      </span>
    </p>
  );
}

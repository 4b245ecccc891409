import { useTranslations } from "next-intl";
import { type Day, daysBetween } from "@/lib/kernel/dates";

/** "còn 76 ngày", "hôm nay", "đã qua 3 ngày". */
export function Countdown({ day, today }: { day: Day; today: Day }) {
  const t = useTranslations("campaigns.countdown");
  const days = daysBetween(today, day);
  if (days === 0) return <>{t("today")}</>;
  return <>{days > 0 ? t("left", { days }) : t("past", { days: -days })}</>;
}

import { useTranslations } from "next-intl";
import { formatDay } from "@/lib/kernel/dates";
import type { ReviewPeriod } from "@/lib/reviews/types";

/** A period in words: as published first, then its days as far as they are stated; null when nothing is. */
export function usePeriodText(): (period: ReviewPeriod) => string | null {
  const t = useTranslations("reviews.list");
  return ({ from, to, label }) => {
    const days = [from && t("from", { from: formatDay(from) }), to && t("to", { to: formatDay(to) })].filter(Boolean).join(" ");
    return [label, days].filter(Boolean).join(", ") || null;
  };
}

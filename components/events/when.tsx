import { useTranslations } from "next-intl";
import { PublishedValue } from "@/components/campaigns/published-value";
import type { EventTime } from "@/lib/events/types";
import { formatPreciseDay } from "@/lib/kernel/typed-days";

/** When an event was, as far as it is known: "sáng 16/10/2024", "tháng 10/2024", "chiều ngày 11/04, không rõ năm". */
export function When({ time, plain = false, field }: { time: EventTime; plain?: boolean; field?: string }) {
  const t = useTranslations("events");
  const { when, session, dateAsPublished, yearInferred } = time;
  const value =
    when &&
    t.rich(`when.${when.precision}`, {
      day: formatPreciseDay(when),
      session: session ?? "other",
      part: (chunks) => <span data-field="event.session">{chunks}</span>,
    });
  return <PublishedValue field={field} value={value} asPublished={plain ? null : dateAsPublished} yearInferred={yearInferred} />;
}

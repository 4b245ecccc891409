import { useTranslations } from "next-intl";
import { Timeline, type TimelineEntry } from "@/components/ui/timeline";
import { byDay } from "@/lib/history/domain";
import type { HistoryEntry, HistoryPage } from "@/lib/history/types";
import { formatDay, formatTime } from "@/lib/kernel/dates";
import { ChangeList } from "./change-list";
import { useWho } from "./use-who";

/** "covenants.returned" has its sentence under "covenants.events.returned". */
function keyOf(type: string): string {
  const [feature, name] = type.split(".");
  return `${feature}.events.${name}`;
}

function useSentence(): (entry: HistoryEntry) => string {
  const t = useTranslations();
  const who = useWho();
  return (entry) => {
    const actor = who(entry.actorName, entry.actorPost);
    const key = keyOf(entry.type) as never;
    return t.has(key) ? t(key, { ...entry.params, actor } as never) : actor;
  };
}

type Props = { page: Pick<HistoryPage, "entries" | "names">; level?: 2 | 3 };

/** History in sentences, day by day: who, what, when, and what was before and after. */
export function HistoryTimeline({ page, level = 2 }: Props) {
  const h = useTranslations("history");
  const sentence = useSentence();
  const Head = level === 2 ? "h2" : "h3";
  return byDay(page.entries).map(({ day, entries }) => {
    const lines = entries.map(
      (entry): TimelineEntry => ({
        id: entry.id,
        time: formatTime(entry.at),
        dateTime: entry.at.toISOString(),
        sentence: sentence(entry),
        detail: <ChangeList changes={entry.changes} names={page.names} />,
      }),
    );
    return (
      <section key={day} className="flex flex-col gap-3">
        <Head className="text-base">{h("day", { day: formatDay(day) })}</Head>
        <Timeline entries={lines} label={h("day", { day: formatDay(day) })} />
      </section>
    );
  });
}

import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { Timeline } from "@/components/ui/timeline";
import type { HistoryEntry } from "@/lib/history/types";
import { formatMoment } from "@/lib/kernel/dates";

/** "covenants.returned" has its sentence under "covenants.events.returned". */
function keyOf(type: string): string {
  const [feature, name] = type.split(".");
  return `${feature}.events.${name}`;
}

/** History in sentences: who, what, when. */
export async function HistoryTimeline({ entries }: { entries: readonly HistoryEntry[] }) {
  const t = await getTranslations();
  const h = await getTranslations("history");
  if (entries.length === 0) return <EmptyState title={h("empty")} />;
  const lines = entries.map((entry) => {
    const actor = entry.actorName ? h("actor", { name: entry.actorName, post: entry.actorPost }) : h("system");
    return {
      id: entry.id,
      time: formatMoment(entry.at),
      dateTime: entry.at.toISOString(),
      sentence: t.has(keyOf(entry.type) as never) ? t(keyOf(entry.type) as never, { ...entry.params, actor } as never) : actor,
    };
  });
  return <Timeline entries={lines} label={h("label")} />;
}

import { createTranslator } from "next-intl";
import { ALARMS } from "@/lib/feeds/constants";
import type { FeedEntry, WordedEntry } from "@/lib/feeds/types";
import { DEFAULT_LOCALE } from "@/lib/i18n/locale";
import { loadMessages } from "@/lib/i18n/messages";

/** The words of a calendar's file. A phone sends no cookie, so they are Vietnamese. */
async function calendarWords() {
  return createTranslator({ locale: DEFAULT_LOCALE, messages: await loadMessages(DEFAULT_LOCALE), namespace: "feeds.file" });
}

function worded(t: Awaited<ReturnType<typeof calendarWords>>, entry: FeedEntry, origin: string): WordedEntry {
  const [title = ""] = entry.titles;
  const url = origin + entry.path;
  const rest = entry.count - entry.titles.length;
  const lines = [
    entry.of,
    entry.session && t(entry.session),
    ...(entry.count > 1 ? entry.titles.map((each) => `- ${each}`) : []),
    rest > 0 && t("more", { count: rest }),
    t("open", { url }),
  ];
  return {
    uid: entry.id,
    day: entry.day,
    summary: t(entry.kind, { count: entry.count, title }),
    description: lines.filter(Boolean).join("\n"),
    location: entry.location,
    url,
    alarms: ALARMS[entry.kind],
  };
}

/** A calendar's name and entries in words. `of`: the units and places of the person's posts. */
export async function inWords(entries: readonly FeedEntry[], of: readonly string[], origin: string) {
  const t = await calendarWords();
  return {
    name: of.length > 0 ? t("name", { of: [...new Set(of)].join(", ") }) : t("nameAlone"),
    fileName: t("fileName"),
    entries: entries.map((entry) => worded(t, entry, origin)),
  };
}

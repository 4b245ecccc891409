import { getTranslations } from "next-intl/server";
import type { Words } from "@/lib/exports/types";

/** Words in the reader's language. Sentences without anything to fill in are made once: a list says the same few words on every line. */
export async function wordsOfRequest(): Promise<Words> {
  const t = await getTranslations();
  const known = new Map<string, string>();
  return (key, params) => {
    if (params) return t(key as never, params as never);
    const words = known.get(key) ?? t(key as never);
    known.set(key, words);
    return words;
  };
}

import { createTranslator } from "next-intl";
import type { Words } from "@/lib/papers/types";
import { DEFAULT_LOCALE } from "./locale";
import { loadMessages } from "./messages";

/** The words of papers, which are Vietnamese whatever language somebody reads the screens in: they are signed and filed. */
export async function paperWords(): Promise<Words> {
  const t = createTranslator({ locale: DEFAULT_LOCALE, messages: await loadMessages(DEFAULT_LOCALE) });
  return (key, values) => t(key as never, values as never);
}

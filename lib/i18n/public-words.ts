import { createTranslator } from "next-intl";
import { DEFAULT_LOCALE } from "./locale";
import { loadMessages } from "./messages";

/** The words of public pages, which are Vietnamese whatever a browser's cookie says: one address is one page for everybody. */
export async function publicWords() {
  return createTranslator({ locale: DEFAULT_LOCALE, messages: await loadMessages(DEFAULT_LOCALE), namespace: "publications.public" });
}

export type PublicWords = Awaited<ReturnType<typeof publicWords>>;

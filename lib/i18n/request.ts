import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { LOCALE_COOKIE, type Locale, readLocale } from "./locale";
import { loadMessages, type Messages } from "./messages";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

/** The language is a cookie and never part of an address, so that a link sent through Zalo opens in the reader's own language. */
export default getRequestConfig(async () => {
  const jar = await cookies();
  const locale = readLocale(jar.get(LOCALE_COOKIE)?.value);
  return { locale, messages: await loadMessages(locale), timeZone: "Asia/Ho_Chi_Minh" };
});

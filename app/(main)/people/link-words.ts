import { getTranslations } from "next-intl/server";
import type { LinkWords } from "@/components/people/link-panel";

/** The sentences around a new link, with their places still open: name, address and code are known in the browser only. */
export async function linkWords(): Promise<LinkWords> {
  const t = await getTranslations("people.link");
  return {
    title: t.raw("readyTitle"),
    note: t.raw("readyNote"),
    message: t.raw("message"),
    copy: t("copy"),
    copyUrl: t("copyUrl"),
    code: t("code"),
  };
}

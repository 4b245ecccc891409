import { getTranslations } from "next-intl/server";
import type { BriefWords } from "@/lib/briefs/types";

/** The words of a short report: its own, and the rules' word for each light. */
export async function briefWords(): Promise<BriefWords> {
  const [own, lights] = await Promise.all([getTranslations("briefs.text"), getTranslations("progress.light")]);
  return (key, params) => {
    const [, light] = /^light\.(.*)$/.exec(key) ?? [];
    return light ? lights(light as Parameters<typeof lights>[0], params as never) : own(key as Parameters<typeof own>[0], params as never);
  };
}

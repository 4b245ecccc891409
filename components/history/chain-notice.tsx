import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { HistoryChain } from "@/lib/history/types";

const SHORT_HASH = 12;

/** What the recomputation of a place's history found. */
export function ChainNotice({ chain }: { chain: HistoryChain }) {
  const t = useTranslations("history");
  return chain.holds ? (
    <Notice kind="success" live>
      {t("chainHolds", { length: chain.length, head: chain.head.slice(0, SHORT_HASH) })}
    </Notice>
  ) : (
    <Notice kind="danger" live>
      {t("chainBroken", { at: chain.brokenAt ?? 0 })}
    </Notice>
  );
}

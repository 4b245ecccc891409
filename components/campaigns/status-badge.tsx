import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { CampaignStatus } from "@/lib/campaigns/types";

const TONE: Readonly<Record<CampaignStatus | "DELETED", BadgeTone>> = {
  DRAFT: "waiting",
  OPEN: "action",
  LAUNCHED: "success",
  CLOSED: "neutral",
  ARCHIVED: "neutral",
  CANCELLED: "warning",
  DELETED: "warning",
};

/** Where a campaign stands, in a word; a deleted draft says so instead. */
export function StatusBadge({ status, isDeleted = false }: { status: CampaignStatus; isDeleted?: boolean }) {
  const t = useTranslations("campaigns.status");
  const shown = isDeleted ? "DELETED" : status;
  return <Badge tone={TONE[shown]}>{t(shown)}</Badge>;
}

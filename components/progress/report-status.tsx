import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { ReportStatus } from "@/lib/progress/types";

const TONE: Readonly<Record<ReportStatus, BadgeTone>> = {
  ACCEPTED: "success",
  SUBMITTED: "waiting",
  RETURNED: "danger",
  RECALLED: "neutral",
};

/** What became of a report, in a word. */
export function ReportStatusBadge({ status }: { status: ReportStatus }) {
  const t = useTranslations("progress.status");
  return <Badge tone={TONE[status]}>{t(status)}</Badge>;
}

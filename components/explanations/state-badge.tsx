import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { ExplanationLine, ExplanationState } from "@/lib/explanations/types";

const TONE: Readonly<Record<ExplanationState, BadgeTone>> = {
  ASKED: "waiting",
  OVERDUE: "danger",
  ANSWERED: "action",
  CLOSED: "success",
  WITHDRAWN: "neutral",
};

/** Where a request stands, and by how many days an answer is overdue. */
export function ExplanationBadge({ line: { status, overdue } }: { line: Pick<ExplanationLine, "status" | "overdue"> }) {
  const t = useTranslations("explanations");
  const state = overdue > 0 ? "OVERDUE" : status;
  return (
    <Badge tone={TONE[state]}>{overdue > 0 ? `${t("state.OVERDUE")}: ${t("overdue", { days: overdue })}` : t(`state.${state}`)}</Badge>
  );
}

import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { TargetStanding, TargetState } from "@/lib/targets/types";

const TONE: Readonly<Record<TargetState, BadgeTone>> = { EXCEEDED: "success", MET: "success", REMAINING: "warning", NO_DATA: "waiting" };

/** How a target stands, in a word. */
export function TargetStateBadge({ standing }: { standing: Pick<TargetStanding, "state" | "isOver"> }) {
  const t = useTranslations("targets");
  const isOpen = standing.state === "REMAINING" || standing.state === "NO_DATA";
  return (
    <Badge tone={TONE[standing.state]}>
      <span data-field="target.state">{t(`states.${standing.state}`)}</span>
      {isOpen && standing.isOver && ` · ${t("over")}`}
    </Badge>
  );
}

import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { CeremonyStatus } from "@/lib/ceremonies/types";

const TONE: Readonly<Record<CeremonyStatus, BadgeTone>> = { PLANNED: "neutral", RUNNING: "action", ENDED: "success" };

/** Where a ceremony stands, in a word. */
export function CeremonyBadge({ status }: { status: CeremonyStatus }) {
  const t = useTranslations("ceremonies");
  return (
    <span data-field="ceremony.status">
      <Badge tone={TONE[status]}>{t(`status.${status}`)}</Badge>
    </span>
  );
}

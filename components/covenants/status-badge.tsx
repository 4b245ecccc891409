import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { BoardState, RevisionStatus, Standing } from "@/lib/covenants/types";

const REVISION_TONE: Readonly<Record<RevisionStatus, BadgeTone>> = {
  DRAFT: "neutral",
  SUBMITTED: "waiting",
  RETURNED: "warning",
  APPROVED: "action",
  SIGNED: "success",
  SUPERSEDED: "neutral",
};

const BOARD_TONE: Readonly<Record<BoardState, BadgeTone>> = {
  NOT_SENT: "neutral",
  WAITING: "waiting",
  RETURNED: "warning",
  APPROVED: "action",
  SIGNED: "success",
};

/** The state of one version of a covenant, in a word. */
export function RevisionBadge({ status, isDropped }: { status: RevisionStatus; isDropped: boolean }) {
  const t = useTranslations("covenants.status");
  return isDropped ? <Badge>{t("DROPPED")}</Badge> : <Badge tone={REVISION_TONE[status]}>{t(status)}</Badge>;
}

/** Where a unit stands on the board; an amendment under way is a mark beside it. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const t = useTranslations("covenants.board");
  return (
    <span className="flex flex-wrap gap-2">
      <Badge tone={BOARD_TONE[standing.state]}>{t(`state.${standing.state}`)}</Badge>
      {standing.amendment && <Badge tone="waiting">{t(`amendment.${standing.amendment}`)}</Badge>}
    </span>
  );
}

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/action-state";
import { missingBefore } from "@/lib/campaigns/readiness/domain";
import type { Readiness } from "@/lib/campaigns/readiness/types";
import type { CampaignView } from "@/lib/campaigns/types";
import { dayAt, formatDay } from "@/lib/kernel/dates";
import { missingText } from "./missing-words";

type Props = { campaign: CampaignView; readiness: Readiness; manages: boolean; restoreAction: FormAction };

function MissingNotice({ campaign, readiness }: Pick<Props, "campaign" | "readiness">) {
  const t = useTranslations("campaigns.view");
  const words = useTranslations("campaigns.ready");
  const isDraft = campaign.status === "DRAFT";
  const missing = missingBefore(readiness, isDraft ? "OPEN" : "LAUNCH");
  const toReadiness = (
    <LinkButton href={`/campaigns/${campaign.id}/edit/readiness`} kind="secondary">
      {t("toReadiness")}
    </LinkButton>
  );
  if (missing.length === 0) {
    return (
      <Notice kind="success" title={t(isDraft ? "readyToOpen" : "readyToLaunch")} actions={toReadiness}>
        {null}
      </Notice>
    );
  }
  return (
    <Notice kind="warning" title={t(isDraft ? "missingTitle" : "missingLaunchTitle")} actions={toReadiness}>
      <ul className="list-disc pl-5">
        {missing.map((item) => {
          const text = missingText(words, item);
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </Notice>
  );
}

/** What must be known before reading on: deleted, called off, closed, or what is still missing for whoever can mend it. */
export function LifeNotices({ campaign, readiness, manages, restoreAction }: Props) {
  const t = useTranslations("campaigns.view");
  const { id, version, status } = campaign;
  if (campaign.isDeleted) {
    const restore = manages && (
      <FormShell action={restoreAction} hidden={{ id, version }} guardLeaving={false}>
        <Button kind="secondary" icon="undo">
          {t("restore")}
        </Button>
      </FormShell>
    );
    return (
      <Notice kind="warning" title={t("deletedTitle")} actions={restore}>
        {t("deletedBody")}
      </Notice>
    );
  }
  if (status === "CANCELLED") {
    return (
      <Notice kind="warning" title={t("cancelledTitle")}>
        {campaign.cancelReason}
      </Notice>
    );
  }
  if (campaign.closedAt) return <Notice>{t("closedTitle", { day: formatDay(dayAt(campaign.closedAt)) })}</Notice>;
  if (manages && (status === "DRAFT" || status === "OPEN")) return <MissingNotice campaign={campaign} readiness={readiness} />;
  return null;
}

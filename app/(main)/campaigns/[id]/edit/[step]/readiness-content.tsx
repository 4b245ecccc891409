import { getTranslations } from "next-intl/server";
import { LaunchPart } from "@/components/campaigns/launch-part";
import { missingParts } from "@/components/campaigns/missing-words";
import { ReadinessList } from "@/components/campaigns/readiness-list";
import { Notice } from "@/components/ui/notice";
import type { Actor } from "@/lib/access/actor";
import { launchCampaignAction, openCampaignAction } from "@/lib/campaigns/life/actions";
import { mayLaunch, mayOpen } from "@/lib/campaigns/policy";
import { missingBefore } from "@/lib/campaigns/readiness/domain";
import type { Readiness } from "@/lib/campaigns/readiness/types";
import type { CampaignView } from "@/lib/campaigns/types";
import { dayAt, formatDay } from "@/lib/kernel/dates";

type Props = { actor: Actor; campaign: CampaignView; readiness: Readiness };

/** The last step: everything that is there or missing, and the two buttons that wait for it. */
export async function ReadinessContent({ actor, campaign, readiness }: Props) {
  const t = await getTranslations("campaigns.ready");
  const sentence = (key: "cannotOpen" | "cannotLaunch", parts: readonly string[]) => t(key, { items: parts.join(", ") });
  const opening = missingParts(t, missingBefore(readiness, "OPEN"));
  const launching = missingParts(t, missingBefore(readiness, "LAUNCH"));
  const isDraft = campaign.status === "DRAFT";
  const { openedAt, launchedAt, launchDay } = campaign;
  return (
    <>
      {launchedAt && launchDay && <Notice kind="success">{t("alreadyLaunched", { day: formatDay(launchDay) })}</Notice>}
      {openedAt && !launchedAt && <Notice>{t("alreadyOpen", { day: formatDay(dayAt(openedAt)) })}</Notice>}
      <ReadinessList campaign={campaign} readiness={readiness} canEdit />
      {!launchedAt && (
        <LaunchPart
          campaign={campaign}
          openAction={openCampaignAction}
          launchAction={launchCampaignAction}
          notOpen={mayOpen(actor, campaign, readiness).ok ? null : sentence("cannotOpen", opening)}
          notLaunch={
            mayLaunch(actor, campaign, readiness).ok ? null : sentence("cannotLaunch", [...(isDraft ? [t("openFirst")] : []), ...launching])
          }
        />
      )}
    </>
  );
}

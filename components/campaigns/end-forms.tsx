import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FormShell } from "@/components/ui/form-shell";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/action-state";
import { MAX_TEXT } from "@/lib/campaigns/constants";
import type { CampaignView } from "@/lib/campaigns/types";

type Props = { campaign: Pick<CampaignView, "id" | "version">; action: FormAction };

/** Closing: a person says that the final figures are in. */
export function CloseForm({ campaign, action, waiting }: Props & { waiting: number }) {
  const t = useTranslations("campaigns.close");
  return (
    <FormShell action={action} id="close" hidden={{ id: campaign.id, version: campaign.version }}>
      <Notice kind={waiting > 0 ? "warning" : "info"}>
        <p>{t("waiting", { count: waiting })}</p>
        <p>{t("note")}</p>
      </Notice>
      <Checkbox name="confirmed" label={t("confirm")} />
      <div>
        <Button>{t("submit")}</Button>
      </div>
    </FormShell>
  );
}

/** Calling off, with a reason that units will read. */
export function CancelForm({ campaign, action }: Props) {
  const t = useTranslations("campaigns.cancel");
  return (
    <FormShell action={action} id="cancel" hidden={{ id: campaign.id, version: campaign.version }}>
      <TextArea name="reason" label={t("reason")} rows={4} maxLength={MAX_TEXT} required />
      <div>
        <Button kind="danger">{t("submit")}</Button>
      </div>
    </FormShell>
  );
}

/** Deleting a draft, which can be brought back. */
export function DiscardForm({ campaign, action }: Props) {
  const t = useTranslations("campaigns.discard");
  return (
    <FormShell action={action} id="discard" hidden={{ id: campaign.id, version: campaign.version }} guardLeaving={false}>
      <div>
        <Button kind="danger" icon="trash">
          {t("submit")}
        </Button>
      </div>
    </FormShell>
  );
}

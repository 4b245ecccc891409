import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/action-state";
import type { CampaignView } from "@/lib/campaigns/types";

/** What every step's form is given. */
export type StepProps = { readonly campaign: CampaignView; readonly action: FormAction };

/**
 * The frame of a step: which campaign and version it builds on, and the buttons. A draft saves itself; what units already see is saved
 * by a person only.
 */
export function StepForm({ campaign, action, children }: StepProps & { children: ReactNode }) {
  const t = useTranslations("campaigns.edit");
  const isDraft = campaign.status === "DRAFT";
  return (
    <FormShell action={action} id="step" hidden={{ id: campaign.id, version: campaign.version }} autoSave={isDraft}>
      {!isDraft && <Notice>{t("mustSave")}</Notice>}
      {children}
      <div className="flex flex-wrap gap-3 border-t border-line pt-5">
        <Button name="intent" value="next" icon="next">
          {t("next")}
        </Button>
        <Button kind="secondary" name="intent" value="save">
          {t("save")}
        </Button>
      </div>
    </FormShell>
  );
}

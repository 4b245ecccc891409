import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { FormShell } from "@/components/ui/form-shell";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-state";
import type { CampaignView } from "@/lib/campaigns/types";
import { formatDay } from "@/lib/kernel/dates";

type Props = {
  campaign: CampaignView;
  openAction: FormAction;
  launchAction: FormAction;
  /** Why not, as sentences; null = it can be done. */
  notOpen: string | null;
  notLaunch: string | null;
};

/** Opening the registration and launching; a button that cannot be used says what is missing. */
export function LaunchPart({ campaign, openAction, launchAction, notOpen, notLaunch }: Props) {
  const t = useTranslations("campaigns.ready");
  const { id, version, status, launchDay } = campaign;
  return (
    <>
      {status === "DRAFT" && (
        <Section title={t("open")} note={t("openNote")}>
          <FormShell action={openAction} id="open" hidden={{ id, version }} guardLeaving={false}>
            <div>
              <Button offBecause={notOpen}>{t("open")}</Button>
            </div>
          </FormShell>
        </Section>
      )}
      <Section title={t("launch")} note={t("launchNote")}>
        <FormShell action={launchAction} id="launch" hidden={{ id, version }} guardLeaving={false}>
          {notLaunch === null && (
            <DateField name="launchDay" label={t("launchDay")} hint={t("launchDayHint")} defaultValue={launchDay && formatDay(launchDay)} />
          )}
          <div>
            <Button kind={status === "DRAFT" ? "secondary" : "primary"} icon="campaign" offBecause={notLaunch}>
              {t("launch")}
            </Button>
          </div>
        </FormShell>
      </Section>
    </>
  );
}

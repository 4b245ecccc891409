import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-state";
import type { CampaignView } from "@/lib/campaigns/types";

type Props = {
  campaign: CampaignView;
  archiveAction: FormAction;
  may: Readonly<Record<"close" | "cancel" | "archive" | "discard", boolean>>;
};

/** The ends of a campaign, each on a page of its own that says what it means. */
export function ManagePart({ campaign, archiveAction, may }: Props) {
  const t = useTranslations("campaigns.view");
  const { id, version } = campaign;
  if (!Object.values(may).some(Boolean)) return null;
  return (
    <div className="print-hidden">
      <Section title={t("manage")}>
        <div className="flex flex-wrap items-start gap-3">
          {may.close && (
            <LinkButton href={`/campaigns/${id}/close`} kind="secondary">
              {t("close")}
            </LinkButton>
          )}
          {may.cancel && (
            <LinkButton href={`/campaigns/${id}/cancel`} kind="danger">
              {t("cancel")}
            </LinkButton>
          )}
          {may.discard && (
            <LinkButton href={`/campaigns/${id}/delete`} kind="danger" icon="trash">
              {t("discard")}
            </LinkButton>
          )}
          {may.archive && (
            <FormShell action={archiveAction} hidden={{ id, version }} guardLeaving={false} className="flex flex-col gap-2">
              <Button kind="secondary">{t("archive")}</Button>
              <p className="text-sm text-ink-soft">{t("archiveNote")}</p>
            </FormShell>
          )}
        </div>
      </Section>
    </div>
  );
}

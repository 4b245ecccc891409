import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import type { CampaignView } from "@/lib/campaigns/types";
import { OriginMark } from "./published-value";
import { StatusBadge } from "./status-badge";

type Props = {
  campaign: CampaignView;
  breadcrumb: readonly { readonly href: string; readonly label: string }[];
  links: Readonly<Record<"edit" | "board" | "ceremonies" | "covenants" | "dashboard" | "history" | "copy" | "publish", boolean>>;
};

/** The head of a campaign's page: its name, theme and state, and where to go from here. */
export function CampaignHead({ campaign, breadcrumb, links }: Props) {
  const t = useTranslations("campaigns");
  const p = useTranslations("publications.manage");
  const { id, status, isSpecial, form } = campaign;
  const isDraft = status === "DRAFT";
  return (
    <PageHeader
      kicker={campaign.place.name}
      title={<span data-field="campaign.name">{campaign.name}</span>}
      breadcrumb={breadcrumb}
      lead={
        campaign.theme && (
          <>
            <span data-field="campaign.theme">“{campaign.theme}”</span> <OriginMark campaign={campaign} field="theme" />
          </>
        )
      }
      status={
        <>
          <StatusBadge status={status} isDeleted={campaign.isDeleted} />
          {isSpecial && (
            <span data-field="campaign.isSpecial">
              <Badge>{t("special")}</Badge>
            </span>
          )}
          <Badge>{t(`form.${form}`)}</Badge>
        </>
      }
      actions={
        <div className="flex flex-wrap gap-3 lg:max-w-80 lg:justify-end">
          {links.edit && (
            <LinkButton href={`/campaigns/${id}/edit/basics`} kind={isDraft ? "primary" : "secondary"} icon="edit">
              {t(isDraft ? "view.continue" : "view.edit")}
            </LinkButton>
          )}
          {links.board && (
            <LinkButton href={`/campaigns/${id}/board`} kind={isDraft ? "secondary" : "primary"} icon="board">
              {t("view.board")}
            </LinkButton>
          )}
          {links.ceremonies && (
            <LinkButton href={`/ceremonies?campaign=${id}`} kind="secondary" icon="sign">
              {t("view.ceremonies")}
            </LinkButton>
          )}
          {links.publish && (
            <LinkButton href={`/publishing/campaigns/${id}`} kind="secondary" icon="external">
              {p("entry")}
            </LinkButton>
          )}
          {links.covenants && (
            <LinkButton href="/covenants" icon="covenant">
              {t("view.covenants")}
            </LinkButton>
          )}
          {links.dashboard && (
            <LinkButton href={`/dashboard?campaign=${id}`} kind="secondary" icon="dashboard">
              {t("view.dashboard")}
            </LinkButton>
          )}
          {links.dashboard && (
            <LinkButton href={`/campaigns/${id}/past`} kind="secondary" icon="clock">
              {t("view.past")}
            </LinkButton>
          )}
          {links.copy && (
            <LinkButton href={`/campaigns/${id}/copy`} kind="secondary" icon="copy">
              {t("view.copy")}
            </LinkButton>
          )}
          {links.history && (
            <LinkButton href={`/history?campaign=${id}`} kind="secondary" icon="history">
              {t("view.history")}
            </LinkButton>
          )}
        </div>
      }
    />
  );
}

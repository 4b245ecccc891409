import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { IconName } from "@/components/ui/icon-shapes";
import { LinkButton } from "@/components/ui/link-button";
import { MoreMenu } from "@/components/ui/more-menu";
import { PageHeader } from "@/components/ui/page-header";
import type { CampaignView } from "@/lib/campaigns/types";
import { arrangeLinks, type HeadLink } from "./head-links";
import { OriginMark } from "./published-value";
import { StatusBadge } from "./status-badge";

type Props = {
  campaign: CampaignView;
  breadcrumb: readonly { readonly href: string; readonly label: string }[];
  links: Readonly<Record<HeadLink, boolean>>;
};

const LINKS: Readonly<Record<HeadLink, { readonly href: (id: string) => string; readonly icon: IconName; readonly isFile?: true }>> = {
  edit: { href: (id) => `/campaigns/${id}/edit/basics`, icon: "edit" },
  board: { href: (id) => `/campaigns/${id}/board`, icon: "board" },
  dashboard: { href: (id) => `/dashboard?campaign=${id}`, icon: "dashboard" },
  covenants: { href: () => "/covenants", icon: "covenant" },
  ceremonies: { href: (id) => `/ceremonies?campaign=${id}`, icon: "sign" },
  publish: { href: (id) => `/publishing/campaigns/${id}`, icon: "external" },
  plan: { href: (id) => `/papers/plan/${id}`, icon: "file" },
  summary: { href: (id) => `/api/exports/summary?campaign=${id}`, icon: "download", isFile: true },
  brief: { href: (id) => `/campaigns/${id}/brief`, icon: "copy" },
  past: { href: (id) => `/campaigns/${id}/past`, icon: "clock" },
  copy: { href: (id) => `/campaigns/${id}/copy`, icon: "copy" },
  history: { href: (id) => `/history?campaign=${id}`, icon: "history" },
};

/** The two or three things that matter in the campaign's state, the first of them primary, and the rest behind one menu. */
function HeadLinks({ campaign: { id, status, isDeleted }, links }: Pick<Props, "campaign" | "links">) {
  const t = useTranslations("campaigns.view");
  const p = useTranslations("publications.manage");
  const papers = useTranslations("papers.names");
  const e = useTranslations("exports.summary");
  const briefs = useTranslations("briefs");
  const { shown, more } = arrangeLinks(status, links);
  const labelOf = (link: HeadLink) => {
    if (link === "publish") return p("entry");
    if (link === "plan") return papers("plan");
    if (link === "summary") return e("menu");
    if (link === "brief") return briefs("title");
    return t(link === "edit" && status === "DRAFT" && !isDeleted ? "continue" : link);
  };
  return (
    <div className="flex flex-wrap gap-3 lg:max-w-80 lg:justify-end">
      {shown.map((link, index) => (
        <LinkButton key={link} href={LINKS[link].href(id)} kind={index === 0 ? "primary" : "secondary"} icon={LINKS[link].icon}>
          {labelOf(link)}
        </LinkButton>
      ))}
      {more.length > 0 && (
        <MoreMenu label={t("more")} items={more.map((link) => ({ ...LINKS[link], href: LINKS[link].href(id), label: labelOf(link) }))} />
      )}
    </div>
  );
}

/** The head of a campaign's page: its name, theme and state, and where to go from here. */
export function CampaignHead({ campaign, breadcrumb, links }: Props) {
  const t = useTranslations("campaigns");
  const { status, isSpecial, form } = campaign;
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
      actions={<HeadLinks campaign={campaign} links={links} />}
    />
  );
}

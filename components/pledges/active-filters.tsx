import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Icon } from "@/components/ui/icon";
import { hrefOf, NO_CONTENT } from "@/lib/pledges/list/domain";
import type { PledgeChoices, PledgeFilter } from "@/lib/pledges/list/types";

type Chip = { readonly key: string; readonly label: string; readonly without: Partial<PledgeFilter> };

function useChips(filter: PledgeFilter, choices: PledgeChoices): Chip[] {
  const t = useTranslations("pledges.list.only");
  const v = useTranslations("progress.verdict");
  const f = useTranslations("pledges.funding");
  const { named } = choices;
  const { reporting, counted, assessment, verdict, source, contentId } = filter;
  const chips: (Chip | false)[] = [
    filter.placeId !== null &&
      !choices.places.some(({ id }) => id === filter.placeId) && {
        key: "place",
        label: named.place ? t("place", { name: named.place }) : t("hidden"),
        without: { placeId: null },
      },
    isCampaignTold(filter, choices) && {
      key: "campaign",
      label: named.campaign ? t("campaign", { name: named.campaign }) : t("hidden"),
      without: { campaignId: null, blockId: null, contentId: null },
    },
    filter.organizationId !== null && {
      key: "unit",
      label: named.unit ? t("unit", { name: named.unit }) : t("hidden"),
      without: { organizationId: null },
    },
    contentId !== null && {
      key: "content",
      label: contentId === NO_CONTENT ? t("noContent") : named.content ? t("content", { name: named.content }) : t("hidden"),
      without: { contentId: null },
    },
    reporting !== null && { key: "reporting", label: t(`reporting${reporting}`), without: { reporting: null } },
    filter.waiting && { key: "waiting", label: t("waiting"), without: { waiting: false } },
    filter.overdue && { key: "overdue", label: t("overdue"), without: { overdue: false } },
    counted !== null && { key: "counted", label: t(`counted${counted}`), without: { counted: null } },
    assessment !== null && { key: "assessment", label: t(`assessment${assessment}`), without: { assessment: null } },
    filter.branch !== null && { key: "branch", label: t("branchopen"), without: { branch: null } },
    verdict !== null && {
      key: "verdict",
      label: t("verdict", { name: verdict === "NONE" ? t("noForecast") : v(verdict) }),
      without: { verdict: null },
    },
    source !== null && {
      key: "source",
      label: source === "NONE" ? t("noSource") : t("source", { name: f(source) }),
      without: { source: null },
    },
  ];
  return chips.filter((chip) => chip !== false);
}

/** A ward's only campaign needs no telling, and where there are several the bar says which. */
function isCampaignTold({ campaignId }: PledgeFilter, { campaigns }: PledgeChoices): boolean {
  return campaignId !== null && campaigns.length < 2 && campaigns[0]?.id !== campaignId;
}

/** What the list is narrowed to beside the boxes of the bar, each with the way back. */
export function ActiveFilters({ filter, choices }: { filter: PledgeFilter; choices: PledgeChoices }) {
  const t = useTranslations("pledges.list");
  const chips = useChips(filter, choices);
  if (chips.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <span className="text-sm text-ink-soft">{t("narrowed")}</span>
      <ul className="flex min-w-0 flex-wrap gap-2">
        {chips.map(({ key, label, without }) => (
          <li key={key} className="min-w-0">
            <AppLink
              href={hrefOf(filter, without)}
              aria-label={t("widen", { what: label })}
              className="inline-flex min-h-11 max-w-full items-center gap-2 rounded-full border border-action/40 bg-action-tint py-1 pr-2 pl-4 text-sm text-ink no-underline hover:border-action"
            >
              <span className="line-clamp-2">{label}</span>
              <Icon name="close" size={18} className="print-hidden shrink-0 text-action" />
            </AppLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

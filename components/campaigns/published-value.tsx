import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { provenanceOf } from "@/lib/campaigns/domain";
import type { CampaignView, ProvenanceField } from "@/lib/campaigns/types";

/** What is not known, said as such: not stated by the source, or not entered while the campaign is still a draft. */
export function Unknown({ isDraft = false }: { isDraft?: boolean }) {
  const t = useTranslations("campaigns.view");
  return <span className="text-ink-soft italic">{isDraft ? t("notEntered") : t("unknown")}</span>;
}

/** A mark beside a value that is not the source's own: concluded by a person, or sample data. */
export function OriginMark({
  campaign,
  field,
}: {
  campaign: Pick<CampaignView, "sampleFields" | "inferredFields">;
  field: ProvenanceField;
}) {
  const t = useTranslations("campaigns.origin");
  const origin = provenanceOf(campaign, field);
  return origin === "SOURCE" ? null : <Badge tone="waiting">{t(origin)}</Badge>;
}

type Props = {
  /** The value as understood; null = not known. */
  value: ReactNode;
  asPublished?: string | null;
  yearInferred?: boolean;
  isDraft?: boolean;
  mark?: ReactNode;
  /** Which stored field it shows, "campaign.launchDay". */
  field?: string | undefined;
};

/** A value with what was published beside it. */
export function PublishedValue({ value, asPublished = null, yearInferred = false, isDraft = false, mark, field }: Props) {
  const t = useTranslations("campaigns");
  return (
    <span className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
      <span data-field={field}>{value ?? <Unknown isDraft={isDraft} />}</span>
      {(asPublished || yearInferred) && (
        <span data-field={field && `${field}AsPublished`} className="text-sm text-ink-soft">
          (
          {[asPublished ? t("asPublished", { text: asPublished }) : null, yearInferred ? t("yearInferred") : null]
            .filter(Boolean)
            .join("; ")}
          )
        </span>
      )}
      {mark}
    </span>
  );
}

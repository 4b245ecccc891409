import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { isYearInferred } from "@/lib/campaigns/readings/domain";
import type { CampaignView, LegalBasisView } from "@/lib/campaigns/types";
import { type Day, formatDay } from "@/lib/kernel/dates";
import { OriginMark, PublishedValue } from "./published-value";

function Basis({ basis, today }: { basis: LegalBasisView; today: Day }) {
  const t = useTranslations("campaigns");
  const kinds = useTranslations("documents.kinds");
  const head = [basis.kind ? kinds(basis.kind) : null, basis.number].filter(Boolean).join(" ");
  const day = basis.signedDay && t("view.basisDay", { day: formatDay(basis.signedDay) });
  return (
    <li data-record="document" data-id={basis.id}>
      <span data-field="document.title">{basis.title}</span>
      <span className="flex flex-wrap gap-x-2 text-sm text-ink-soft">
        {head && <span data-field="document.number">{head}</span>}
        {basis.issuer && <span data-field="document.issuer">{basis.issuer}</span>}
        {(day || basis.dateAsPublished) && (
          <span data-field="document.signedDay">
            <PublishedValue
              value={day}
              asPublished={basis.dateAsPublished}
              yearInferred={basis.signedDay !== null && isYearInferred(basis.dateAsPublished, today)}
            />
          </span>
        )}
      </span>
    </li>
  );
}

/** The papers that the campaign rests on, each date as published beside the day as understood. */
export function BasisList({ campaign, today }: { campaign: CampaignView; today: Day }) {
  const t = useTranslations("campaigns.view");
  return (
    <Section id="bases" title={t("bases")} actions={<OriginMark campaign={campaign} field="legalBases" />}>
      {campaign.legalBases.length === 0 ? (
        <PublishedValue value={null} isDraft={campaign.status === "DRAFT"} />
      ) : (
        <ol className="flex max-w-prose list-decimal flex-col gap-3 pl-8">
          {campaign.legalBases.map((basis) => (
            <Basis key={basis.id} basis={basis} today={today} />
          ))}
        </ol>
      )}
    </Section>
  );
}

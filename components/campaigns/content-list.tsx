import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { countContents } from "@/lib/campaigns/domain";
import type { CampaignView } from "@/lib/campaigns/types";
import { ContentsCount } from "./contents-count";
import { OriginMark, Unknown } from "./published-value";

/** The contents in their order; those that the source declares and does not print stand at the end, told as such. */
export function ContentList({ campaign }: { campaign: CampaignView }) {
  const t = useTranslations("campaigns.view");
  const { contents, declaredContentCount } = campaign;
  const { unstated } = countContents(declaredContentCount, contents.length);
  return (
    <Section
      id="contents"
      title={t("contents")}
      note={<ContentsCount declared={declaredContentCount} entered={contents.length} />}
      actions={<OriginMark campaign={campaign} field="contents" />}
    >
      {contents.length + unstated === 0 ? (
        <p>
          <Unknown isDraft={campaign.status === "DRAFT"} />
        </p>
      ) : (
        <ol className="flex max-w-prose list-decimal flex-col gap-3 pl-8">
          {contents.map(({ id, text }) => (
            <li key={id} data-record="campaignContent" data-id={id} data-field="campaignContent.text" className="whitespace-pre-line">
              {text}
            </li>
          ))}
          {Array.from({ length: unstated }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what the source does not print has no identity
            <li key={index} className="text-ink-soft italic">
              {t("contentUnstated")}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

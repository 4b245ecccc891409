import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import type { CampaignView } from "@/lib/campaigns/types";
import { publishedAt } from "@/lib/sources/domain";
import { FileLink } from "./files-part";
import { PublishedValue } from "./published-value";

/** The files of a campaign, and the text that it was entered from. */
export function SourcePart({ campaign, canReadSource }: { campaign: CampaignView; canReadSource: boolean }) {
  const t = useTranslations("campaigns.view");
  const { source, files } = campaign;
  const isDraft = campaign.status === "DRAFT";
  return (
    <>
      <Section id="files" title={t("files")}>
        {files.length === 0 ? (
          <p className="text-ink-soft">{t("noFiles")}</p>
        ) : (
          <ul>
            {files.map((file) => (
              <li key={file.id}>
                <FileLink file={file} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      {source && (
        <Section
          id="source"
          title={t("source")}
          {...(campaign.sampleFields.length + campaign.inferredFields.length > 0 ? { note: t("originNote") } : {})}
        >
          <DefinitionList
            items={[
              {
                term: t("sourceTitle"),
                value: (
                  <PublishedValue
                    value={
                      canReadSource ? <AppLink href={`/sources/${source.id}`}>{source.title ?? t("sourceUntitled")}</AppLink> : source.title
                    }
                    isDraft={isDraft}
                  />
                ),
                field: "source.title",
              },
              ...(source.portal ? [{ term: t("portal"), value: source.portal, field: "source.portal" }] : []),
              { term: t("publisher"), value: <PublishedValue value={source.publisher} isDraft={isDraft} />, field: "source.publisher" },
              ...(source.originalPublisher
                ? [{ term: t("originalPublisher"), value: source.originalPublisher, field: "source.originalPublisher" }]
                : []),
              { term: t("authors"), value: <PublishedValue value={source.authors} isDraft={isDraft} />, field: "source.authors" },
              {
                term: t("sourceDay"),
                value: <PublishedValue value={publishedAt(source)} isDraft={isDraft} />,
                field: "source.publishedAt",
              },
              ...(source.notes
                ? [{ term: t("sourceNotes"), value: <span className="whitespace-pre-line">{source.notes}</span>, field: "source.notes" }]
                : []),
            ]}
          />
        </Section>
      )}
    </>
  );
}

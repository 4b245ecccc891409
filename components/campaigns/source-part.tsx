import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import type { CampaignView } from "@/lib/campaigns/types";
import { formatDay } from "@/lib/kernel/dates";
import { FileLink } from "./files-part";
import { PublishedValue } from "./published-value";

/** The files of a campaign, and the text that it was entered from. */
export function SourcePart({ campaign }: { campaign: CampaignView }) {
  const t = useTranslations("campaigns.view");
  const { source, files } = campaign;
  const isDraft = campaign.status === "DRAFT";
  const hasSource = Object.values(source).some((value) => value !== null);
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
      {hasSource && (
        <Section
          id="source"
          title={t("source")}
          {...(campaign.sampleFields.length + campaign.inferredFields.length > 0 ? { note: t("originNote") } : {})}
        >
          <DefinitionList
            items={[
              { term: t("sourceTitle"), value: <PublishedValue value={source.title} isDraft={isDraft} /> },
              { term: t("publisher"), value: <PublishedValue value={source.publisher} isDraft={isDraft} /> },
              { term: t("authors"), value: <PublishedValue value={source.authors} isDraft={isDraft} /> },
              { term: t("sourceDay"), value: <PublishedValue value={source.day && formatDay(source.day)} isDraft={isDraft} /> },
              ...(source.notes ? [{ term: t("sourceNotes"), value: <span className="whitespace-pre-line">{source.notes}</span> }] : []),
            ]}
          />
        </Section>
      )}
    </>
  );
}

import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import type { CampaignView, ProvenanceField } from "@/lib/campaigns/types";
import { OriginMark, PublishedValue } from "./published-value";

/** What the campaign is for, whom it calls upon, who launches it, and what it answers. */
export function AboutPart({ campaign }: { campaign: CampaignView }) {
  const t = useTranslations("campaigns");
  const isDraft = campaign.status === "DRAFT";
  const { parent, hosts, answers } = campaign;
  const mark = (field: ProvenanceField) => <OriginMark campaign={campaign} field={field} />;
  const form = [t(`form.${campaign.form}`), campaign.isSpecial ? t("special") : null].filter(Boolean).join(", ");
  const items = [
    {
      term: t("view.purpose"),
      value: <PublishedValue field="campaign.purpose" value={campaign.purpose} isDraft={isDraft} mark={mark("purpose")} />,
    },
    {
      term: t("view.audience"),
      value: <PublishedValue field="campaign.audience" value={campaign.audience} isDraft={isDraft} mark={mark("audience")} />,
    },
    { term: t("view.form"), value: <PublishedValue field="campaign.form" value={form} mark={mark("form")} /> },
    {
      term: t("view.hosts"),
      value: (
        <PublishedValue
          field="campaign.hosts"
          value={hosts.map(({ name }) => name).join("; ") || null}
          isDraft={isDraft}
          mark={mark("hosts")}
        />
      ),
    },
    { term: t("view.launchedBy"), value: <PublishedValue field="campaign.launchedBy" value={campaign.launchedBy} isDraft={isDraft} /> },
    ...(parent
      ? [
          {
            term: t("view.parent"),
            value: parent.readable ? (
              <AppLink href={`/campaigns/${parent.id}`}>{t("create.ofPlace", { name: parent.name, place: parent.placeName })}</AppLink>
            ) : (
              t("create.ofPlace", { name: parent.name, place: parent.placeName })
            ),
          },
        ]
      : []),
    ...(answers.length > 0
      ? [
          {
            term: t("view.answers"),
            value: (
              <ul>
                {answers.map(({ id, name, placeName }) => (
                  <li key={id}>
                    <AppLink href={`/campaigns/${id}`}>{t("create.ofPlace", { name, place: placeName })}</AppLink>
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
  ];
  return (
    <Section id="about" title={t("view.about")}>
      <DefinitionList items={items} />
    </Section>
  );
}

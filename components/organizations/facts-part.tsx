import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { LinkButton } from "@/components/ui/link-button";
import { MetaLine } from "@/components/ui/meta-line";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/kernel/dates";
import type { LabelView, OrganizationFactsView, SuccessionView } from "@/lib/organizations/facts/types";

function Succession({ succession }: { succession: SuccessionView }) {
  const t = useTranslations("organizations.facts");
  const { id, kind, day, from, to, paper, note } = succession;
  return (
    <li data-record="succession" data-id={id} className="flex flex-col gap-1 py-2">
      <span>
        <span data-field="succession.from">{from}</span> → <span data-field="succession.to">{to}</span>
      </span>
      <MetaLine>
        <span data-field="succession.kind">{t(`successionKinds.${kind}`)}</span>
        <span data-field="succession.day">{day ? formatDay(day) : t("dayUnknown")}</span>
        {paper && <span data-field="succession.paper">{paper}</span>}
        {note && <span data-field="succession.note">{note}</span>}
      </MetaLine>
    </li>
  );
}

function Label({ label }: { label: LabelView }) {
  const t = useTranslations("organizations.facts");
  const { id, kind, name, meaning, campaign, pledge } = label;
  return (
    <li data-record="placeLabel" data-id={id} className="flex flex-col gap-1 py-2">
      <span data-field="placeLabel.name">“{name}”</span>
      <MetaLine>
        <span data-field="placeLabel.kind">{t(`labelKinds.${kind}`)}</span>
        <span data-field="placeLabel.meaning">{meaning ?? t("meaningUnknown")}</span>
        {campaign && <AppLink href={`/campaigns/${campaign.id}`}>{campaign.name}</AppLink>}
        {pledge && <AppLink href={`/pledges/${pledge.id}`}>{pledge.name}</AppLink>}
      </MetaLine>
    </li>
  );
}

/** Facts of a place or unit, where there are any or somebody may enter them. */
export function FactsPart({ facts, editHref }: { facts: OrganizationFactsView; editHref: string | null }) {
  const t = useTranslations("organizations.facts");
  const { predecessorNote, residentialAreaCount, successions, themes, labels } = facts;
  const hasFacts = predecessorNote !== null || residentialAreaCount !== null || successions.length + themes.length + labels.length > 0;
  if (!hasFacts && !editHref) return null;
  const items = [
    ...(predecessorNote ? [{ term: t("predecessor"), value: predecessorNote, field: "organization.predecessorNote" }] : []),
    ...(residentialAreaCount !== null
      ? [{ term: t("areas"), value: t("areasValue", { count: residentialAreaCount }), field: "organization.residentialAreaCount" }]
      : []),
    ...(successions.length > 0
      ? [
          {
            term: t("successions"),
            value: (
              <ul>
                {successions.map((one) => (
                  <Succession key={one.id} succession={one} />
                ))}
              </ul>
            ),
          },
        ]
      : []),
    ...themes.map(({ id, year, text, issuer }) => ({
      term: (
        <span data-record="annualTheme" data-id={id}>
          {t.rich("themeOf", { year: String(year), of: (chunks) => <span data-field="annualTheme.year">{chunks}</span> })}
        </span>
      ),
      value: (
        <span data-record="annualTheme" data-id={id}>
          <span data-field="annualTheme.text">“{text}”</span>{" "}
          <span data-field="annualTheme.issuer" className="text-sm text-ink-soft">
            {issuer ?? t("issuerUnknown")}
          </span>
        </span>
      ),
    })),
    ...(labels.length > 0
      ? [
          {
            term: t("labels"),
            value: (
              <ul>
                {labels.map((one) => (
                  <Label key={one.id} label={one} />
                ))}
              </ul>
            ),
          },
        ]
      : []),
  ];
  return (
    <Section
      id="facts"
      title={t("title")}
      actions={
        editHref && (
          <LinkButton href={editHref} kind="quiet" icon="edit">
            {t("edit")}
          </LinkButton>
        )
      }
    >
      {items.length > 0 ? <DefinitionList items={items} /> : <p className="text-ink-soft">{t("nothing")}</p>}
    </Section>
  );
}

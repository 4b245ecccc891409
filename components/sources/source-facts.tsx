import { useTranslations } from "next-intl";
import { PublishedValue } from "@/components/campaigns/published-value";
import { DefinitionList } from "@/components/ui/definition-list";
import { publishedAt } from "@/lib/sources/domain";
import type { SourceView } from "@/lib/sources/types";

/** What is known about a text, each fact in its own field. */
export function SourceFacts({ source }: { source: SourceView }) {
  const t = useTranslations("sources.page");
  const { portal, publisher, originalPublisher, authors, notes } = source;
  const items = [
    { term: t("heading"), value: <PublishedValue value={source.title} />, field: "source.title" },
    ...(portal ? [{ term: t("portal"), value: portal, field: "source.portal" }] : []),
    { term: t("publisher"), value: <PublishedValue value={publisher} />, field: "source.publisher" },
    ...(originalPublisher ? [{ term: t("originalPublisher"), value: originalPublisher, field: "source.originalPublisher" }] : []),
    { term: t("authors"), value: <PublishedValue value={authors} />, field: "source.authors" },
    { term: t("day"), value: <PublishedValue value={publishedAt(source)} />, field: "source.publishedAt" },
    ...(notes ? [{ term: t("notes"), value: <span className="whitespace-pre-line">{notes}</span>, field: "source.notes" }] : []),
  ];
  return <DefinitionList items={items} />;
}

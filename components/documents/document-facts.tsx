import { useTranslations } from "next-intl";
import { PublishedValue } from "@/components/campaigns/published-value";
import { DefinitionList } from "@/components/ui/definition-list";
import { formatTerm, isYearInferred } from "@/lib/campaigns/readings/domain";
import type { DocumentRecord, DocumentRef } from "@/lib/documents/types";
import { type Day, formatDay } from "@/lib/kernel/dates";
import { formatRoman } from "@/lib/kernel/numbers";

/** "Chỉ thị 20-CT/TU: …", as papers are cited. */
export function DocumentName({ document }: { document: DocumentRef }) {
  const t = useTranslations("documents.kinds");
  const head = [document.kind && document.number ? t(document.kind) : null, document.number].filter(Boolean).join(" ");
  return head ? `${head}: ${document.title}` : document.title;
}

/** What is known about a paper, each fact in its own field. */
export function DocumentFacts({ document, today }: { document: DocumentRecord; today: Day }) {
  const t = useTranslations("documents");
  const { kind, number, issuer, signedDay, dateAsPublished, level, congressOrdinal, termFrom, termTo, note } = document;
  const items = [
    { term: t("page.kind"), value: <PublishedValue value={kind && t(`kinds.${kind}`)} />, field: "document.kind" },
    { term: t("page.number"), value: <PublishedValue value={number} />, field: "document.number" },
    { term: t("page.issuer"), value: <PublishedValue value={issuer} />, field: "document.issuer" },
    {
      term: t("page.day"),
      value: (
        <PublishedValue
          value={signedDay && formatDay(signedDay)}
          asPublished={dateAsPublished}
          yearInferred={signedDay !== null && isYearInferred(dateAsPublished, today)}
        />
      ),
      field: "document.signedDay",
    },
    ...(level ? [{ term: t("page.level"), value: t(`levels.${level}`), field: "document.level" }] : []),
    ...(congressOrdinal !== null
      ? [{ term: t("page.ordinal"), value: formatRoman(congressOrdinal), field: "document.congressOrdinal" }]
      : []),
    ...(termFrom !== null && termTo !== null
      ? [{ term: t("page.term"), value: formatTerm({ from: termFrom, to: termTo }), field: "document.term" }]
      : []),
    ...(note ? [{ term: t("page.note"), value: <span className="whitespace-pre-line">{note}</span>, field: "document.note" }] : []),
  ];
  return <DefinitionList items={items} />;
}

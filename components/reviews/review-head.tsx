import { useTranslations } from "next-intl";
import { Unknown } from "@/components/campaigns/published-value";
import { AppLink } from "@/components/ui/app-link";
import { type Definition, DefinitionList } from "@/components/ui/definition-list";
import type { FrozenDocument } from "@/lib/reviews/freezing/types";
import { usePeriodText } from "./period-text";

type Facts = Pick<FrozenDocument, "kind" | "subject" | "period" | "purpose" | "note" | "event" | "campaigns" | "documents">;

/** What a review is of: subject, period, purpose, papers, campaigns. What a draft does not say is still to be entered. */
export function ReviewHead({ facts, isDraft = false }: { facts: Facts; isDraft?: boolean }) {
  const t = useTranslations("reviews");
  const periodText = usePeriodText();
  const { kind, subject, period, purpose, note, event, campaigns, documents } = facts;
  const items: Definition[] = [
    { term: t("page.kind"), field: "review.kind", value: t(`kinds.${kind}`) },
    { term: t("page.subject"), field: "review.subject", value: subject ?? <Unknown isDraft={isDraft} /> },
    { term: t("page.period"), field: "review.period", value: periodText(period) ?? <Unknown isDraft={isDraft} /> },
    { term: t("page.purpose"), field: "review.purpose", value: purpose ?? <Unknown isDraft={isDraft} /> },
    ...(event
      ? [{ term: t("page.event"), field: "review.event", value: <AppLink href={`/events/${event.id}`}>{event.name}</AppLink> }]
      : []),
    ...(documents.length > 0
      ? [
          {
            term: t("page.documents"),
            field: "review.documents",
            value: (
              <ul>
                {documents.map(({ id, title, number }) => (
                  <li key={id}>
                    <AppLink href={`/documents/${id}`}>{[number, title].filter(Boolean).join(": ")}</AppLink>
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
    ...(campaigns.length > 0
      ? [
          {
            term: t("page.campaigns"),
            field: "review.campaigns",
            value: campaigns.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && "; "}
                <AppLink href={`/campaigns/${id}`}>{name}</AppLink>
              </span>
            )),
          },
        ]
      : []),
    ...(note ? [{ term: t("page.note"), field: "review.note", value: note }] : []),
  ];
  return <DefinitionList items={items} />;
}

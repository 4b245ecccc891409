import { useTranslations } from "next-intl";
import { Unknown } from "@/components/campaigns/published-value";
import { AppLink } from "@/components/ui/app-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { isOverdue } from "@/lib/directives/domain";
import type { DirectiveView } from "@/lib/directives/types";
import { type Day, formatDay } from "@/lib/kernel/dates";
import { DirectiveBadge } from "./directive-table";

/** Everything that is known of a directive; what the source leaves out is said. */
export function DirectiveFacts({ directive, today }: { directive: DirectiveView; today: Day }) {
  const t = useTranslations("directives.page");
  const { issuerPost, issuerName, text, assignees, assigneesAsPublished, givenDay, due, dueAsPublished, source, review } = directive;
  const known = (value: string | null) => value ?? <Unknown />;
  return (
    <div data-record="directive" data-id={directive.id} data-overdue={isOverdue(directive, today) || undefined}>
      <DefinitionList
        items={[
          { term: t("text"), field: "directive.text", value: text },
          { term: t("issuer"), field: "directive.issuerPost", value: issuerPost },
          { term: t("issuerName"), field: "directive.issuerName", value: known(issuerName) },
          { term: t("assignees"), field: "directive.assignees", value: known(assignees.map(({ name }) => name).join("; ") || null) },
          {
            term: t("asPublished"),
            field: "directive.assigneesAsPublished",
            value: known(assigneesAsPublished && `“${assigneesAsPublished}”`),
          },
          { term: t("given"), field: "directive.givenDay", value: known(givenDay && formatDay(givenDay)) },
          { term: t("due"), field: "directive.dueDay", value: known(due && formatDay(due)) },
          ...(dueAsPublished ? [{ term: t("dueAsPublished"), field: "directive.dueAsPublished", value: `“${dueAsPublished}”` }] : []),
          { term: t("status"), field: "directive.status", value: <DirectiveBadge directive={directive} today={today} /> },
          { term: t("source"), field: "directive.source", value: known(source) },
          ...(review
            ? [{ term: t("review"), field: "directive.review", value: <AppLink href={`/reviews/${review.id}`}>{review.title}</AppLink> }]
            : []),
        ]}
      />
    </div>
  );
}

/** What each unit did, and how the office closed it. */
export function DirectiveResults({ directive }: { directive: DirectiveView }) {
  const t = useTranslations("directives.page");
  const { assignees, closed } = directive;
  return (
    <Section title={t("results")}>
      {assignees.length === 0 && !closed && <p className="text-ink-soft">{t("noResults")}</p>}
      {assignees.length > 0 && (
        <DefinitionList
          items={assignees.map(({ name, done }) => ({
            term: name,
            value: done ? done.text : <span className="text-ink-soft">{t("notYet")}</span>,
            ...(done ? { note: t("on", { day: formatDay(done.day), by: done.by }) } : {}),
          }))}
        />
      )}
      {closed?.text && (
        <p className="max-w-prose">
          <strong>{t("closed", { day: formatDay(closed.day), by: closed.by })}:</strong> {closed.text}
        </p>
      )}
    </Section>
  );
}

import { useTranslations } from "next-intl";
import { Unknown } from "@/components/campaigns/published-value";
import { TargetStateBadge } from "@/components/targets/target-state";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import { formatDay } from "@/lib/kernel/dates";
import type { FrozenDirective, FrozenDocument, FrozenTarget } from "@/lib/reviews/freezing/types";

function DirectiveState({ directive }: { directive: FrozenDirective }) {
  const t = useTranslations("directives");
  return (
    <Badge tone={directive.status === "DONE" ? "success" : directive.isOverdue ? "danger" : "neutral"}>
      {directive.isOverdue ? t("overdue") : t(`statuses.${directive.status}`)}
    </Badge>
  );
}

/** The conclusions of the review before, and whether they were done: with these a review opens. */
export function PreviousDirectives({ previous }: { previous: NonNullable<FrozenDocument["previous"]> }) {
  const t = useTranslations("reviews.page");
  return (
    <Section title={t("previous")} note={t("previousOf", { title: previous.title })} id="previous">
      {previous.directives.length === 0 ? (
        <p className="text-ink-soft">{t("previousNone")}</p>
      ) : (
        <ol className="flex max-w-prose list-decimal flex-col gap-3 pl-5">
          {previous.directives.map((directive) => (
            <li key={directive.id}>
              <AppLink href={`/directives/${directive.id}`} className="font-semibold">
                {directive.text}
              </AppLink>
              <span className="block text-sm text-ink-soft">
                {[directive.issuerPost, directive.assignees.join(", "), directive.due && formatDay(directive.due)]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
              <DirectiveState directive={directive} />
              {directive.done.map((done) => (
                <span key={done} className="block">
                  {done}
                </span>
              ))}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

/** Where the targets stood at the end of the period, and what remains. */
export function FrozenTargets({ targets }: { targets: readonly FrozenTarget[] }) {
  const t = useTranslations("reviews.page");
  const columns: Column<FrozenTarget>[] = [
    {
      key: "name",
      head: t("target"),
      names: true,
      className: "@min-[44rem]:w-[40%]",
      cell: ({ id, name, set }) => (
        <span className="block">
          <AppLink href={`/targets/${id}`}>{name}</AppLink>
          <span className="block text-sm font-normal text-ink-soft">{set}</span>
        </span>
      ),
    },
    { key: "goal", head: t("goal"), cell: ({ goal }) => goal ?? <Unknown /> },
    { key: "last", head: t("last"), cell: ({ last }) => last ?? <Unknown /> },
    { key: "state", head: t("state"), cell: ({ state }) => <TargetStateBadge standing={{ state, isOver: false }} /> },
    {
      key: "remaining",
      head: t("remaining"),
      cell: ({ remaining, pace }) => [remaining, pace && t("pace", { amount: pace })].filter(Boolean).join(", ") || null,
    },
  ];
  return (
    <Section title={t("targets")} id="targets">
      <Table caption={t("targets")} columns={columns} rows={targets} rowKey={({ id }) => id} />
    </Section>
  );
}

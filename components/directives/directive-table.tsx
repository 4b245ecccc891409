import { useTranslations } from "next-intl";
import { Unknown } from "@/components/campaigns/published-value";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { isOverdue } from "@/lib/directives/domain";
import type { DirectiveView } from "@/lib/directives/types";
import { type Day, formatDay } from "@/lib/kernel/dates";

/** How a directive stands, in a word. */
export function DirectiveBadge({ directive, today }: { directive: Pick<DirectiveView, "status" | "due">; today: Day }) {
  const t = useTranslations("directives");
  const overdue = isOverdue(directive, today);
  return (
    <Badge tone={directive.status === "DONE" ? "success" : overdue ? "danger" : "neutral"}>
      {overdue ? t("overdue") : t(`statuses.${directive.status}`)}
    </Badge>
  );
}

/** Whom a directive is for: units, and the words of the source. */
export function assigneesText({ assignees, assigneesAsPublished }: Pick<DirectiveView, "assignees" | "assigneesAsPublished">): string {
  return [...assignees.map(({ name }) => name), assigneesAsPublished && `“${assigneesAsPublished}”`].filter(Boolean).join("; ");
}

type Props = { directives: readonly DirectiveView[]; today: Day; withPlace?: boolean };

/** Conclusions with whom they are for, until when, and whether they were done. */
export function DirectiveTable({ directives, today, withPlace = false }: Props) {
  const t = useTranslations("directives.list");
  const columns: Column<DirectiveView>[] = [
    {
      key: "text",
      head: t("text"),
      names: true,
      className: "@min-[44rem]:w-[45%]",
      cell: ({ id, text, issuerPost, placeName }) => (
        <span className="block">
          <AppLink href={`/directives/${id}`} className="line-clamp-3">
            {text}
          </AppLink>
          <span className="block text-sm font-normal text-ink-soft">
            {[withPlace ? placeName : null, issuerPost].filter(Boolean).join(" · ")}
          </span>
        </span>
      ),
    },
    { key: "assignees", head: t("assignees"), cell: (directive) => assigneesText(directive) },
    { key: "due", head: t("due"), cell: ({ due, dueAsPublished }) => (due ? formatDay(due) : (dueAsPublished ?? <Unknown />)) },
    { key: "status", head: t("status"), cell: (directive) => <DirectiveBadge directive={directive} today={today} /> },
  ];
  return <Table caption={t("title")} columns={columns} rows={directives} rowKey={({ id }) => id} />;
}

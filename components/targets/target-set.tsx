import { useTranslations } from "next-intl";
import { Unknown } from "@/components/campaigns/published-value";
import { AppLink } from "@/components/ui/app-link";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import { formatDay } from "@/lib/kernel/dates";
import type { TargetLine, TargetSetView } from "@/lib/targets/types";
import { TargetStateBadge } from "./target-state";
import { GoalText, ReadingText, RemainingText, usePeriod } from "./target-words";

type Props = { set: TargetSetView; withPlace: boolean; mayKeep: boolean };

/** A set of targets: each with its goal, its last result and what remains. */
export function TargetSet({ set, withPlace, mayKeep }: Props) {
  const t = useTranslations("targets");
  const periodText = usePeriod();
  const period = [periodText(set.period), set.periodAsPublished && `“${set.periodAsPublished}”`].filter(Boolean).join(" · ");
  const columns: Column<TargetLine>[] = [
    {
      key: "name",
      head: t("list.name"),
      names: true,
      className: "@min-[44rem]:w-[36%]",
      cell: ({ id, name, field, organization, pledgeCount }) => (
        <span className="block">
          <AppLink href={`/targets/${id}`}>{name}</AppLink>
          <span className="block text-sm font-normal text-ink-soft">
            {[field, organization?.name, pledgeCount > 0 ? t("list.pledges", { count: pledgeCount }) : null].filter(Boolean).join(" · ")}
          </span>
        </span>
      ),
    },
    { key: "goal", head: t("list.goal"), cell: (line) => <GoalText line={line} /> },
    { key: "last", head: t("list.last"), cell: (line) => <LastReading line={line} /> },
    {
      key: "standing",
      head: t("list.standing"),
      className: "@min-[44rem]:w-[26%]",
      cell: (line) => (
        <span className="block">
          <TargetStateBadge standing={line.standing} />
          <RemainingText line={line} />
        </span>
      ),
    },
  ];
  return (
    <Section
      id={set.id}
      title={<span data-field="targetSet.name">{set.name}</span>}
      note={[withPlace ? set.placeName : null, t(`kinds.${set.kind}`), period || null].filter(Boolean).join(" · ")}
      actions={
        mayKeep && (
          <>
            <LinkButton href={`/targets/new?set=${set.id}`} kind="secondary" icon="plus">
              {t("list.new")}
            </LinkButton>
            <LinkButton href={`/targets/sets/${set.id}`} kind="quiet" icon="edit">
              {t("list.editSet")}
            </LinkButton>
          </>
        )
      }
    >
      {set.document && (
        <p data-field="targetSet.document">
          <AppLink href={`/documents/${set.document.id}`}>{[set.document.number, set.document.title].filter(Boolean).join(": ")}</AppLink>
        </p>
      )}
      {set.note && <p className="max-w-prose">{set.note}</p>}
      {set.targets.length === 0 ? (
        <p className="text-ink-soft">{t("list.emptySet")}</p>
      ) : (
        <Table caption={set.name} columns={columns} rows={set.targets} rowKey={({ id }) => id} />
      )}
    </Section>
  );
}

function LastReading({ line }: { line: TargetLine }) {
  const t = useTranslations("targets.list");
  if (!line.lastView) return <Unknown />;
  return (
    <span className="block">
      <ReadingText reading={line.lastView} unit={line.unit} />
      <span className="block text-sm text-ink-soft">{t("ofDay", { day: formatDay(line.lastView.day) })}</span>
    </span>
  );
}

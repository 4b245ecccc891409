import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { formatMoment } from "@/lib/kernel/dates";
import { pageOf } from "@/lib/publications/domain";
import type { CandidateLine, PublishedLine } from "@/lib/publications/managing/types";

function StateBadge({ line }: { line: PublishedLine }) {
  const t = useTranslations("publications.manage");
  if (line.withdrawn) return <Badge>{t("stateWithdrawn")}</Badge>;
  if (line.isStopped) return <Badge tone="warning">{t("stateStopped")}</Badge>;
  return line.hasChanged ? <Badge tone="warning">{t("stateChanged")}</Badge> : <Badge tone="success">{t("stateShown")}</Badge>;
}

/** What has a public page, and whether the page still says what the records say. */
export function PublishedTable({ lines }: { lines: readonly PublishedLine[] }) {
  const t = useTranslations("publications.manage");
  const columns: Column<PublishedLine>[] = [
    {
      key: "name",
      head: t("name"),
      names: true,
      cell: (line) => (
        <>
          <AppLink href={pageOf(line)}>{line.name}</AppLink>
          {line.unit && <span className="block text-sm text-ink-soft">{line.unit}</span>}
        </>
      ),
    },
    { key: "what", head: t("what"), cell: ({ subject }) => t(`subject.${subject}`) },
    { key: "state", head: t("state"), cell: (line) => <StateBadge line={line} /> },
    { key: "day", head: t("day"), align: "right", cell: ({ publishedAt }) => formatMoment(publishedAt) },
  ];
  return <Table caption={t("published")} columns={columns} rows={lines} rowKey={({ id }) => id} />;
}

/** What has none yet. */
export function CandidateTable({ lines }: { lines: readonly CandidateLine[] }) {
  const t = useTranslations("publications.manage");
  const columns: Column<CandidateLine>[] = [
    {
      key: "name",
      head: t("name"),
      names: true,
      cell: ({ subject, id, name }) => <AppLink href={pageOf({ subject, subjectId: id })}>{name}</AppLink>,
    },
    { key: "unit", head: t("unit"), cell: ({ unit, isAccepted }) => [unit, isAccepted && t("isAccepted")].filter(Boolean).join(", ") },
    { key: "what", head: t("what"), cell: ({ subject }) => t(`subject.${subject}`) },
  ];
  return <Table caption={t("candidates")} columns={columns} rows={lines} rowKey={({ id }) => id} />;
}

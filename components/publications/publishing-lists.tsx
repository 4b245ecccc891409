import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { FirstLines } from "@/components/ui/first-lines";
import { type Column, Table } from "@/components/ui/table";
import { formatMoment } from "@/lib/kernel/dates";
import { pageOf } from "@/lib/publications/domain";
import type { CandidateLine, PublishedLine } from "@/lib/publications/managing/types";

/** Candidates that stand open; a ward may have dozens. */
const CANDIDATES_SHOWN = 8;

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
          <span className="block text-sm font-normal text-ink-soft">{line.unit ?? t(`subject.${line.subject}`)}</span>
        </>
      ),
    },
    { key: "state", head: t("state"), cell: (line) => <StateBadge line={line} /> },
    { key: "day", head: t("day"), align: "right", cell: ({ publishedAt }) => formatMoment(publishedAt) },
  ];
  return <Table caption={t("published")} columns={columns} rows={lines} rowKey={({ id }) => id} />;
}

/** What has none yet, the first lines open. */
export function CandidateList({ lines }: { lines: readonly CandidateLine[] }) {
  const t = useTranslations("publications.manage");
  return (
    <FirstLines
      lines={lines.map(({ subject, id, name, unit, isAccepted }) => (
        <li key={id} className="flex flex-col border-t border-line py-3">
          <AppLink href={pageOf({ subject, subjectId: id })} className="font-semibold">
            {name}
          </AppLink>
          <span className="text-sm text-ink-soft">
            {[unit ?? t(`subject.${subject}`), isAccepted && t("isAccepted")].filter(Boolean).join(", ")}
          </span>
        </li>
      ))}
      shown={CANDIDATES_SHOWN}
      rest={(count) => t("candidatesRest", { count })}
      list={(shown) => <ul className="grid gap-x-8 md:grid-cols-2">{shown}</ul>}
    />
  );
}

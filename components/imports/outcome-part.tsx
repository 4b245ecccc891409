import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { RemoveDialog } from "@/components/ui/remove-dialog";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import type { FormAction } from "@/lib/action-state";
import type { ImportKind, ImportPage, WrittenLine } from "@/lib/imports/types";
import { formatMoment } from "@/lib/kernel/dates";

type Props = { page: ImportPage; undo: FormAction };

/** Where the records of a kind are looked at. */
const LISTS: Readonly<Record<ImportKind, string>> = {
  UNITS: "/units",
  PLEDGES: "/covenants",
  PROGRESS: "/reports",
  CONTRIBUTIONS: "/contributions",
  TARGETS: "/targets",
  ACCOUNTS: "/people",
};

/** The page of a written record; what stands in a draft has none of its own yet. */
function hrefOf({ recordType, recordId }: WrittenLine): string | null {
  const pages: Readonly<Record<string, string>> = {
    ...{ organization: "/units", person: "/people", target: "/targets", contribution: "/contributions", report: "/reports" },
  };
  const path = pages[recordType];
  return path ? `${path}/${recordId}` : null;
}

/** What an import wrote, and the way back. */
export function OutcomePart({ page, undo }: Props) {
  const t = useTranslations("imports");
  const { status, written, appliedByName, appliedAt, undoneByName, undoneAt, changes, kind, campaign, id, version } = page;
  const list = kind === "PLEDGES" && campaign ? `/campaigns/${campaign.id}/board` : LISTS[kind];
  const words = { remove: t("page.undo"), removeTitle: t("page.undoTitle"), removeBody: t("page.undoBody"), removeConfirm: t("page.undo") };
  const columns: Column<WrittenLine>[] = [
    { key: "line", head: t("page.line"), cell: ({ line }) => line, align: "right" },
    {
      key: "what",
      head: t("page.what"),
      names: true,
      cell: (line) => {
        const href = status === "APPLIED" ? hrefOf(line) : null;
        return href ? <AppLink href={href}>{line.label}</AppLink> : line.label;
      },
    },
    { key: "action", head: t("page.outcome"), cell: ({ action }) => t(`page.${action}`) },
  ];
  return (
    <>
      <Notice
        kind={status === "APPLIED" ? "success" : "info"}
        title={t(status === "APPLIED" ? "page.applied" : "page.undone")}
        actions={
          <>
            <LinkButton href={list} kind="secondary">
              {t("page.open")}
            </LinkButton>
            <LinkButton href="/imports/new" kind="secondary">
              {t("page.again")}
            </LinkButton>
            {status === "APPLIED" && <RemoveDialog words={words} action={undo} id={id} version={version} />}
          </>
        }
      >
        {appliedAt && <p>{t("page.appliedNote", { ...written, name: appliedByName ?? "", time: formatMoment(appliedAt) })}</p>}
        {undoneAt && <p>{t("page.undoneNote", { name: undoneByName ?? "", time: formatMoment(undoneAt) })}</p>}
      </Notice>
      <Section title={t("page.written")} id="written">
        <Table caption={t("page.written")} columns={columns} rows={changes} rowKey={({ recordId, line }) => `${line} ${recordId}`} />
      </Section>
    </>
  );
}

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import { Tabs } from "@/components/ui/tabs";
import { OUTCOMES } from "@/lib/imports/constants";
import type { Fault, ImportKind, Outcome, PlannedLine, PlanView } from "@/lib/imports/types";

type Props = { kind: ImportKind; plan: PlanView; path: string; sentence: (fault: Fault) => string };

function address(path: string, show: Outcome | null, page = 1): string {
  const query = new URLSearchParams({ ...(show ? { show } : {}), ...(page > 1 ? { page: String(page) } : {}) }).toString();
  return query === "" ? path : `${path}?${query}`;
}

const LINES_PER_PAGE = 50;

/** What becomes of each line of a file, narrowed by outcome. */
export function PlannedTable({ kind, plan, path, sentence }: Props) {
  const t = useTranslations("imports");
  const titleOf = (key: string) => t(`columns.${kind}.${key}` as "columns.UNITS.name");
  const { counts, shown, lines, lineCount, page, pages } = plan;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tabs = [
    { href: address(path, null), label: t("page.all"), count: all, current: shown === null },
    ...OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => ({
      ...{ href: address(path, outcome), label: t(`outcomes.${outcome}`), count: counts[outcome], current: shown === outcome },
    })),
  ];
  const columns: Column<PlannedLine>[] = [
    { key: "line", head: t("page.line"), cell: ({ line }) => line, align: "right" },
    { key: "what", head: t("page.what"), names: true, cell: ({ label }) => label },
    {
      key: "outcome",
      head: t("page.outcome"),
      cell: ({ outcome, changes, notes, faults }) => (
        <div className="flex flex-col gap-1">
          <span>
            <Badge>{t(`outcomes.${outcome}`)}</Badge>
          </span>
          {changes.map(({ key, from, to }) => (
            <span key={key} className="text-sm">
              {t("page.change", { field: titleOf(key), from: from ?? t("page.empty"), to: to ?? t("page.empty") })}
            </span>
          ))}
          {[...notes, ...faults].map((fault) => (
            <span key={`${fault.key} ${sentence(fault)}`} className="text-sm text-ink-soft">
              {sentence(fault)}
            </span>
          ))}
        </div>
      ),
    },
  ];
  const first = (page - 1) * LINES_PER_PAGE + 1;
  return (
    <Section title={t("page.lines")} id="lines">
      <Tabs tabs={tabs} label={t("page.lines")} />
      {lines.length === 0 ? (
        <p className="text-ink-soft">{t("page.none")}</p>
      ) : (
        <Table caption={t("page.linesCaption")} columns={columns} rows={lines} rowKey={({ line }) => String(line)} />
      )}
      {pages > 1 && (
        <Pagination
          previous={page > 1 ? address(path, shown, page - 1) : null}
          next={page < pages ? address(path, shown, page + 1) : null}
          summary={t("page.summary", { from: first, to: first + lines.length - 1, count: lineCount })}
        />
      )}
    </Section>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TroubleList } from "@/components/dashboard/trouble-list";
import { AppLink } from "@/components/ui/app-link";
import { Section } from "@/components/ui/section";
import { Stat, StatRow } from "@/components/ui/stat";
import type { BoardLine } from "@/lib/covenants/board/types";
import type { Desk, WaitingReport } from "@/lib/desk/types";
import { formatDay, formatMoment } from "@/lib/kernel/dates";

/** Lines of a short list: what it is about opens it, what is to know stands below. */
function Lines<Row>({
  rows,
  line,
}: {
  rows: readonly Row[];
  line: (row: Row) => { key: string; href: string; title: ReactNode; note: ReactNode };
}) {
  return (
    <ul className="flex flex-col">
      {rows.map(line).map(({ key, href, title, note }) => (
        <li key={key} className="border-b border-line last:border-b-0">
          <AppLink href={href} className="group flex min-h-12 flex-col justify-center py-2 no-underline">
            <span className="font-semibold text-action group-hover:underline">{title}</span>
            <span className="text-sm text-ink-soft">{note}</span>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}

function CovenantsToApprove({ rows, board }: { rows: readonly BoardLine[]; board: string }) {
  const t = useTranslations("desk");
  if (rows.length === 0) return <p className="text-ink-soft">{t("nothingToApprove")}</p>;
  return (
    <Lines
      rows={rows}
      line={(row) => ({
        key: row.organizationId,
        href: row.covenantId ? `/covenants/${row.covenantId}` : board,
        title: row.name,
        note: row.since ? t("sentAt", { time: formatMoment(row.since) }) : row.blockName,
      })}
    />
  );
}

function NotSent({ rows, board }: { rows: readonly BoardLine[]; board: string }) {
  const t = useTranslations("desk");
  if (rows.length === 0) return <p className="text-ink-soft">{t("allSent")}</p>;
  return (
    <Lines
      rows={rows}
      line={(row) => ({
        key: row.organizationId,
        href: row.covenantId ? `/covenants/${row.covenantId}` : board,
        title: row.name,
        note: row.standing.state === "RETURNED" ? t("returned") : t("notBegun"),
      })}
    />
  );
}

function Reports({ rows }: { rows: readonly WaitingReport[] }) {
  const t = useTranslations("desk");
  if (rows.length === 0) return <p className="text-ink-soft">{t("nothingToAccept")}</p>;
  return (
    <Lines
      rows={rows}
      line={(row) => ({
        key: row.id,
        href: `/reports/${row.id}`,
        title: row.pledgeTitle,
        note: `${t("reportOf", { unit: row.unitName, day: formatDay(row.ofDay) })} · ${t("photos", { count: row.photos })}`,
      })}
    />
  );
}

/** Who waits for the official and who has not sent: four numbers, each with its list. */
export function DeskView({ desk }: { desk: Desk }) {
  const t = useTranslations("desk");
  const board = `/campaigns/${desk.campaign.id}/board`;
  const reports = `/reports?campaign=${desk.campaign.id}`;
  const pledges = `/pledges?campaign=${desk.campaign.id}`;
  const all = (href: string) => <AppLink href={href}>{t("all")}</AppLink>;
  return (
    <>
      <StatRow>
        <Stat label={t("toApprove")} value={desk.toApprove.length} href={`${board}?state=WAITING`} large />
        <Stat label={t("reports")} value={desk.reports.count} href={reports} large />
        <Stat
          label={t("notSent")}
          value={desk.totals.NOT_SENT + desk.totals.RETURNED}
          of={t("ofUnits", { all: desk.totals.all })}
          href={board}
          large
        />
        <Stat label={t("overdue")} value={desk.overdue.count} href={`${pledges}&light=RED`} large />
      </StatRow>
      <div className="grid gap-8 lg:grid-cols-2">
        <Section title={t("toApprove")} actions={<AppLink href={board}>{t("board")}</AppLink>}>
          <CovenantsToApprove rows={desk.toApprove} board={board} />
        </Section>
        <Section title={t("reports")} actions={desk.reports.count > 0 && all(reports)}>
          <Reports rows={desk.reports.first} />
        </Section>
        <Section title={t("notSent")} actions={<AppLink href={board}>{t("board")}</AppLink>}>
          <NotSent rows={desk.notSent} board={board} />
        </Section>
        <Section title={t("overdue")} actions={desk.overdue.count > 0 && all(`${pledges}&light=RED`)}>
          {desk.overdue.first.length === 0 ? <p className="text-ink-soft">{t("noOverdue")}</p> : <TroubleList lines={desk.overdue.first} />}
        </Section>
      </div>
      <StatRow>
        <Stat label={t("unreported")} value={desk.unreported} href={`${pledges}&reporting=OVERDUE`} />
        <Stat label={t("done")} value={desk.done} href={`${pledges}&status=DONE_REPORTED`} />
        <Stat label={t("branches")} value={desk.branches} href={`${pledges}&branch=open`} />
      </StatRow>
    </>
  );
}

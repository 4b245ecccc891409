import { useTranslations } from "next-intl";
import { TroubleList } from "@/components/dashboard/trouble-list";
import { AppLink } from "@/components/ui/app-link";
import { CopyButton } from "@/components/ui/copy-button";
import { KeyboardHints } from "@/components/ui/keyboard-hints";
import { ListKeys } from "@/components/ui/list-keys";
import { Section } from "@/components/ui/section";
import { Stat, StatRow } from "@/components/ui/stat";
import type { BoardLine } from "@/lib/covenants/board/types";
import type { Desk, WaitingReport } from "@/lib/desk/types";
import { explanationsHref } from "@/lib/explanations/domain";
import { formatDay, formatMoment } from "@/lib/kernel/dates";
import { ALL_PLEDGES, hrefOf } from "@/lib/pledges/list/domain";
import type { PledgeFilter } from "@/lib/pledges/list/types";
import { listAddress } from "@/lib/progress/review/domain";
import type { ReportView } from "@/lib/progress/review/types";
import { type Line, LineList } from "./line-list";

function useLines(board: string) {
  const t = useTranslations("desk");
  const hrefOfUnit = ({ covenantId }: BoardLine) => (covenantId ? `/covenants/${covenantId}` : board);
  return {
    toApprove: (line: BoardLine): Line => ({
      key: line.organizationId,
      href: line.covenantId ? `${board}?open=${line.covenantId}` : board,
      title: line.name,
      note:
        line.standing.amendment !== null
          ? t("amendment")
          : line.since
            ? `${line.blockName} · ${t("sentAt", { time: formatMoment(line.since) })}`
            : line.blockName,
    }),
    notSent: (line: BoardLine): Line => ({
      key: line.organizationId,
      href: hrefOfUnit(line),
      title: line.name,
      note:
        line.standing.state === "RETURNED"
          ? t(line.returnReason ? "returnedFor" : "returned", { reason: line.returnReason ?? "" })
          : `${line.blockName} · ${t(line.covenantId ? "drafting" : "notBegun")}`,
    }),
    report: (report: WaitingReport): Line => ({
      key: report.id,
      href: `/reports/${report.id}`,
      title: report.pledgeTitle,
      note: `${t("reportOf", { unit: report.unitName, day: formatDay(report.ofDay) })} · ${t("photos", { count: report.photos })}`,
    }),
  };
}

type Links = {
  readonly board: string;
  readonly reports: (view: ReportView) => string;
  readonly pledges: (change: Partial<PledgeFilter>) => string;
};

function linksOf({ campaign: { id: campaignId } }: Desk): Links {
  return {
    board: `/campaigns/${campaignId}/board`,
    reports: (view) => listAddress({ view, search: "", campaignId, organizationId: null, page: 1 }),
    pledges: (change) => hrefOf(ALL_PLEDGES, { campaignId, ...change }),
  };
}

function Numbers({ desk, links }: { desk: Desk; links: Links }) {
  const t = useTranslations("desk");
  const { waiting } = desk;
  return (
    <>
      <StatRow>
        <Stat label={t("toApprove")} value={desk.toApprove.length} href="#to-approve" large />
        <Stat label={t("reports")} value={waiting.reports} href={links.reports("waiting")} large />
        <Stat label={t("periodic")} value={waiting.periodic} of={t("periodicOf")} href={links.reports("periodic")} large />
        <Stat label={t("notSent")} value={desk.notSent.length} of={t("ofUnits", { all: desk.totals.all })} href="#not-sent" large />
        <Stat label={t("overdue")} value={desk.overdue.count} href={links.pledges({ overdue: true })} large />
      </StatRow>
      <StatRow>
        <Stat label={t("unreported")} value={desk.unreported} href={links.pledges({ reporting: "OVERDUE" })} />
        <Stat label={t("due")} value={desk.due} href={links.pledges({ reporting: "DUE" })} />
        <Stat label={t("done")} value={waiting.done} href={links.pledges({ status: "DONE_REPORTED" })} />
        <Stat
          label={t("explained")}
          value={waiting.explanations.answered}
          href={explanationsHref({ state: "ANSWERED", campaignId: desk.campaign.id })}
        />
        <Stat
          label={t("explanationsOverdue")}
          value={waiting.explanations.overdue}
          href={explanationsHref({ state: "OVERDUE", campaignId: desk.campaign.id })}
        />
        <Stat label={t("branches")} value={waiting.branches} href={links.pledges({ branch: "open" })} />
      </StatRow>
    </>
  );
}

function Covenants({ desk, links }: { desk: Desk; links: Links }) {
  const t = useTranslations("desk");
  const c = useTranslations("covenants.board");
  const lines = useLines(links.board);
  const units = desk.notSent.map(({ name }) => `- ${name}`).join("\n");
  return (
    <div className="flex min-w-0 flex-col gap-8">
      <Section title={t("toApprove")} id="to-approve" actions={<AppLink href={links.board}>{t("board")}</AppLink>}>
        <LineList lines={desk.toApprove.map(lines.toApprove)} none={t("nothingToApprove")} />
      </Section>
      <Section title={t("notSent")} id="not-sent">
        <LineList lines={desk.notSent.map(lines.notSent)} none={t("allSent")} />
        {desk.notSent.length > 0 && (
          <div>
            <CopyButton text={c("reminder", { campaign: desk.campaign.name, units })}>
              {c("copyReminder", { count: desk.notSent.length })}
            </CopyButton>
          </div>
        )}
      </Section>
    </div>
  );
}

function Work({ desk, links }: { desk: Desk; links: Links }) {
  const t = useTranslations("desk");
  const lines = useLines(links.board);
  const { reports, periodic } = desk.waiting;
  const all = (href: string, count: number) => <AppLink href={href}>{t("all", { count })}</AppLink>;
  return (
    <div className="flex min-w-0 flex-col gap-8">
      <Section title={t("reports")} actions={reports > 0 && all(links.reports("waiting"), reports)}>
        <LineList lines={desk.reports.map(lines.report)} none={t("nothingToAccept")} />
        {periodic > 0 && (
          <p>
            <AppLink href={links.reports("periodic")} data-list-row="" className="inline-flex min-h-11 items-center">
              {t("periodicTogether", { count: periodic })}
            </AppLink>
          </p>
        )}
      </Section>
      <Section title={t("overdue")} actions={desk.overdue.count > 0 && all(links.pledges({ overdue: true }), desk.overdue.count)}>
        {desk.overdue.first.length === 0 ? (
          <p className="text-ink-soft">{t("noOverdue")}</p>
        ) : (
          <TroubleList lines={desk.overdue.first} mayAsk />
        )}
      </Section>
    </div>
  );
}

/** Who waits for the official and who has not sent: numbers first, each with its list. */
export function DeskView({ desk }: { desk: Desk }) {
  const t = useTranslations("desk");
  const links = linksOf(desk);
  return (
    <>
      <Numbers desk={desk} links={links} />
      <KeyboardHints
        label={t("keys")}
        keys={[
          { key: "J", does: t("keyNext") },
          { key: "K", does: t("keyPrevious") },
          { key: "Enter", does: t("keyOpen") },
        ]}
      />
      <ListKeys />
      <div className="grid gap-8 lg:grid-cols-2">
        <Covenants desk={desk} links={links} />
        <Work desk={desk} links={links} />
      </div>
    </>
  );
}

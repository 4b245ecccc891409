import { useTranslations } from "next-intl";
import { useWho } from "@/components/history/use-who";
import { AppLink } from "@/components/ui/app-link";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { FirstLines } from "@/components/ui/first-lines";
import { Icon } from "@/components/ui/icon";
import { formatDay, formatMoment } from "@/lib/kernel/dates";
import type { ReportShown } from "@/lib/pledges/page/types";
import type { Measure } from "@/lib/pledges/types";
import type { ReportStatus } from "@/lib/progress/types";
import { figureWords } from "@/lib/progress/wording/domain";

const TONE: Readonly<Record<ReportStatus, BadgeTone>> = {
  ACCEPTED: "success",
  SUBMITTED: "waiting",
  RETURNED: "danger",
  RECALLED: "neutral",
};

/** As many stand open. */
const SHOWN = 5;

/** Thumbnails of a report's evidence; a paper shows its name. */
function Evidence({ report }: { report: ReportShown }) {
  const t = useTranslations("pledges.page");
  if (report.evidence.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-3">
      {report.evidence.map((one) => (
        <li key={one.fileId} className="max-w-full">
          <a href={`/api/files/${one.fileId}`} className="block">
            {one.mime.startsWith("image/") ? (
              <img
                src={`/api/files/${one.fileId}?size=thumb`}
                alt={t("photo", { name: one.caption ?? one.name })}
                width={144}
                height={108}
                loading="lazy"
                className="h-27 w-36 rounded border border-line object-cover"
              />
            ) : (
              <span className="flex min-h-11 items-center gap-2 rounded border border-line px-3 break-all">
                <Icon name="file" size={18} className="shrink-0" />
                {one.caption ?? one.name}
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Words({ report }: { report: ReportShown }) {
  const t = useTranslations("pledges.page");
  const { text, difficulties, proposals } = report;
  const lines = [text, difficulties && t("difficulties", { text: difficulties }), proposals && t("proposals", { text: proposals })];
  return lines.flatMap((line) =>
    line
      ? [
          <p key={line} className="max-w-prose break-words whitespace-pre-line">
            {line}
          </p>,
        ]
      : [],
  );
}

function Report({ report, measure }: { report: ReportShown; measure: Measure | null }) {
  const t = useTranslations("pledges.page");
  const p = useTranslations("progress");
  const who = useWho();
  const { type, ...words } = figureWords(measure, report.figure);
  const facts = [
    t("reportBy", { who: who(report.authorName, report.authorPost), time: formatMoment(report.recordedAt) }),
    ...(report.channel === "SELF" ? [] : [t(`channel${report.channel}`)]),
    ...(report.status === "ACCEPTED" && report.reviewerName ? [t("accepted", { name: report.reviewerName })] : []),
  ];
  return (
    <li className="flex flex-col gap-2 border-b border-line py-4 last:border-b-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <AppLink href={`/reports/${report.id}`} className="font-semibold">
          {t("reportOf", { day: formatDay(report.ofDay) })}
        </AppLink>
        <span className="flex flex-wrap gap-2">
          {report.claimsDone && <Badge tone="action">{t("claims")}</Badge>}
          <Badge tone={TONE[report.status]}>{p(`status.${report.status}`)}</Badge>
        </span>
      </div>
      <p>{p(`figure.${type}`, words)}</p>
      <Words report={report} />
      {report.status === "RETURNED" && report.returnReason && (
        <p className="whitespace-pre-line text-danger">{t("returned", { reason: report.returnReason })}</p>
      )}
      <Evidence report={report} />
      <p className="text-sm text-ink-soft">{facts.join(" · ")}</p>
    </li>
  );
}

type Props = { reports: readonly ReportShown[]; count: number; measure: Measure | null };

/** Every report of a pledge, newest first, with what became of it and its evidence. */
export function ReportList({ reports, count, measure }: Props) {
  const t = useTranslations("pledges.page");
  if (reports.length === 0) return <p className="text-ink-soft">{t("noReports")}</p>;
  const lines = reports.map((report) => <Report key={report.id} report={report} measure={measure} />);
  return (
    <>
      <FirstLines lines={lines} shown={SHOWN} rest={(left) => t("moreReports", { count: left })} />
      {count > reports.length && <p className="text-sm text-ink-soft">{t("olderReports", { count: count - reports.length })}</p>}
    </>
  );
}

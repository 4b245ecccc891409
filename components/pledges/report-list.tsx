import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Badge, type BadgeTone } from "@/components/ui/badge";
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

/** Thumbnails of a report's evidence; a paper shows its name. */
function Evidence({ report }: { report: ReportShown }) {
  if (report.evidence.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2">
      {report.evidence.map((one) => (
        <li key={one.fileId}>
          <a href={`/api/files/${one.fileId}`} className="block">
            {one.mime.startsWith("image/") ? (
              <img
                src={`/api/files/${one.fileId}?size=thumb`}
                alt={one.caption ?? one.name}
                width={112}
                height={84}
                loading="lazy"
                className="h-21 w-28 rounded border border-line object-cover"
              />
            ) : (
              <span className="flex min-h-11 items-center rounded border border-line px-3">{one.name}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Report({ report, measure }: { report: ReportShown; measure: Measure | null }) {
  const t = useTranslations("pledges.page");
  const p = useTranslations("progress");
  const { type, ...words } = figureWords(measure, report.figure);
  return (
    <li className="flex flex-col gap-2 border-b border-line py-4 last:border-b-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <AppLink href={`/reports/${report.id}`} className="font-semibold">
          {t("reportOf", { day: formatDay(report.ofDay) })}
        </AppLink>
        <Badge tone={TONE[report.status]}>{p(`status.${report.status}`)}</Badge>
      </div>
      <p>{p(`figure.${type}`, words)}</p>
      {report.text && <p className="max-w-prose whitespace-pre-line">{report.text}</p>}
      {report.status === "RETURNED" && report.returnReason && (
        <p className="text-danger">{t("returned", { reason: report.returnReason })}</p>
      )}
      <Evidence report={report} />
      <p className="text-sm text-ink-soft">
        {t("reportBy", { name: report.authorName, post: report.authorPost, time: formatMoment(report.recordedAt) })}
        {report.channel !== "SELF" && ` · ${t(`channel${report.channel}`)}`}
      </p>
    </li>
  );
}

/** Every report of a pledge, newest first, with what became of it and its evidence. */
export function ReportList({ reports, measure }: { reports: readonly ReportShown[]; measure: Measure | null }) {
  const t = useTranslations("pledges.page");
  if (reports.length === 0) return <p className="text-ink-soft">{t("noReports")}</p>;
  return (
    <ul className="flex flex-col">
      {reports.map((report) => (
        <Report key={report.id} report={report} measure={measure} />
      ))}
    </ul>
  );
}

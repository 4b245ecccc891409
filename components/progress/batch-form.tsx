import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FormShell } from "@/components/ui/form-shell";
import type { FormAction } from "@/lib/action-state";
import { formatDay } from "@/lib/kernel/dates";
import type { ReportLine } from "@/lib/progress/review/types";
import { FigureCell } from "./report-table";

function Line({ line, whyNot }: { line: ReportLine; whyNot: string | null }) {
  const t = useTranslations("progress.list");
  const about = (
    <span className="flex flex-col">
      <strong>{line.title}</strong>
      <span className="text-ink-soft">{`${line.unitName} · ${formatDay(line.ofDay)}`}</span>
      <FigureCell line={line} />
      {line.note && <span className="line-clamp-2 text-sm">{line.note}</span>}
    </span>
  );
  return (
    <li className="flex items-start gap-x-3 py-2">
      <div className="min-w-0 grow">
        {whyNot === null ? (
          <Checkbox name="reportIds" value={line.id} label={about} defaultChecked />
        ) : (
          <div className="py-2 pl-9">{about}</div>
        )}
        {whyNot !== null && <p className="pl-9 text-sm text-ink-soft">{whyNot}</p>}
      </div>
      {line.thumbId && (
        <a href={`/api/files/${line.thumbId}`} className="shrink-0">
          <img
            src={`/api/files/${line.thumbId}?size=thumb`}
            alt={t("photoOf", { unit: line.unitName })}
            width={96}
            height={72}
            loading="lazy"
            className="mt-2 h-12 w-16 rounded sm:h-18 sm:w-24 border border-line object-cover"
          />
        </a>
      )}
      <AppLink href={`/reports/${line.id}`} className="inline-flex min-h-11 shrink-0 items-center px-1">
        {t("open")}
        <span className="sr-only">{`: ${line.title}, ${line.unitName}`}</span>
      </AppLink>
    </li>
  );
}

type Props = {
  lines: readonly { readonly line: ReportLine; readonly whyNot: string | null }[];
  batchId: string;
  action: FormAction;
};

/** Weekly and monthly duties accepted together: all are ticked, exceptions are unticked. */
export function BatchForm({ lines, batchId, action }: Props) {
  const t = useTranslations("progress.list");
  const canTake = lines.some(({ whyNot }) => whyNot === null);
  return (
    <FormShell action={action} id="batch" hidden={{ batchId }} guardLeaving={false}>
      <p className="max-w-prose">{t("batchNote")}</p>
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {lines.map(({ line, whyNot }) => (
          <Line key={line.id} line={line} whyNot={whyNot} />
        ))}
      </ul>
      {canTake && (
        <div className="sticky bottom-18 -mt-6 bg-paper py-3 md:bottom-0">
          <Button icon="check">{t("batchAccept")}</Button>
        </div>
      )}
    </FormShell>
  );
}

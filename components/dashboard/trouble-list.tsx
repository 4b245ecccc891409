import { useTranslations } from "next-intl";
import { ExplainLink } from "@/components/explanations/explain-link";
import { StandingLight } from "@/components/pledges/standing-light";
import { AppLink } from "@/components/ui/app-link";
import { formatDay } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";
import type { PledgeLine } from "@/lib/pledges/list/types";

function Figures({ line }: { line: PledgeLine }) {
  const t = useTranslations("dashboard.trouble");
  const v = useTranslations("progress.verdict");
  const { percent, expected, verdict, projected, dueDay } = line;
  const shown = percent === null ? null : formatPercent(percent);
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink lg:w-64 lg:shrink-0 lg:flex-col lg:gap-y-0 lg:text-right">
      <span>
        {shown === null ? (
          <span className="text-ink-soft">{t("noPercent")}</span>
        ) : expected === null ? (
          <strong>{t("percentOnly", { percent: shown })}</strong>
        ) : (
          <strong>{t("percent", { percent: shown, expected: formatPercent(expected) })}</strong>
        )}
      </span>
      <span className="text-ink-soft">
        {verdict && projected !== null && t("projected", { verdict: v(verdict), percent: formatPercent(projected) })}
        {verdict && dueDay && " · "}
        {dueDay && t("due", { day: formatDay(dueDay) })}
      </span>
    </span>
  );
}

type Props = { lines: readonly PledgeLine[]; showPlace?: boolean; mayAsk?: boolean };

/** Works and tasks that need help first: how it stands, whose, what, how far against the plan, and whether it will be in time. */
export function TroubleList({ lines, showPlace = false, mayAsk = false }: Props) {
  return (
    <ul className="flex flex-col">
      {lines.map((line) => (
        <li key={line.id} className="border-b border-line last:border-b-0">
          <AppLink
            href={`/pledges/${line.id}`}
            data-list-row=""
            className="group flex flex-col gap-1 py-3 no-underline lg:flex-row lg:items-baseline lg:gap-6"
          >
            <span className="flex min-w-0 flex-col gap-0.5 lg:grow">
              <span className="flex flex-wrap items-baseline gap-x-4 text-sm text-ink-soft">
                <StandingLight light={line.light} />
                <span>{showPlace ? `${line.placeName} · ${line.unitName}` : line.unitName}</span>
              </span>
              <span className="font-semibold text-action group-hover:underline">{line.title}</span>
            </span>
            <Figures line={line} />
          </AppLink>
          <ExplainLink line={line} mayAsk={mayAsk} />
        </li>
      ))}
    </ul>
  );
}

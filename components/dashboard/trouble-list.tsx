import { useTranslations } from "next-intl";
import { StandingLight } from "@/components/pledges/standing-light";
import { AppLink } from "@/components/ui/app-link";
import { formatDay } from "@/lib/kernel/dates";
import { formatPercent } from "@/lib/kernel/numbers";
import type { PledgeLine } from "@/lib/pledges/list/types";

/** Works and tasks that need help first: whose, what, how far against the plan, and whether it will be in time. */
export function TroubleList({ lines }: { lines: readonly PledgeLine[] }) {
  const t = useTranslations("pledges");
  const p = useTranslations("progress");
  return (
    <ul className="flex flex-col">
      {lines.map((line) => (
        <li key={line.id} className="border-b border-line py-3 last:border-b-0">
          <AppLink href={`/pledges/${line.id}`} className="group flex flex-col gap-1 no-underline">
            <span className="text-sm text-ink-soft">{line.unitName}</span>
            <span className="font-semibold text-action group-hover:underline">{line.title}</span>
            <span className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink">
              <StandingLight light={line.light} />
              {line.percent !== null && (
                <span>
                  {formatPercent(line.percent)}
                  {line.expected !== null && ` / ${t("list.expected", { percent: formatPercent(line.expected) })}`}
                </span>
              )}
              {line.verdict && <span>{p(`verdict.${line.verdict}`)}</span>}
              {line.dueDay && <span className="text-ink-soft">{`${t("list.due")} ${formatDay(line.dueDay)}`}</span>}
            </span>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}

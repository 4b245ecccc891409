import { useTranslations } from "next-intl";
import { FirstLines } from "@/components/ui/first-lines";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-shapes";
import { formatDay } from "@/lib/kernel/dates";
import type { PeriodShown } from "@/lib/pledges/page/types";

type Standing = PeriodShown["standing"];

/** Shape before colour: a tick, a cross, an hourglass, a question. */
const LOOK: Readonly<Record<Standing, { readonly icon: IconName; readonly tone: string }>> = {
  DONE: { icon: "check", tone: "border-on-track-fill text-on-track" },
  PASSED: { icon: "check", tone: "border-on-track-fill text-on-track" },
  NOT_DONE: { icon: "close", tone: "border-slow-fill text-slow" },
  FAILED: { icon: "close", tone: "border-slow-fill text-slow" },
  SENT: { icon: "hourglass", tone: "border-waiting text-waiting border-dashed" },
  HELD: { icon: "check", tone: "border-line-strong text-on-track border-dashed" },
  UNREPORTED: { icon: "help", tone: "border-attention-fill text-attention" },
  OPEN: { icon: "help", tone: "border-line-strong text-ink-soft" },
  RUNNING: { icon: "clock", tone: "border-line-strong text-ink-soft border-dashed" },
  FUTURE: { icon: "clock", tone: "border-line text-ink-soft" },
};

/** As many periods as a season stand open. */
const SHOWN = 13;

function useStandingWord(): (standing: Standing) => string {
  const p = useTranslations("progress");
  return (standing) => {
    if (standing === "PASSED" || standing === "FAILED") return p(`assessment.${standing}`);
    return standing === "OPEN" ? p("assessment.NONE") : p(`period.${standing}`);
  };
}

/** What became of each week, month or quarter, the latest first; those that have not begun are counted. */
export function PeriodList({ periods }: { periods: readonly PeriodShown[] }) {
  const t = useTranslations("pledges.page");
  const word = useStandingWord();
  const begun = periods.filter(({ standing }) => standing !== "FUTURE").toReversed();
  const ahead = periods.length - begun.length;
  const lines = begun.map(({ from, to, standing }) => (
    <li key={from} className="flex items-start gap-3 border-b border-line py-2">
      <span className={`mt-0.5 inline-flex rounded-sm border p-0.5 ${LOOK[standing].tone}`}>
        <Icon name={LOOK[standing].icon} size={16} />
      </span>
      <span className="flex flex-col">
        <span className="text-sm tabular-nums">{t("period", { from: formatDay(from), to: formatDay(to) })}</span>
        <span className="text-sm text-ink-soft">{word(standing)}</span>
      </span>
    </li>
  ));
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-base">{t("periods")}</h3>
      <FirstLines
        lines={lines}
        shown={SHOWN}
        rest={(left) => t("periodsMore", { count: left })}
        list={(some) => <ol className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-x-6">{some}</ol>}
      />
      {ahead > 0 && <p className="text-sm text-ink-soft">{t("periodsAhead", { count: ahead })}</p>}
    </div>
  );
}

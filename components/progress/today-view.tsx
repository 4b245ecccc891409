import { useTranslations } from "next-intl";
import { StandingLight } from "@/components/pledges/standing-light";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-state";
import { formatDay } from "@/lib/kernel/dates";
import { WAITING_SHOWN } from "@/lib/progress/today/constants";
import type { ReportTask, ReturnedTask, TodayPage, WaitingTask } from "@/lib/progress/today/types";
import { DutyCard } from "./duty-card";

function Returned({ task }: { task: ReturnedTask }) {
  const t = useTranslations("progress.today");
  return (
    <Notice
      kind="danger"
      title={t("returned", { title: task.title, day: formatDay(task.ofDay) })}
      actions={<LinkButton href={`/pledges/${task.pledgeId}/report?fix=${task.reportId}`}>{t("fix")}</LinkButton>}
    >
      <p className="whitespace-pre-line">{task.reason}</p>
    </Notice>
  );
}

function Steps({ steps }: { steps: ReportTask["steps"] }) {
  const t = useTranslations("progress.today");
  if (steps.length === 0) return null;
  return (
    <ol className="flex flex-wrap gap-2" aria-label={t("steps")}>
      {steps.map(({ name, isReached }) => (
        <li
          key={name}
          className={`rounded-full border px-2.5 py-0.5 text-sm ${isReached ? "border-success/30 bg-success-tint font-semibold text-success" : "border-line text-ink-soft"}`}
        >
          {name}
          {isReached && <span aria-hidden="true"> ✓</span>}
          {isReached && <span className="sr-only"> {t("reached")}</span>}
        </li>
      ))}
    </ol>
  );
}

function Reporting({ task: { reporting } }: { task: ReportTask }) {
  const t = useTranslations("progress.reporting");
  if (reporting.kind === "OVERDUE") return <Badge tone="danger">{t("OVERDUE", { days: reporting.days })}</Badge>;
  if (reporting.kind === "DUE") return <Badge tone="warning">{t("DUE")}</Badge>;
  return null;
}

function Last({ last }: Pick<ReportTask, "last">) {
  const t = useTranslations("progress");
  if (!last) return <p className="text-ink-soft">{t("today.never")}</p>;
  const { type, ...words } = last.words;
  return <p className="text-ink-soft">{t("today.last", { figure: t(`figure.${type}`, words), day: formatDay(last.day) })}</p>;
}

function Task({ task }: { task: ReportTask }) {
  const t = useTranslations("progress.today");
  return (
    <Card as="li" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Reporting task={task} />
        <StandingLight light={task.light} />
      </div>
      <h3 className="text-lg">
        <AppLink href={`/pledges/${task.pledgeId}`} className="text-ink no-underline hover:underline">
          {task.title}
        </AppLink>
      </h3>
      <Last last={task.last} />
      <Steps steps={task.steps} />
      <LinkButton href={`/pledges/${task.pledgeId}/report`}>
        {t("report")}
        <span className="sr-only">{`: ${task.title}`}</span>
      </LinkButton>
    </Card>
  );
}

function Open({ tasks }: { tasks: readonly ReportTask[] }) {
  const t = useTranslations("progress.today");
  return (
    <ul className="flex max-w-prose flex-col divide-y divide-line border-y border-line">
      {tasks.map((task) => (
        <li key={task.pledgeId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
          <span className="flex min-w-0 flex-col">
            <AppLink href={`/pledges/${task.pledgeId}`} className="inline-flex min-h-11 items-center font-semibold">
              {task.title}
            </AppLink>
            <StandingLight light={task.light} />
          </span>
          <LinkButton kind="secondary" href={`/pledges/${task.pledgeId}/report`}>
            {t("report")}
            <span className="sr-only">{`: ${task.title}`}</span>
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}

function Waiting({ waiting }: { waiting: readonly WaitingTask[] }) {
  const t = useTranslations("progress.today");
  return (
    <ul className="flex max-w-prose flex-col divide-y divide-line border-y border-line">
      {waiting.slice(0, WAITING_SHOWN).map(({ reportId, title, ofDay }) => (
        <li key={reportId}>
          <AppLink href={`/reports/${reportId}`} className="flex min-h-11 items-center gap-2 py-2">
            <Icon name="hourglass" size={18} className="shrink-0 text-waiting" />
            {t("waitingLine", { title, day: formatDay(ofDay) })}
          </AppLink>
        </li>
      ))}
      {waiting.length > WAITING_SHOWN && (
        <li>
          <AppLink href="/reports" className="flex min-h-11 items-center py-2">
            {t("waitingMore", { count: waiting.length - WAITING_SHOWN })}
          </AppLink>
        </li>
      )}
    </ul>
  );
}

type Props = { page: TodayPage; action: FormAction; newId: () => string };

/** What the unit is asked for today, most urgent first: what came back, duties of one tap, reports that are due, then the rest. */
export function TodayView({ page, action, newId }: Props) {
  const t = useTranslations("progress.today");
  const { returned, duties, asked, choices, open, waiting } = page;
  return (
    <>
      {returned.length > 0 && (
        <section aria-label={t("returnedHead", { count: returned.length })} className="flex flex-col gap-3">
          {returned.map((task) => (
            <Returned key={task.reportId} task={task} />
          ))}
        </section>
      )}
      {duties.length > 0 && (
        <Section title={t("duties")}>
          <ul className="grid max-w-prose gap-3">
            {duties.map((duty) => (
              <DutyCard key={`${duty.pledgeId}${duty.period.from}`} duty={duty} action={action} reportId={newId()} />
            ))}
          </ul>
        </Section>
      )}
      {asked.length > 0 && (
        <Section title={t("asked", { count: asked.length })}>
          <ul className="grid max-w-prose gap-3">
            {asked.map((task) => (
              <Task key={task.pledgeId} task={task} />
            ))}
          </ul>
        </Section>
      )}
      {choices.length > 0 && (
        <Section title={t("choices")}>
          <ul className="flex max-w-prose flex-col gap-2">
            {choices.map(({ pledgeId, title, isChosen }) => (
              <li key={pledgeId}>
                <AppLink href={`/pledges/${pledgeId}/branch`} className="flex min-h-11 items-center font-semibold">
                  {t(isChosen ? "choiceMade" : "choiceOpen", { title })}
                </AppLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {waiting.length > 0 && (
        <Section title={t("waiting", { count: waiting.length })} note={t("waitingNote")}>
          <Waiting waiting={waiting} />
        </Section>
      )}
      {open.length > 0 && (
        <Section title={t("open")}>
          <Open tasks={open} />
        </Section>
      )}
    </>
  );
}

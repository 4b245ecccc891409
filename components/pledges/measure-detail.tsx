import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Icon } from "@/components/ui/icon";
import { type Column, Table } from "@/components/ui/table";
import { Term } from "@/components/ui/term";
import { formatDay } from "@/lib/kernel/dates";
import { formatMoney } from "@/lib/kernel/money";
import { formatNumber, formatPercent } from "@/lib/kernel/numbers";
import type { AmountMeasure, CertifiedMeasure, Measure, QuantityMeasure, Step } from "@/lib/pledges/types";
import type { ProgressDetail, ReachedStep } from "@/lib/progress/types";

function StepTable({ steps, reached }: { steps: readonly Step[]; reached: readonly ReachedStep[] }) {
  const t = useTranslations("pledges");
  const dayOf = (step: Step) => reached.find((one) => one.step === step.key)?.reachedOn ?? null;
  const columns: Column<Step>[] = [
    { key: "name", head: t("page.step"), names: true, cell: (step) => step.name },
    { key: "weight", head: t("page.stepWeight"), align: "right", cell: (step) => formatPercent(step.weight) },
    {
      key: "planned",
      head: t("page.planned"),
      align: "right",
      cell: (step) => (step.plannedDay ? formatDay(step.plannedDay) : t("unknown")),
    },
    {
      key: "reached",
      head: t("page.reached"),
      align: "right",
      cell: (step) => {
        const day = dayOf(step);
        return day ? (
          <strong className="inline-flex items-center gap-1">
            <Icon name="check" size={16} className="text-on-track" />
            {formatDay(day)}
          </strong>
        ) : (
          <span className="text-ink-soft">{t("page.notReached")}</span>
        );
      },
    },
  ];
  return <Table caption={t("page.steps")} columns={columns} rows={steps} rowKey={(step) => step.key} />;
}

function MilestoneDetail({ steps, detail }: { steps: readonly Step[]; detail: ProgressDetail | null }) {
  const t = useTranslations("pledges.page");
  return (
    <>
      <StepTable steps={steps} reached={stepsReached(detail)} />
      <p className="text-sm text-ink-soft">
        <Term meaning={t("terms.acceptance")}>
          <span className="whitespace-normal">{t("acceptance")}</span>
        </Term>
      </p>
    </>
  );
}

function stepsReached(detail: ProgressDetail | null): readonly ReachedStep[] {
  return detail && "reached" in detail ? detail.reached : [];
}

function QuantityDetail({ measure, detail }: { measure: QuantityMeasure; detail: ProgressDetail | null }) {
  const t = useTranslations("pledges.page");
  const { unit, baseline, target, targetAsPublished } = measure;
  const value = detail?.type === "QUANTITY" ? formatNumber(detail.value) : null;
  const aim = target === null ? null : formatNumber(target);
  const words =
    value === null
      ? aim === null
        ? t("quantityNothing")
        : t("quantityNone", { target: aim, unit })
      : aim === null
        ? t("quantityNoTarget", { value, unit })
        : t("quantity", { value, unit, target: aim });
  return (
    <p>
      <span className="text-lg font-semibold">{words}</span>
      {baseline !== null && baseline !== 0 && (
        <span className="block text-ink-soft">{t("quantityFrom", { baseline: formatNumber(baseline), unit })}</span>
      )}
      <Published text={targetAsPublished} />
    </p>
  );
}

function Published({ text }: { text: string | null }) {
  const t = useTranslations("pledges.page");
  return text === null ? null : (
    <span data-field="measure.targetAsPublished" className="block text-ink-soft">
      {t("quantityPublished", { text })}
    </span>
  );
}

function AmountDetail({ measure, detail }: { measure: AmountMeasure; detail: ProgressDetail | null }) {
  const t = useTranslations("pledges.page");
  const amount = detail?.type === "AMOUNT" ? formatMoney(detail.amount) : null;
  const target = measure.target === null ? null : formatMoney(measure.target);
  const words =
    amount === null
      ? target === null
        ? t("amountNothing")
        : t("amountNone", { target })
      : target === null
        ? t("amountNoTarget", { amount })
        : t("amount", { amount, target });
  return (
    <p>
      <span className="text-lg font-semibold">{words}</span>
      <Published text={measure.targetAsPublished} />
    </p>
  );
}

function CertifiedDetail({ measure, detail }: { measure: CertifiedMeasure; detail: ProgressDetail | null }) {
  const t = useTranslations("pledges");
  const { certificate, level, steps } = measure;
  const decision = detail?.type === "CERTIFIED" ? detail.decision : null;
  return (
    <>
      <DefinitionList
        items={[
          { term: t("page.certificate"), value: certificate, field: "measure.certificate" },
          { term: t("page.certificateLevel"), value: level ?? t("unknown"), field: "measure.level" },
        ]}
      />
      <p data-field="measure.decision">
        {decision ? t("page.decision", { number: decision.number, day: formatDay(decision.day) }) : t("page.decisionNone")}
      </p>
      {steps.length > 0 && <StepTable steps={steps} reached={stepsReached(detail)} />}
    </>
  );
}

function RecurringDetail({ detail }: { detail: ProgressDetail | null }) {
  const t = useTranslations("pledges.page");
  if (detail?.type !== "RECURRING") return null;
  return (
    <p>
      <span className="text-lg font-semibold">{t("recurring", { done: detail.done, due: detail.due, all: detail.all })}</span>
      <span className="block text-ink-soft">
        {t("recurringLeast", { least: detail.least })}
        {detail.unreported > 0 && ` · ${t("recurringUnreported", { count: detail.unreported })}`}
      </span>
    </p>
  );
}

function QualitativeDetail({ criterion, detail }: { criterion: string; detail: ProgressDetail | null }) {
  const t = useTranslations("pledges.page");
  const p = useTranslations("progress.assessment");
  const last = detail?.type === "QUALITATIVE" ? detail.last : null;
  return (
    <p>
      {t("criterion", { text: criterion })}
      {!last && <span className="block text-ink-soft">{t("qualitativeNone")}</span>}
      {last && (
        <span className="block">
          {t("qualitativeLast", { from: formatDay(last.from), to: formatDay(last.to), assessment: p(last.assessment) })}
        </span>
      )}
      {last && detail?.type === "QUALITATIVE" && (
        <span className="block">{t("qualitative", { passed: detail.passed, failed: detail.failed })}</span>
      )}
    </p>
  );
}

/** Where a pledge stands in its own measure, in figures and words. */
export function MeasureDetail({ measure, detail }: { measure: Measure; detail: ProgressDetail | null }) {
  switch (measure.type) {
    case "MILESTONE":
      return <MilestoneDetail steps={measure.steps} detail={detail} />;
    case "CERTIFIED":
      return <CertifiedDetail measure={measure} detail={detail} />;
    case "QUANTITY":
      return <QuantityDetail measure={measure} detail={detail} />;
    case "AMOUNT":
      return <AmountDetail measure={measure} detail={detail} />;
    case "RECURRING":
      return <RecurringDetail detail={detail} />;
    case "QUALITATIVE":
      return <QualitativeDetail criterion={measure.criterion} detail={detail} />;
  }
}

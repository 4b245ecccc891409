import { useTranslations } from "next-intl";
import { DateField } from "@/components/ui/date-field";
import { MoneyField } from "@/components/ui/money-field";
import { NumberField } from "@/components/ui/number-field";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextInput } from "@/components/ui/text-input";
import { formatDay } from "@/lib/kernel/dates";
import { formatMoney } from "@/lib/kernel/money";
import { formatNumber } from "@/lib/kernel/numbers";
import type { Measure } from "@/lib/pledges/types";
import type { ReportForm } from "@/lib/progress/form/types";
import type { Figure } from "@/lib/progress/types";
import { figureWords, periodWords } from "@/lib/progress/wording/domain";
import { StepFields } from "./step-fields";

type FigureOf<T extends Figure["type"]> = Extract<Figure, { type: T }>;

function startFrom<T extends Figure["type"]>(form: ReportForm, type: T): FigureOf<T> | null {
  const figure = form.returned?.figure ?? form.last?.figure;
  return figure?.type === type ? (figure as FigureOf<T>) : null;
}

/** "Lần trước: 40 cây, ngày 20/03/2025 (chờ ghi nhận)" */
function useLastSaid({ last, measure }: ReportForm): string | null {
  const t = useTranslations("progress");
  if (!last) return null;
  const { type, ...words } = figureWords(measure, last.figure);
  return t("form.last", {
    figure: t(`figure.${type}`, words),
    day: formatDay(last.day),
    isWaiting: last.status === "SUBMITTED" ? "yes" : "no",
  });
}

function PeriodFields({ form, every }: { form: ReportForm; every: "WEEK" | "MONTH" | "QUARTER" }) {
  const t = useTranslations("progress");
  const wanted = form.returned && "period" in form.returned.figure ? form.returned.figure.period : null;
  const open = form.periods.find(({ standing }) => standing === "UNREPORTED" || standing === "RUNNING" || standing === "OPEN");
  const options = form.periods.map((period) => {
    const { type, ...words } = periodWords(every, period);
    const isKnown = period.standing !== "RUNNING" && period.standing !== "OPEN" && period.standing !== "ASSESSED";
    const hint =
      period.standing === "ASSESSED" ? t("form.periodAssessed") : isKnown ? t(`period.${period.standing as "UNREPORTED"}`) : undefined;
    return { value: period.from, label: t(`periodName.${type}`, words), hint };
  });
  return (
    <RadioCards name="figure.period" legend={t(`form.period.${every}`)} options={options} defaultValue={wanted ?? open?.from ?? null} />
  );
}

function RecurringFields({ form, every }: { form: ReportForm; every: "WEEK" | "MONTH" }) {
  const t = useTranslations("progress.form");
  const before = startFrom(form, "RECURRING");
  const options = [
    { value: "yes", label: t("doneYes") },
    { value: "no", label: t("doneNo") },
  ];
  const said = form.returned && before ? (before.done ? "yes" : "no") : null;
  return (
    <>
      <PeriodFields form={form} every={every} />
      <RadioCards name="figure.done" legend={t("done")} options={options} defaultValue={said} inline />
    </>
  );
}

function QualitativeFields({ form, every, criterion }: { form: ReportForm; every: "MONTH" | "QUARTER"; criterion: string }) {
  const t = useTranslations("progress");
  const before = form.returned ? startFrom(form, "QUALITATIVE") : null;
  const options = [
    { value: "PASSED", label: t("assessment.PASSED") },
    { value: "FAILED", label: t("assessment.FAILED") },
  ];
  return (
    <>
      <PeriodFields form={form} every={every} />
      <RadioCards
        name="figure.assessment"
        legend={t("form.assessment")}
        hint={t("form.criterion", { criterion })}
        options={options}
        defaultValue={before?.assessment ?? null}
        inline
      />
    </>
  );
}

function CertifiedFields({ form, measure }: { form: ReportForm; measure: Extract<Measure, { type: "CERTIFIED" }> }) {
  const t = useTranslations("progress.form");
  const before = startFrom(form, "CERTIFIED");
  return (
    <>
      {measure.steps.length > 0 && <StepFields steps={measure.steps} reached={before?.reached ?? []} legend={t("preparation")} />}
      <div className="flex flex-col gap-4">
        <p className="max-w-prose">{t("decisionHint", { certificate: measure.certificate })}</p>
        <TextInput
          name="figure.decision.number"
          label={t("decisionNumber")}
          width="medium"
          defaultValue={before?.decision?.number ?? null}
        />
        <DateField
          name="figure.decision.day"
          label={t("decisionDay")}
          defaultValue={before?.decision ? formatDay(before.decision.day) : null}
        />
      </div>
    </>
  );
}

/** What the ledger has received: shown, not asked for. */
function LedgerSum({ amount, target }: { amount: number; target: string }) {
  const t = useTranslations("progress.form");
  return (
    <div className="flex flex-col gap-1">
      <p className="font-semibold">{t("ledger")}</p>
      <p className="text-2xl font-semibold">{formatMoney(amount)}</p>
      <p className="max-w-prose text-sm text-ink-soft">{[target, t("ledgerHint")].filter(Boolean).join(" ")}</p>
      <input type="hidden" name="figure.amount" value={amount} />
    </div>
  );
}

/** The figure in the pledge's own measure, large, starting from what was said last. */
export function FigureFields({ form, measure }: { form: ReportForm; measure: Measure }) {
  const t = useTranslations("progress.form");
  const lastSaid = useLastSaid(form);
  switch (measure.type) {
    case "MILESTONE":
      return <StepFields steps={measure.steps} reached={startFrom(form, "MILESTONE")?.reached ?? []} legend={t("steps")} />;
    case "QUANTITY": {
      const before = startFrom(form, "QUANTITY");
      const target = measure.target === null ? "" : formatNumber(measure.target);
      return (
        <NumberField
          name="figure.value"
          label={t("quantity")}
          hint={[target && t("quantityTarget", { target, unit: measure.unit }), lastSaid].filter(Boolean).join(" ")}
          unit={measure.unit}
          defaultValue={before && formatNumber(before.value)}
          required
          large
        />
      );
    }
    case "AMOUNT": {
      const before = startFrom(form, "AMOUNT");
      const target = measure.target === null ? "" : t("amountTarget", { target: formatMoney(measure.target) });
      if (form.ledger) return <LedgerSum {...form.ledger} target={target} />;
      return (
        <MoneyField
          name="figure.amount"
          label={t("amount")}
          hint={[target, lastSaid, t("amountHint")].filter(Boolean).join(" ")}
          defaultValue={before?.amount ?? null}
          required
        />
      );
    }
    case "RECURRING":
      return <RecurringFields form={form} every={measure.every} />;
    case "CERTIFIED":
      return <CertifiedFields form={form} measure={measure} />;
    case "QUALITATIVE":
      return <QualitativeFields form={form} every={measure.every} criterion={measure.criterion} />;
  }
}

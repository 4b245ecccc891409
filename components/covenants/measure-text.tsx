import { useTranslations } from "next-intl";
import { formatDay } from "@/lib/kernel/dates";
import { formatMoney } from "@/lib/kernel/money";
import { formatNumber, formatPercent } from "@/lib/kernel/numbers";
import type { AmountMeasure, CertifiedMeasure, Measure, QuantityMeasure, Step } from "@/lib/pledges/types";

function StepList({ steps }: { steps: readonly Step[] }) {
  const t = useTranslations("covenants.text");
  return (
    <ol className="ml-5 list-decimal">
      {steps.map((step) => (
        <li key={step.key}>
          {step.name}
          <span className="text-ink-soft">
            {step.weight > 0 && ` · ${formatPercent(step.weight, 2)}`}
            {step.plannedDay && ` · ${t("planned", { day: formatDay(step.plannedDay) })}`}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Published({ text }: { text: string | null }) {
  const t = useTranslations("covenants.text");
  return text === null ? null : <span className="block text-ink-soft">{t("published", { text })}</span>;
}

function QuantityText({ measure }: { measure: QuantityMeasure }) {
  const t = useTranslations("covenants.text");
  const { unit, baseline, target, targetAsPublished } = measure;
  const from = baseline !== null && baseline !== 0 ? t("from", { value: formatNumber(baseline), unit }) : null;
  return (
    <>
      {target === null ? t("quantityOpen", { unit }) : t("quantity", { value: formatNumber(target), unit })}
      {from && `, ${from}`}
      <Published text={targetAsPublished} />
    </>
  );
}

function AmountText({ measure: { target, targetAsPublished } }: { measure: AmountMeasure }) {
  const t = useTranslations("covenants.text");
  return (
    <>
      {target === null ? t("amountOpen") : t("amount", { amount: formatMoney(target) })}
      <Published text={targetAsPublished} />
    </>
  );
}

function CertifiedText({ measure: { certificate, level, steps } }: { measure: CertifiedMeasure }) {
  const t = useTranslations("covenants.text");
  return (
    <>
      {level === null ? t("certifiedOpen", { certificate }) : t("certified", { certificate, level })}
      {steps.length > 0 && <StepList steps={steps} />}
    </>
  );
}

/** How a pledge is measured, as it is said in the paper. */
export function MeasureText({ measure }: { measure: Measure }) {
  const t = useTranslations("covenants.text");
  switch (measure.type) {
    case "MILESTONE":
      return <StepList steps={measure.steps} />;
    case "QUANTITY":
      return <QuantityText measure={measure} />;
    case "AMOUNT":
      return <AmountText measure={measure} />;
    case "RECURRING":
      return measure.least === null
        ? t("recurring", { every: measure.every })
        : t("recurringLeast", { every: measure.every, least: formatNumber(measure.least) });
    case "CERTIFIED":
      return <CertifiedText measure={measure} />;
    case "QUALITATIVE":
      return t("qualitative", { every: measure.every, criterion: measure.criterion });
  }
}

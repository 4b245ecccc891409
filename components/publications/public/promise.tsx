import type { PublicWords } from "@/lib/i18n/public-words";
import { formatDay } from "@/lib/kernel/dates";
import { formatMoney } from "@/lib/kernel/money";
import { formatNumber } from "@/lib/kernel/numbers";
import type { Branch, Measure, Step } from "@/lib/pledges/types";
import type { ProgressDetail } from "@/lib/progress/types";

/** What a branch promises, in a sentence. */
function promiseOf(t: PublicWords, measure: Measure): string {
  switch (measure.type) {
    case "MILESTONE":
      return t("promise.MILESTONE", { count: measure.steps.length });
    case "QUANTITY":
      return measure.target === null
        ? t("promise.QUANTITY_OPEN", { unit: measure.unit })
        : t("promise.QUANTITY", { value: formatNumber(measure.target), unit: measure.unit });
    case "AMOUNT":
      return measure.target === null ? t("promise.AMOUNT_OPEN") : t("promise.AMOUNT", { amount: formatMoney(measure.target) });
    case "RECURRING":
      return t("promise.RECURRING", { every: measure.every });
    case "CERTIFIED":
      return t("promise.CERTIFIED", { certificate: measure.certificate, level: measure.level ?? "none" });
    case "QUALITATIVE":
      return t("promise.QUALITATIVE", { criterion: measure.criterion, every: measure.every });
  }
}

/** What was done of it, in a sentence. */
export function resultOf(t: PublicWords, detail: ProgressDetail): string {
  switch (detail.type) {
    case "MILESTONE":
      return t("result.MILESTONE", { reached: detail.reached.length, steps: detail.steps });
    case "QUANTITY":
      return t("result.QUANTITY", { value: formatNumber(detail.value), unit: detail.unit });
    case "AMOUNT":
      return t("result.AMOUNT", { amount: formatMoney(detail.amount) });
    case "RECURRING":
      return t("result.RECURRING", { done: detail.done, due: detail.due });
    case "CERTIFIED":
      return t("result.CERTIFIED", {
        reached: detail.reached.length,
        steps: detail.steps,
        hasDecision: detail.decision ? "yes" : "no",
        decision: detail.decision ? `${detail.decision.number}, ${formatDay(detail.decision.day)}` : "",
      });
    case "QUALITATIVE":
      return t("result.QUALITATIVE", { passed: detail.passed, failed: detail.failed });
  }
}

function Steps({ t, steps, detail }: { t: PublicWords; steps: readonly Step[]; detail: ProgressDetail | null }) {
  const reached = detail && "reached" in detail ? detail.reached : null;
  return (
    <ol>
      {steps.map(({ key, name }) => {
        const on = reached?.find(({ step }) => step === key)?.reachedOn;
        return (
          <li key={key}>
            {name}
            {on && <span className="done"> ✓ {t("reachedOn", { day: formatDay(on) })}</span>}
          </li>
        );
      })}
    </ol>
  );
}

type Props = { t: PublicWords; branch: Branch; isChosen: boolean; detail: ProgressDetail | null };

/** One way of keeping a pledge, with the steps reached so far. */
export function BranchPromise({ t, branch: { title, precondition, measure }, isChosen, detail }: Props) {
  const published = "targetAsPublished" in measure ? measure.targetAsPublished : null;
  return (
    <div data-field="pledge.branch">
      {isChosen && <p className="soft">{t("branchChosen")}:</p>}
      {title && (
        <p>
          <b>{title}</b>
        </p>
      )}
      {precondition && <p>{t("after", { text: precondition })}</p>}
      <p>{promiseOf(t, measure)}</p>
      {"steps" in measure && measure.steps.length > 0 && <Steps t={t} steps={measure.steps} detail={detail} />}
      {published && <p className="soft">{t("published", { text: published })}</p>}
    </div>
  );
}

import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import type { NextStep, PledgePage } from "@/lib/pledges/page/types";

/** A step with the sentence that says why it cannot be taken now; null when it can. */
export type StepShown = { readonly step: NextStep["step"]; readonly whyNot: string | null };

/** Steps that the work is waiting for stand as buttons; what is done now and then, as links below. */
const FIRST: readonly NextStep["step"][] = ["acceptance", "confirm", "precondition", "branch", "resume", "report"];

type Word = (step: NextStep["step"]) => string;

function useWord(isForUnit: boolean): Word {
  const c = useTranslations("progress.course.step");
  const t = useTranslations("pledges.page");
  return (step) => (step === "report" ? t(isForUnit ? "reportForUnit" : "report") : c(step));
}

type StepsProps = { pledgeId: string; steps: readonly StepShown[]; word: Word };

function Steps({ pledgeId, steps, word }: StepsProps) {
  const main = steps.findIndex(({ whyNot }) => whyNot === null);
  return (
    <ul className="flex flex-col items-start gap-3">
      {steps.map(({ step, whyNot }, index) => (
        <li key={step} className="max-w-full">
          {whyNot === null ? (
            <LinkButton href={`/pledges/${pledgeId}/${step}`} kind={index === main ? "primary" : "secondary"}>
              {word(step)}
            </LinkButton>
          ) : (
            <Button type="button" kind="secondary" offBecause={whyNot}>
              {word(step)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Steps that are seldom taken, out of the way of those that are. */
function OtherSteps({ pledgeId, steps, word }: StepsProps) {
  const t = useTranslations("pledges.page");
  if (steps.length === 0) return null;
  return (
    <details>
      <summary className="flex min-h-11 items-center text-action underline underline-offset-4">{t("otherSteps")}</summary>
      <ul className="flex flex-col">
        {steps.map(({ step, whyNot }) => (
          <li key={step}>
            {whyNot === null ? (
              <AppLink href={`/pledges/${pledgeId}/${step}`} className="inline-flex min-h-11 items-center">
                {word(step)}
              </AppLink>
            ) : (
              <p className="py-2">
                <span className="text-ink-soft">{word(step)}</span>
                <span className="flex items-start gap-1 text-sm text-ink-soft">
                  <Icon name="lock" size={16} className="mt-1 shrink-0" />
                  {whyNot}
                </span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Rhythm({ page }: { page: PledgePage }) {
  const t = useTranslations("pledges.page");
  const r = useTranslations("progress.reporting");
  const { reporting } = page.standing;
  if (reporting.kind === "NOT_EXPECTED") return null;
  const days = reporting.kind === "OVERDUE" ? reporting.days : 0;
  return (
    <p className={reporting.kind === "OVERDUE" || reporting.kind === "DUE" ? "font-semibold" : "text-ink-soft"}>
      {r(reporting.kind, { days })}
      {reporting.kind === "OVERDUE" && reporting.missed > 1 && (
        <span className="font-normal text-ink-soft"> ({t("missed", { count: reporting.missed })})</span>
      )}
    </p>
  );
}

type Props = {
  page: PledgePage;
  steps: readonly StepShown[];
  /** An official enters what the unit has telephoned or sent on paper. */
  isForUnit: boolean;
  /** Why the unit cannot be asked for an explanation now, null when it can; left out for whoever does not ask. */
  asking?: { readonly whyNot: string | null } | null;
};

/** What this reader may do next, each with the reason where it cannot be done now. */
export function NextSteps({ page, steps, isForUnit, asking = null }: Props) {
  const t = useTranslations("pledges.page");
  const e = useTranslations("explanations");
  const word = useWord(isForUnit);
  const first = FIRST.flatMap((name) => steps.filter(({ step }) => step === name));
  const others = steps.filter(({ step }) => !FIRST.includes(step));
  return (
    <section className="print-hidden flex min-w-0 flex-col gap-3">
      <h2 className="text-lg">{t("next")}</h2>
      <Rhythm page={page} />
      {steps.length === 0 ? (
        !asking && <p className="text-ink-soft">{t("nothingNext")}</p>
      ) : (
        <>
          <Steps pledgeId={page.id} steps={first} word={word} />
          <OtherSteps pledgeId={page.id} steps={others} word={word} />
        </>
      )}
      {asking &&
        (asking.whyNot === null ? (
          <div>
            <LinkButton href={`/pledges/${page.id}/explain`} kind="secondary" icon="message">
              {e("ask")}
            </LinkButton>
          </div>
        ) : (
          <Button type="button" kind="secondary" offBecause={asking.whyNot}>
            {e("ask")}
          </Button>
        ))}
      <p className="text-sm text-ink-soft">{page.unit.helpContact && t("help", { contact: page.unit.helpContact })}</p>
    </section>
  );
}

import { useTranslations } from "next-intl";
import { Steps } from "@/components/ui/steps";
import type { StepState } from "@/lib/campaigns/readiness/types";
import type { StepKey } from "@/lib/campaigns/types";

/** The steps of the guided form with what each still lacks; a person may stop at any and go to any. */
export function StepList({ campaignId, current, states }: { campaignId: string; current: StepKey; states: readonly StepState[] }) {
  const t = useTranslations("campaigns.edit");
  const noteOf = ({ missing, remarks }: StepState) => {
    if (missing > 0) return t("noteMissing", { count: missing });
    return remarks > 0 ? t("noteRemarks", { count: remarks }) : t("noteComplete");
  };
  const steps = states.map((state) => ({
    href: `/campaigns/${campaignId}/edit/${state.key}`,
    label: t(`steps.${state.key}`),
    state: state.missing > 0 ? ("missing" as const) : state.remarks > 0 ? ("untouched" as const) : ("complete" as const),
    note: noteOf(state),
    current: state.key === current,
  }));
  const number = states.findIndex(({ key }) => key === current) + 1;
  return (
    <>
      <div className="hidden lg:block">
        <Steps label={t("stepsLabel")} steps={steps} />
      </div>
      {/* A phone has no room for nine steps above the form: they unfold. */}
      <details className="rounded border border-line lg:hidden">
        <summary className="flex min-h-11 items-center px-4 font-semibold">{t("stepOf", { number, count: states.length })}</summary>
        <Steps label={t("stepsLabel")} steps={steps} />
      </details>
    </>
  );
}

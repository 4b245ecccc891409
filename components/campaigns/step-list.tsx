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
  return (
    <Steps
      label={t("stepsLabel")}
      steps={states.map((state) => ({
        href: `/campaigns/${campaignId}/edit/${state.key}`,
        label: t(`steps.${state.key}`),
        state: state.missing > 0 ? "missing" : state.remarks > 0 ? "untouched" : "complete",
        note: noteOf(state),
        current: state.key === current,
      }))}
    />
  );
}

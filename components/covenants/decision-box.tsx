import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/action-state";
import { MAX_REASON } from "@/lib/covenants/constants";
import { StepForm } from "./step-form";

type Props = {
  readonly covenantId: string;
  readonly version: number;
  readonly approve: { readonly action: FormAction; readonly offBecause: string | null };
  readonly returning: { readonly action: FormAction; readonly offBecause: string | null };
  /** Approved already: only returning is left. */
  readonly isApproved: boolean;
};

/** Approve, or return with the reason that the unit reads on top of its form. */
export function DecisionBox({ covenantId, version, approve, returning, isApproved }: Props) {
  const t = useTranslations("covenants.review");
  return (
    <div className="print-hidden flex flex-col gap-5">
      {!isApproved && (
        <div data-key="a">
          <StepForm action={approve.action} covenantId={covenantId} version={version} icon="check" offBecause={approve.offBecause}>
            {t("approve")}
          </StepForm>
        </div>
      )}
      <details data-key="r">
        <summary className="min-h-11 py-2 font-semibold text-action">{isApproved ? t("returnApproved") : t("return")}</summary>
        <FormShell action={returning.action} hidden={{ covenantId, version }} className="flex flex-col gap-3 pt-2">
          <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} maxLength={MAX_REASON} required />
          <Button kind="danger" icon="undo" offBecause={returning.offBecause}>
            {t("returnIt")}
          </Button>
        </FormShell>
      </details>
    </div>
  );
}

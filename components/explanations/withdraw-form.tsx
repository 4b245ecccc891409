import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/action-state";
import { LIMITS } from "@/lib/explanations/constants";
import type { ExplanationPage } from "@/lib/explanations/types";

type Props = { request: Pick<ExplanationPage, "id" | "version" | "unitName">; action: FormAction };

/** Taking a question back, asked for twice: it opens first, then says what becomes of the question. Works without scripts. */
export function WithdrawForm({ request: { id, version, unitName }, action }: Props) {
  const t = useTranslations("explanations");
  return (
    <details className="border-t border-line pt-3">
      <summary className="flex min-h-11 items-center text-action underline underline-offset-4">{t("withdrawTitle")}</summary>
      <div className="flex flex-col gap-4">
        <p className="max-w-prose">{t("withdrawNote", { unit: unitName })}</p>
        <FormShell action={action} id="withdraw" hidden={{ id, version }} label={t("withdrawTitle")}>
          <TextArea name="reason" label={t("withdrawReason")} rows={2} maxLength={LIMITS.text} required />
          <div>
            <Button kind="danger" icon="undo">
              {t("withdraw")}
            </Button>
          </div>
        </FormShell>
      </div>
    </details>
  );
}

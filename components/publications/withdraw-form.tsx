import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/action-state";
import { MAX_REASON } from "@/lib/publications/constants";
import type { PublicationState } from "@/lib/publications/managing/types";

/** Taking a public page back, at once. */
export function WithdrawForm({ state, action }: { state: PublicationState; action: FormAction }) {
  const t = useTranslations("publications.manage");
  return (
    <FormShell action={action} id="withdraw" hidden={{ id: state.id, version: state.version }}>
      <p className="max-w-prose">{t("withdrawLead")}</p>
      <TextArea name="reason" label={t("withdrawReason")} rows={2} maxLength={MAX_REASON} required />
      <div>
        <Button kind="danger">{t("withdrawButton")}</Button>
      </div>
    </FormShell>
  );
}

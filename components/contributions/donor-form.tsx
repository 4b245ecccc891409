import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FormShell } from "@/components/ui/form-shell";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/action-state";
import type { DonorPage } from "@/lib/contributions/donors/types";
import { DonorFields } from "./donor-fields";

/** A donor's own form: a new one, or one that is known. */
export function DonorForm({ id, donor, action }: { id: string; donor: DonorPage | null; action: FormAction }) {
  const t = useTranslations("contributions");
  return (
    <FormShell action={action} id="donor" hidden={{ id, version: donor?.version ?? null }} className="flex flex-col gap-6">
      <DonorFields {...(donor ? { start: donor } : {})} required />
      <TextArea name="note" label={t("donors.note")} hint={t("donors.noteHint")} rows={2} defaultValue={donor?.note ?? ""} />
      <Checkbox name="isSample" label={t("form.sample")} defaultChecked={donor?.isSample ?? false} />
      <div>
        <Button>{t("donors.save")}</Button>
      </div>
    </FormShell>
  );
}

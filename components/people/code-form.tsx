import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";

/** The short code of a one-time link, where the link itself cannot be opened. */
export function CodeForm({ action }: { action: FormAction }) {
  const t = useTranslations("people.code");
  return (
    <FormShell action={action} id="code" guardLeaving={false}>
      <TextInput name="code" label={t("label")} hint={t("hint")} required inputMode="numeric" autoComplete="one-time-code" width="medium" />
      <div>
        <Button>{t("submit")}</Button>
      </div>
    </FormShell>
  );
}

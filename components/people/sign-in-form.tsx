import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FormShell } from "@/components/ui/form-shell";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import { PasswordField } from "./password-field";

/** Sign-in name and password; `next` is the page of ours to open then. */
export function SignInForm({ action, next }: { action: FormAction; next: string }) {
  const t = useTranslations("people.signIn");
  return (
    <FormShell action={action} id="sign-in" hidden={{ next }} guardLeaving={false}>
      <TextInput name="login" label={t("login")} required autoComplete="username" autoCapitalize="none" spellCheck={false} width="medium" />
      <PasswordField label={t("password")} showLabel={t("showPassword")} autoComplete="current-password" />
      <Checkbox name="trusted" label={t("trusted")} hint={t("trustedHint")} />
      <div>
        <Button>{t("submit")}</Button>
      </div>
    </FormShell>
  );
}

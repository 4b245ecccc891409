import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FormShell } from "@/components/ui/form-shell";
import type { FormAction } from "@/lib/action-state";
import { PasswordField } from "./password-field";

/** Sets a password by a one-time link. The sign-in name is shown, to be remembered, by the browser too. */
export function RedeemForm({ action, token, login }: { action: FormAction; token: string; login: string }) {
  const t = useTranslations("people");
  return (
    <FormShell action={action} id="redeem" hidden={{ token }} guardLeaving={false}>
      <p>
        <label htmlFor="redeem-username" className="block font-semibold">
          {t("welcome.login")}
        </label>
        <input
          id="redeem-username"
          className="min-h-11 w-full max-w-80 bg-transparent text-lg"
          value={login}
          readOnly
          autoComplete="username"
        />
      </p>
      <PasswordField autoComplete="new-password" label={t("password.new")} hint={t("password.hint")} showLabel={t("password.show")} />
      <Checkbox name="trusted" label={t("signIn.trusted")} hint={t("signIn.trustedHint")} />
      <div>
        <Button>{t("welcome.submit")}</Button>
      </div>
    </FormShell>
  );
}

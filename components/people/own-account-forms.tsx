import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import { PasswordField } from "./password-field";

/** The own name, as it will be signed with. */
export function OwnNameForm({ action, name, version }: { action: FormAction; name: string; version: number }) {
  const t = useTranslations("people.account");
  return (
    <FormShell action={action} id="own-name" hidden={{ version }}>
      <TextInput name="fullName" label={t("name")} hint={t("nameHint")} required defaultValue={name} autoComplete="name" width="medium" />
      <div>
        <Button kind="secondary">{t("nameSave")}</Button>
      </div>
    </FormShell>
  );
}

/** A new password, for who knows the old one. */
export function OwnPasswordForm({ action, login }: { action: FormAction; login: string }) {
  const t = useTranslations("people");
  return (
    <FormShell action={action} id="own-password" guardLeaving={false}>
      {/* Password managers need the name beside the password; people see it on top of the page. */}
      <input type="hidden" name="username" autoComplete="username" value={login} readOnly />
      <PasswordField name="oldPassword" label={t("account.oldPassword")} showLabel={t("password.show")} autoComplete="current-password" />
      <PasswordField autoComplete="new-password" label={t("password.new")} hint={t("password.hint")} showLabel={t("password.show")} />
      <div>
        <Button kind="secondary">{t("account.passwordSave")}</Button>
      </div>
    </FormShell>
  );
}

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";

type Props = { action: FormAction; hidden: Readonly<Record<string, string | number>>; name: string; login: string };

/** Name and sign-in name of a person. */
export function PersonForm({ action, hidden, name, login }: Props) {
  const t = useTranslations("people");
  return (
    <FormShell action={action} id="person" hidden={hidden}>
      <TextInput name="fullName" label={t("create.fullName")} required defaultValue={name} autoComplete="off" width="medium" />
      <TextInput
        name="login"
        label={t("create.login")}
        hint={t("create.loginHint")}
        required
        defaultValue={login}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        width="medium"
      />
      <div>
        <Button>{t("person.save")}</Button>
      </div>
    </FormShell>
  );
}

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { FormShell } from "@/components/ui/form-shell";
import { LinkButton } from "@/components/ui/link-button";
import { TextInput } from "@/components/ui/text-input";
import type { Role } from "@/lib/access/roles";
import type { FormAction } from "@/lib/action-state";
import { LinkPanel, type LinkWords } from "./link-panel";
import { RoleCards } from "./role-cards";

type Props = {
  action: FormAction;
  hidden: Readonly<Record<string, string>>;
  roles: readonly Role[];
  linkWords: LinkWords;
  origin: string;
};

/** A new person with a first role; afterwards the one-time link to send. */
export function CreateAccountForm({ action, hidden, roles, linkWords, origin }: Props) {
  const t = useTranslations("people");
  return (
    <FormShell action={action} id="create-account" hidden={hidden}>
      <LinkPanel
        words={linkWords}
        origin={origin}
        owner={null}
        after={
          <div className="flex flex-wrap gap-3">
            <LinkButton href="/people/new" kind="secondary">
              {t("link.another")}
            </LinkButton>
            <LinkButton href="/people" kind="secondary">
              {t("list.title")}
            </LinkButton>
          </div>
        }
      >
        <TextInput name="fullName" label={t("create.fullName")} required autoCapitalize="words" autoComplete="off" width="medium" />
        <TextInput
          name="login"
          label={t("create.login")}
          hint={t("create.loginHint")}
          required
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          width="medium"
        />
        <RoleCards roles={roles} />
        <TextInput name="post" label={t("create.post")} hint={t("create.postHint")} required autoComplete="off" />
        <DateField name="fromDay" label={t("create.fromDay")} hint={t("create.fromDayHint")} />
        <div>
          <Button>{t("create.submit")}</Button>
        </div>
      </LinkPanel>
    </FormShell>
  );
}

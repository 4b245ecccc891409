import { useTranslations } from "next-intl";
import { PasswordField } from "@/components/people/password-field";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { FormShell } from "@/components/ui/form-shell";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";

const KINDS = ["WARD", "PROVINCE", "NATION"] as const;

/** The first visit of an installation: who may, what for, and who administers it. */
export function SetUpForm({ action }: { action: FormAction }) {
  const t = useTranslations("setup.page");
  const people = useTranslations("people");
  return (
    <FormShell action={action} id="set-up" className="flex flex-col gap-10">
      <Fieldset legend={t("codeLegend")} large>
        <TextInput name="code" label={t("code")} hint={t("codeHint")} required autoComplete="off" autoCapitalize="none" width="medium" />
      </Fieldset>
      <Fieldset legend={t("placeLegend")} large>
        <RadioCards
          name="placeKind"
          legend={t("kind")}
          defaultValue="WARD"
          options={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`), hint: t(`kindHints.${kind}`) }))}
        />
        <TextInput name="placeName" label={t("name")} hint={t("nameHint")} required />
        <TextArea name="helpContact" label={t("help")} hint={t("helpHint")} rows={2} />
      </Fieldset>
      <Fieldset legend={t("adminLegend")} large>
        <TextInput name="fullName" label={t("fullName")} required autoComplete="name" autoCapitalize="words" width="medium" />
        <TextInput name="login" label={t("login")} required autoComplete="username" autoCapitalize="none" width="medium" />
        <TextInput name="post" label={t("post")} required defaultValue={t("postDefault")} width="medium" />
        <PasswordField
          autoComplete="new-password"
          label={people("password.new")}
          hint={people("password.hint")}
          showLabel={people("password.show")}
        />
        <Checkbox name="alsoOfficial" label={t("alsoOfficial")} hint={t("alsoOfficialHint")} />
        <TextInput
          name="officialPost"
          label={t("officialPost")}
          hint={t("officialPostHint")}
          defaultValue={t("officialPostDefault")}
          width="medium"
        />
        <Checkbox name="trusted" label={people("signIn.trusted")} hint={people("signIn.trustedHint")} />
      </Fieldset>
      <div>
        <Button>{t("submit")}</Button>
      </div>
    </FormShell>
  );
}

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import type { OrganizationKind } from "@/lib/organizations/types";

type Props = {
  action: FormAction;
  hidden: Readonly<Record<string, string | number>>;
  /** The kinds to choose from when something new is made; none when it exists. */
  kinds?: readonly OrganizationKind[];
  kind?: OrganizationKind | null;
  withCode: boolean;
  name?: string;
  code?: string | null;
  help?: string | null;
  /** Whom people ask when nothing is entered here. */
  inheritedHelp: string | null;
};

/** Name, kind and whom to ask of a place or unit. */
export function OrganizationForm({ action, hidden, kinds = [], kind = null, withCode, name, code, help, inheritedHelp }: Props) {
  const t = useTranslations("organizations");
  return (
    <FormShell action={action} id="organization" hidden={hidden}>
      {kinds.length > 0 && (
        <Select
          name="kind"
          label={t("form.kind")}
          placeholder={t("form.kindChoose")}
          required
          width="medium"
          defaultValue={kind}
          options={kinds.map((each) => ({ value: each, label: t(`kinds.${each}`) }))}
        />
      )}
      <TextInput name="name" label={t("form.name")} hint={t("form.nameHint")} required defaultValue={name ?? ""} autoComplete="off" />
      {withCode && (
        <TextInput
          name="code"
          label={t("form.code")}
          hint={t("form.codeHint")}
          defaultValue={code ?? ""}
          width="short"
          inputMode="numeric"
          autoComplete="off"
        />
      )}
      <TextArea
        name="helpContact"
        label={t("form.help")}
        hint={t("form.helpHint", { inherited: inheritedHelp ?? t("form.helpNone") })}
        rows={2}
        defaultValue={help ?? ""}
      />
      <div>
        <Button>{kinds.length > 0 ? t("form.create") : t("form.save")}</Button>
      </div>
    </FormShell>
  );
}

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Fieldset } from "@/components/ui/fieldset";
import { FormShell } from "@/components/ui/form-shell";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { RadioCards } from "@/components/ui/radio-cards";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import { LinkPanel, type LinkWords } from "./link-panel";
import { SuccessorFields } from "./successor-fields";

type Leaving = { readonly id: string; readonly version: number; readonly name: string; readonly post: string };

type Props = {
  action: FormAction;
  unitId: string;
  leaving: readonly Leaving[];
  newIds: Readonly<Record<string, string>>;
  today: string;
  people: readonly { readonly id: string; readonly name: string; readonly login: string }[];
  linkWords: LinkWords;
  origin: string;
};

/** One representative leaves, another takes over. Who leaves is asked only where a unit has several. */
export function HandoverForm({ action, unitId, leaving, newIds, today, people, linkWords, origin }: Props) {
  const t = useTranslations("people");
  const [only] = leaving.length === 1 ? leaving : [];
  const back = (
    <div>
      <LinkButton href={`/units/${unitId}`} kind="secondary">
        {t("handover.back")}
      </LinkButton>
    </div>
  );
  return (
    <FormShell action={action} id="handover" hidden={{ ...newIds, ...(only ? { leaving: `${only.id}:${only.version}` } : {}) }}>
      <LinkPanel
        words={linkWords}
        origin={origin}
        owner={null}
        after={back}
        without={<Notice actions={back}>{t("handover.doneNoLink")}</Notice>}
      >
        {only ? (
          <p className="max-w-prose">{t("handover.lead", { name: only.name, post: only.post })}</p>
        ) : (
          <RadioCards
            name="leaving"
            legend={t("handover.whoLegend")}
            options={leaving.map((each) => ({ value: `${each.id}:${each.version}`, label: each.name, hint: each.post }))}
          />
        )}
        <DateField name="onDay" label={t("handover.onDay")} defaultValue={today} required />
        <SuccessorFields
          legend={t("handover.successor")}
          known={t("handover.known")}
          fresh={t("handover.new")}
          knownFields={
            <Select
              name="successor.personId"
              label={t("handover.person")}
              placeholder={t("handover.personChoose")}
              required
              options={people.map((person) => ({ value: person.id, label: `${person.name} (${person.login})` }))}
            />
          }
          newFields={
            <Fieldset legend={t("handover.new")}>
              <TextInput
                name="successor.fullName"
                label={t("create.fullName")}
                required
                autoCapitalize="words"
                autoComplete="off"
                width="medium"
              />
              <TextInput
                name="successor.login"
                label={t("create.login")}
                hint={t("create.loginHint")}
                required
                autoCapitalize="none"
                autoComplete="off"
                spellCheck={false}
                width="medium"
              />
            </Fieldset>
          }
        />
        <TextInput
          name="post"
          label={t("handover.post")}
          hint={t("create.postHint")}
          required
          defaultValue={only?.post ?? ""}
          autoComplete="off"
        />
        <div>
          <Button>{t("handover.submit")}</Button>
        </div>
      </LinkPanel>
    </FormShell>
  );
}

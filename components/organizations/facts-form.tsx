import { useTranslations } from "next-intl";
import type { EditWords } from "@/components/campaigns/edit-words";
import { Button } from "@/components/ui/button";
import { Fieldset } from "@/components/ui/fieldset";
import { FormShell } from "@/components/ui/form-shell";
import { NumberField } from "@/components/ui/number-field";
import { TextArea } from "@/components/ui/text-area";
import type { FormAction } from "@/lib/action-state";
import { LABEL_KINDS, type LabelChoices, type OrganizationFactsView, SUCCESSION_KINDS } from "@/lib/organizations/facts/types";
import { type FactsTexts, LabelRows, SuccessionRows, ThemeRows } from "./facts-rows";

type Props = {
  action: FormAction;
  id: string;
  version: number;
  facts: OrganizationFactsView;
  /** Themes, movements and khu phố are a place's. */
  isPlace: boolean;
  choices: LabelChoices;
  spareIds: readonly string[];
  words: EditWords;
  texts: FactsTexts;
};

/** Facts of a place or unit that nothing is computed from. */
export function FactsForm({ action, id, version, facts, isPlace, choices, spareIds, words, texts }: Props) {
  const t = useTranslations("organizations.facts");
  const rows = { spareIds, words, texts };
  const asOptions = (list: readonly { readonly id: string; readonly name: string }[]) =>
    list.map((one) => ({ value: one.id, label: one.name }));
  return (
    <FormShell action={action} id="facts" hidden={{ id, version }}>
      <TextArea name="predecessorNote" label={t("predecessor")} hint={t("predecessorHint")} defaultValue={facts.predecessorNote} rows={3} />
      {isPlace && (
        <NumberField
          name="residentialAreaCount"
          label={t("areas")}
          hint={t("areasHint")}
          unit={t("areasUnit")}
          defaultValue={facts.residentialAreaCount}
          whole
        />
      )}
      <Fieldset legend={t("successions")} hint={t("successionsHint")} large>
        <SuccessionRows
          {...rows}
          successions={facts.successions}
          kinds={SUCCESSION_KINDS.map((kind) => ({ value: kind, label: t(`successionKinds.${kind}`) }))}
        />
      </Fieldset>
      {isPlace && (
        <>
          <Fieldset legend={t("themes")} large>
            <ThemeRows {...rows} themes={facts.themes} />
          </Fieldset>
          <Fieldset legend={t("labels")} hint={t("labelsHint")} large>
            <LabelRows
              {...rows}
              labels={facts.labels}
              kinds={LABEL_KINDS.map((kind) => ({ value: kind, label: t(`labelKinds.${kind}`) }))}
              campaigns={asOptions(choices.campaigns)}
              pledges={asOptions(choices.pledges)}
            />
          </Fieldset>
        </>
      )}
      <div>
        <Button>{t("save")}</Button>
      </div>
    </FormShell>
  );
}

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { Fieldset } from "@/components/ui/fieldset";
import { FormShell } from "@/components/ui/form-shell";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import { formatDay } from "@/lib/kernel/dates";
import { formatNumber } from "@/lib/kernel/numbers";
import { DECIMALS, MAX_TEXT, TARGET_SET_KINDS } from "@/lib/targets/constants";
import type { TargetChoices, TargetLine, TargetPage, TargetSetView } from "@/lib/targets/types";

/** A number as it stands in an input. */
export function typedNumber(value: number | null): string | null {
  return value === null ? null : formatNumber(value, DECIMALS);
}

type SetProps = {
  action: FormAction;
  id: string;
  set: Omit<TargetSetView, "targets"> | null;
  documents: readonly { readonly id: string; readonly title: string; readonly number: string | null }[];
};

/** A set of targets: what it comes from and its period. */
export function TargetSetForm({ action, id, set, documents }: SetProps) {
  const t = useTranslations("targets");
  return (
    <FormShell action={action} id="target-set" hidden={{ id, version: set?.version ?? 0 }}>
      <Select
        name="kind"
        label={t("set.kind")}
        required
        defaultValue={set?.kind ?? "RESOLUTION"}
        options={TARGET_SET_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <TextInput name="name" label={t("set.name")} hint={t("set.nameHint")} required defaultValue={set?.name ?? null} />
      <DateField name="fromDay" label={t("set.fromDay")} defaultValue={set?.period.from ? formatDay(set.period.from) : null} />
      <DateField name="toDay" label={t("set.toDay")} defaultValue={set?.period.to ? formatDay(set.period.to) : null} />
      <TextInput
        name="periodAsPublished"
        label={t("set.periodAsPublished")}
        hint={t("set.periodHint")}
        defaultValue={set?.periodAsPublished ?? null}
      />
      {documents.length > 0 && (
        <Select
          name="documentId"
          label={t("set.document")}
          placeholder={t("set.noDocument")}
          defaultValue={set?.document?.id ?? ""}
          options={documents.map((document) => ({
            value: document.id,
            label: [document.number, document.title].filter(Boolean).join(": "),
          }))}
        />
      )}
      <TextArea name="note" label={t("set.note")} rows={3} maxLength={MAX_TEXT} defaultValue={set?.note ?? null} />
      <div>
        <Button>{t("set.save")}</Button>
      </div>
    </FormShell>
  );
}

type Props = {
  action: FormAction;
  id: string;
  version: number;
  choices: TargetChoices;
  setId: string | null;
  line: TargetLine | null;
  ownPeriod: TargetPage["ownPeriod"] | null;
};

/** A target: its goal in numbers or words, and who answers for it. */
export function TargetForm({ action, id, version, choices, setId, line, ownPeriod }: Props) {
  const t = useTranslations("targets.form");
  return (
    <FormShell action={action} id="target" hidden={{ id, version }}>
      <Select
        name="setId"
        label={t("set")}
        required
        defaultValue={line?.setId ?? setId ?? choices.sets[0]?.id ?? null}
        options={choices.sets.map((set) => ({ value: set.id, label: set.name }))}
      />
      <TextInput name="name" label={t("name")} required defaultValue={line?.name ?? null} />
      <TextInput name="field" label={t("field")} hint={t("fieldHint")} width="medium" defaultValue={line?.field ?? null} />
      <TextInput name="unit" label={t("unit")} hint={t("unitHint")} width="short" defaultValue={line?.unit ?? null} />
      <TextInput
        name="base"
        label={t("base")}
        hint={t("baseHint")}
        width="short"
        inputMode="decimal"
        defaultValue={typedNumber(line?.base ?? null)}
      />
      <TextInput
        name="goal"
        label={t("goal")}
        hint={t("goalHint")}
        width="short"
        inputMode="decimal"
        defaultValue={typedNumber(line?.goal ?? null)}
      />
      <Checkbox name="isFalling" label={t("isFalling")} hint={t("isFallingHint")} defaultChecked={line?.isFalling ?? false} />
      <TextInput name="goalText" label={t("goalText")} hint={t("goalTextHint")} defaultValue={line?.goalText ?? null} />
      <TextInput name="asPublished" label={t("asPublished")} hint={t("asPublishedHint")} defaultValue={line?.asPublished ?? null} />
      <Select
        name="organizationId"
        label={t("organization")}
        placeholder={t("noOrganization")}
        defaultValue={line?.organization?.id ?? ""}
        options={choices.units.map((unit) => ({ value: unit.id, label: unit.name }))}
      />
      <Fieldset legend={t("period")} hint={t("periodHint")}>
        <PeriodFields from={ownPeriod?.from ? formatDay(ownPeriod.from) : null} to={ownPeriod?.to ? formatDay(ownPeriod.to) : null} />
      </Fieldset>
      <div>
        <Button>{t("save")}</Button>
      </div>
    </FormShell>
  );
}

function PeriodFields({ from, to }: { from: string | null; to: string | null }) {
  const t = useTranslations("targets.set");
  return (
    <>
      <DateField name="fromDay" label={t("fromDay")} defaultValue={from} />
      <DateField name="toDay" label={t("toDay")} defaultValue={to} />
    </>
  );
}

"use client";

import { FormRows, type RowWords } from "@/components/ui/form-rows";
import { NumberField } from "@/components/ui/number-field";
import { Select, type SelectOption } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { useRows } from "@/components/ui/use-rows";
import { formatDay } from "@/lib/kernel/dates";
import { MAX_LABELS, MAX_SUCCESSIONS, MAX_THEMES } from "@/lib/organizations/facts/constants";
import type { LabelView, SuccessionView, ThemeView } from "@/lib/organizations/facts/types";
import type organizations from "@/messages/vi/organizations.json";

export type FactsTexts = (typeof organizations)["facts"];

type Shared = { spareIds: readonly string[]; words: RowWords; texts: FactsTexts };

/** What became of a place or unit, a row each. */
export function SuccessionRows({
  successions,
  kinds,
  spareIds,
  words,
  texts,
}: Shared & { successions: readonly SuccessionView[]; kinds: readonly SelectOption[] }) {
  const list = useRows<SuccessionView>("successions", successions, spareIds, MAX_SUCCESSIONS);
  return (
    <FormRows list={list} legend={texts.successionLegend} words={words}>
      {({ at, value }) => (
        <>
          <Select
            name={`${at}.kind`}
            label={texts.successionKind}
            options={kinds}
            defaultValue={value?.kind ?? "RENAME"}
            width="medium"
            required
          />
          <TextInput name={`${at}.from`} label={texts.from} defaultValue={value?.from ?? null} />
          <TextInput name={`${at}.to`} label={texts.to} defaultValue={value?.to ?? null} />
          <TextInput
            name={`${at}.day`}
            label={texts.day}
            hint={texts.dayHint}
            defaultValue={value?.day ? formatDay(value.day) : null}
            width="short"
          />
          <TextInput name={`${at}.paper`} label={texts.paper} defaultValue={value?.paper ?? null} />
          <TextInput name={`${at}.note`} label={texts.note} defaultValue={value?.note ?? null} />
        </>
      )}
    </FormRows>
  );
}

/** What a place's years are about, a row each. */
export function ThemeRows({ themes, spareIds, words, texts }: Shared & { themes: readonly ThemeView[] }) {
  const list = useRows<ThemeView>("themes", themes, spareIds, MAX_THEMES);
  return (
    <FormRows list={list} legend={texts.themeLegend} words={words}>
      {({ at, value }) => (
        <>
          <NumberField name={`${at}.year`} label={texts.year} defaultValue={value?.year ?? null} whole />
          <TextInput name={`${at}.text`} label={texts.theme} hint={texts.themeHint} defaultValue={value?.text ?? null} />
          <TextInput name={`${at}.issuer`} label={texts.issuer} hint={texts.issuerHint} defaultValue={value?.issuer ?? null} />
        </>
      )}
    </FormRows>
  );
}

type LabelProps = Shared & {
  labels: readonly LabelView[];
  kinds: readonly SelectOption[];
  campaigns: readonly SelectOption[];
  pledges: readonly SelectOption[];
};

/** Movements and goals that papers call by a name, a row each. */
export function LabelRows({ labels, kinds, campaigns, pledges, spareIds, words, texts }: LabelProps) {
  const list = useRows<LabelView>("labels", labels, spareIds, MAX_LABELS);
  return (
    <FormRows list={list} legend={texts.labelLegend} words={words}>
      {({ at, value }) => (
        <>
          <Select
            name={`${at}.kind`}
            label={texts.labelKind}
            options={kinds}
            defaultValue={value?.kind ?? "MOVEMENT"}
            width="medium"
            required
          />
          <TextInput name={`${at}.name`} label={texts.labelName} hint={texts.labelNameHint} defaultValue={value?.name ?? null} />
          <TextInput name={`${at}.meaning`} label={texts.meaning} hint={texts.meaningHint} defaultValue={value?.meaning ?? null} />
          <Select
            name={`${at}.campaignId`}
            label={texts.inCampaign}
            options={campaigns}
            placeholder={texts.none}
            defaultValue={value?.campaign?.id ?? ""}
          />
          <Select
            name={`${at}.pledgeId`}
            label={texts.inPledge}
            options={pledges}
            placeholder={texts.none}
            defaultValue={value?.pledge?.id ?? ""}
          />
        </>
      )}
    </FormRows>
  );
}

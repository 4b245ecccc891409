"use client";

import { AddRow } from "@/components/campaigns/add-row";
import type { EditWords } from "@/components/campaigns/edit-words";
import { RowFrame } from "@/components/campaigns/row-frame";
import { type FormRow, type RowList, useRows } from "@/components/campaigns/use-rows";
import { NumberField } from "@/components/ui/number-field";
import { Select, type SelectOption } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { fillIn } from "@/components/ui/words";
import { formatDay } from "@/lib/kernel/dates";
import { MAX_LABELS, MAX_SUCCESSIONS, MAX_THEMES } from "@/lib/organizations/facts/constants";
import type { LabelView, SuccessionView, ThemeView } from "@/lib/organizations/facts/types";
import type organizations from "@/messages/vi/organizations.json";

export type FactsTexts = (typeof organizations)["facts"];

type Shared = { spareIds: readonly string[]; words: EditWords; texts: FactsTexts };

function Rows<T>({
  prefix,
  stored,
  max,
  spareIds,
  words,
  legend,
  children,
}: Omit<Shared, "texts"> & {
  prefix: string;
  stored: readonly (T & { readonly id: string })[];
  max: number;
  legend: string;
  children: (at: string, value: T | null) => React.ReactNode;
}) {
  const list = useRows<T>(prefix, stored, spareIds, max);
  const renderRow = ({ id, value }: FormRow<T>, index: number) => {
    const at = `${prefix}.${index}`;
    return (
      <RowFrame key={id} legend={fillIn(legend, { number: index + 1 })} at={at} id={id} index={index} list={list as RowList} words={words}>
        {children(at, value)}
      </RowFrame>
    );
  };
  return (
    <div ref={list.frame} className="flex flex-col gap-6">
      {list.rows.map(renderRow)}
      <noscript>{renderRow(list.extra, list.rows.length)}</noscript>
      <AddRow label={words.add} onAdd={list.add} />
    </div>
  );
}

/** What became of a place or unit, a row each. */
export function SuccessionRows({
  successions,
  kinds,
  ...shared
}: Shared & { successions: readonly SuccessionView[]; kinds: readonly SelectOption[] }) {
  const { texts } = shared;
  return (
    <Rows<SuccessionView> {...shared} prefix="successions" stored={successions} max={MAX_SUCCESSIONS} legend={texts.successionLegend}>
      {(at, value) => (
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
    </Rows>
  );
}

/** What a place's years are about, a row each. */
export function ThemeRows({ themes, ...shared }: Shared & { themes: readonly ThemeView[] }) {
  const { texts } = shared;
  return (
    <Rows<ThemeView> {...shared} prefix="themes" stored={themes} max={MAX_THEMES} legend={texts.themeLegend}>
      {(at, value) => (
        <>
          <NumberField name={`${at}.year`} label={texts.year} defaultValue={value?.year ?? null} whole />
          <TextInput name={`${at}.text`} label={texts.theme} hint={texts.themeHint} defaultValue={value?.text ?? null} />
          <TextInput name={`${at}.issuer`} label={texts.issuer} hint={texts.issuerHint} defaultValue={value?.issuer ?? null} />
        </>
      )}
    </Rows>
  );
}

type LabelProps = Shared & {
  labels: readonly LabelView[];
  kinds: readonly SelectOption[];
  campaigns: readonly SelectOption[];
  pledges: readonly SelectOption[];
};

/** Movements and goals that papers call by a name, a row each. */
export function LabelRows({ labels, kinds, campaigns, pledges, ...shared }: LabelProps) {
  const { texts } = shared;
  return (
    <Rows<LabelView> {...shared} prefix="labels" stored={labels} max={MAX_LABELS} legend={texts.labelLegend}>
      {(at, value) => (
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
    </Rows>
  );
}

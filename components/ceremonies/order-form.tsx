import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FormShell } from "@/components/ui/form-shell";
import { NumberField } from "@/components/ui/number-field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/action-state";
import type { CeremonyView } from "@/lib/ceremonies/types";

type Props = { ceremony: CeremonyView; action: FormAction };

type Row = {
  readonly organizationId: string;
  readonly unit: string;
  readonly round: number | null;
  readonly place: number | null;
  readonly hasBegun: boolean;
};

function rowsOf({ rounds, others }: CeremonyView): readonly Row[] {
  const taking = rounds.flatMap(({ turns }, round) =>
    turns.map(({ organizationId, unit, hasBegun }, index) => ({ organizationId, unit, round, place: index + 1, hasBegun })),
  );
  return [...taking, ...others.map((other) => ({ ...other, round: null, place: null, hasBegun: false }))];
}

/** The rounds by name, one empty for another, and every unit with its round and its place in it. Works without scripts. */
export function OrderForm({ ceremony, action }: Props) {
  const t = useTranslations("ceremonies.order");
  const { id, version, rounds } = ceremony;
  const options = [
    ...rounds.map(({ name }, index) => t("option", { number: index + 1, name })),
    t("optionNew", { number: rounds.length + 1 }),
  ].map((label, index) => ({ value: String(index), label }));
  return (
    <FormShell action={action} id="order" hidden={{ id, version }}>
      <div className="flex flex-col gap-4">
        {[...rounds, null].map((round, index) => (
          <div key={round?.id ?? "new"}>
            <input type="hidden" name={`rounds.${index}.id`} value={round?.id ?? ""} readOnly />
            <TextInput
              name={`rounds.${index}.name`}
              label={round ? t("round", { number: index + 1 }) : t("roundNew", { number: index + 1 })}
              {...(round ? { required: true } : { hint: t("roundNewHint") })}
              defaultValue={round?.name ?? null}
            />
          </div>
        ))}
      </div>
      <ul className="divide-y divide-line border-y border-line">
        {rowsOf(ceremony).map(({ organizationId, unit, round, place, hasBegun }, index) => (
          <li key={organizationId} className="flex flex-col gap-2 py-3 md:flex-row md:items-center md:gap-4">
            <input type="hidden" name={`turns.${index}.organizationId`} value={organizationId} readOnly />
            <span className="min-w-0 grow">
              {unit}
              {hasBegun && <span className="block text-sm text-ink-soft">{t("begun")}</span>}
            </span>
            <span className="flex shrink-0 items-center gap-3">
              <Select
                name={`turns.${index}.round`}
                label={t("roundOf", { unit })}
                labelHidden
                required
                width="medium"
                options={options}
                placeholder={t("none")}
                defaultValue={round === null ? "" : String(round)}
              />
              <span className="w-24">
                <NumberField name={`turns.${index}.place`} label={t("placeOf", { unit })} labelHidden required whole defaultValue={place} />
              </span>
            </span>
          </li>
        ))}
      </ul>
      <div>
        <Button icon="check">{t("save")}</Button>
      </div>
    </FormShell>
  );
}
